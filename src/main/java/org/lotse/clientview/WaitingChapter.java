package org.lotse.clientview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.inbox.Inbox;
import org.lotse.inbox.OpenTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody of the bank has to do, the most urgent first. */
@Component
@Order(10)
class WaitingChapter implements Chapter {

    private final Inbox inbox;

    WaitingChapter(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public boolean aside() {
        return true;
    }

    /** Said of everybody: that nothing waits is worth knowing. */
    @Override
    public Optional<List<OpenTask>> of(Client client) {
        return Optional.of(client.each(inbox::of)
                .sorted(Comparator.comparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
    }
}
