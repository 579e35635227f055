package org.lotse.clientview;

import java.util.List;
import java.util.Optional;
import org.lotse.contact.Consent;
import org.lotse.contact.Consents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How a person is reached, and what they allow the bank to write for. */
@Component
@Order(40)
class ReachChapter implements Chapter {

    private final Consents consents;

    ReachChapter(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String name() {
        return "reach";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<List<Consent>> of(Client client) {
        return client.person() == null
                ? Optional.empty()
                : Optional.of(client.ids().stream()
                        .flatMap(id -> consents.of(id).stream())
                        .toList());
    }
}
