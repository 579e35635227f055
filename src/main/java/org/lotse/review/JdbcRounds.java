package org.lotse.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RulePack;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JdbcRounds implements ReviewRounds {

    /** So many clients a transaction. */
    private static final int BATCH = 200;

    private final DateTable dates;
    private final Scheduling scheduling;
    private final Reviews reviews;
    private final ReviewSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcRounds(
            DateTable dates,
            Scheduling scheduling,
            Reviews reviews,
            ReviewSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.dates = dates;
        this.scheduling = scheduling;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void look() {
        LocalDate today = scheduling.today();
        if (dates.beginRound(today, clock.instant())) {
            events.publishEvent(new ReviewRoundBegun(today));
        }
    }

    @Override
    public boolean renew() {
        RulePack pack = scheduling.pack();
        List<CaseId> some = dates.notBy(Scheduling.rules(pack), BATCH);
        var days = new ReviewDates(pack);
        some.forEach(caseId -> scheduling.renew(caseId, pack, days));
        return some.size() == BATCH;
    }

    @Override
    public boolean begin() {
        LocalDate today = scheduling.today();
        LocalDate by = today.plus(settings.beginAhead());
        List<CaseId> some = dates.due(by, today, BATCH);
        some.forEach(caseId -> reviews.begin(caseId, cause(caseId, by)));
        return some.size() == BATCH;
    }

    private ReviewCause cause(CaseId caseId, LocalDate by) {
        boolean due = dates.of(caseId).filter(date -> !date.dueOn().isAfter(by)).isPresent();
        return new ReviewCause(due ? ReviewReason.DUE : ReviewReason.IDENTITY_EXPIRED, null, null, clock.instant());
    }
}
