package org.lotse.clientview;

import java.util.List;
import java.util.Optional;
import org.lotse.retention.RetentionClock;
import org.lotse.retention.RetentionClocks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long what the bank has of a former client is kept. */
@Component
@Order(80)
class KeptChapter implements Chapter {

    private final RetentionClocks clocks;

    KeptChapter(RetentionClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<List<RetentionClock>> of(Client client) {
        return Optional.of(client.each(clocks::of).toList()).filter(found -> !found.isEmpty());
    }
}
