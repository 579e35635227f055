package org.lotse.inquiry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.kernel.NotFound;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes questions from people of the bank and shows them the answers they may see. */
@Component
class InquiryDesk {

    /** How long a caller waits at most before being told to come back. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int HISTORY = 30;

    private final Inquiries inquiries;
    private final WaitingRoom waiting;
    private final CurrentUser user;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InquiryDesk(
            Inquiries inquiries,
            WaitingRoom waiting,
            CurrentUser user,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.waiting = waiting;
        this.user = user;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** An inquiry and, once answered, what was found of every subject. */
    record Report(Inquiry inquiry, List<Answered> results) {}

    /** Not in one transaction: workers see the question only when it is committed. */
    InquiryId ask(Question question, Door door, Duration patience) {
        InquiryId id = inquiries.ask(question, door, user.required().username());
        waiting.awaitAnswer(id, patience);
        return id;
    }

    /** @throws NotFound when there is none, or it is a colleague's and not this reader's business */
    @Transactional
    public Report read(InquiryId id) {
        Inquiry inquiry = inquiries.get(id);
        if (!isOpenTo(user.required(), inquiry)) {
            throw new NotFound("inquiry", id);
        }
        events.publishEvent(new InquiryRead(id.file(), id, clock.instant()));
        return new Report(inquiry, inquiries.results(id));
    }

    private static boolean isOpenTo(Staff reader, Inquiry inquiry) {
        return reader.has(Role.COMPLIANCE)
                || reader.has(Role.AUDITOR)
                || inquiry.askedBy().equals(reader.username());
    }

    String colleague(Inquiry inquiry) {
        return directory.displayName(inquiry.askedBy());
    }

    boolean mayAsk() {
        Staff reader = user.required();
        return reader.has(Role.CLERK) || reader.has(Role.COMPLIANCE);
    }

    List<Inquiry> mine() {
        return inquiries.askedBy(user.required().username(), HISTORY);
    }
}
