package org.lotse.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.lotse.account.AccountClosed;
import org.lotse.account.AccountOpened;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRated;
import org.lotse.rules.RatedBook;
import org.lotse.rules.RatedClient;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.lotse.rules.RuleTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets when clients are due: as an account opens, as a rating changes, as a review ends, and as the rules change. */
@Component
class Scheduling {

    private final DateTable dates;
    private final ReviewTable reviews;
    private final IdentityDocuments identity;
    private final RatedBook book;
    private final RulePacks packs;
    private final ReviewSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Scheduling(
            DateTable dates,
            ReviewTable reviews,
            IdentityDocuments identity,
            RatedBook book,
            RulePacks packs,
            ReviewSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.dates = dates;
        this.reviews = reviews;
        this.identity = identity;
        this.book = book;
        this.packs = packs;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** The day of the bank. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(settings.zone()));
    }

    RulePack pack() {
        return packs.at(today());
    }

    @EventListener
    void on(AccountOpened event) {
        lookedAt(event.caseId());
    }

    /** The client was looked at whole today; @return when that is due again */
    LocalDate lookedAt(CaseId caseId) {
        RatedClient client = book.of(caseId).orElseThrow();
        LocalDate until = identity.validUntil(caseId).orElse(null);
        return set(client, today(), until, pack(), new ReviewDates(pack()));
    }

    /** A new rating alone is no look at the client: the time runs from the same day, and may be shorter. */
    @EventListener
    void on(RiskRated event) {
        if (reviews.running(event.caseId()).isEmpty()) {
            dates.of(event.caseId())
                    .filter(date -> date.dueOn() != null)
                    .ifPresent(date -> renew(event.caseId(), pack(), new ReviewDates(pack())));
        }
    }

    /** By the rules of today, from the day the client was last looked at. */
    void renew(CaseId caseId, RulePack pack, ReviewDates days) {
        RatedClient client = book.of(caseId).orElseThrow();
        Optional<ReviewDate> before = dates.of(caseId);
        LocalDate until = before.map(ReviewDate::identityUntil)
                .or(() -> identity.validUntil(caseId))
                .orElse(null);
        set(client, client.lookedAt(), until, pack, days);
    }

    private LocalDate set(RatedClient client, LocalDate lookedAt, LocalDate until, RulePack pack, ReviewDates days) {
        ReviewDate date = days.of(client.caseId(), client.facts(), lookedAt, until);
        LocalDate before = dates.of(client.caseId()).map(ReviewDate::dueOn).orElse(null);
        dates.put(date, rules(pack));
        if (!Objects.equals(before, date.dueOn())) {
            events.publishEvent(
                    new ReviewDateSet(client.caseId(), date.dueOn(), date.rating(), pack.name(), clock.instant()));
        }
        return date.dueOn();
    }

    @EventListener
    void on(AccountClosed event) {
        dates.remove(event.caseId());
    }

    /** Changes whenever one of the tables that a date rests on does. */
    static String rules(RulePack pack) {
        return pack.name() + " " + digest(pack, "due-diligence-level") + " " + digest(pack, "review-cycle");
    }

    private static String digest(RulePack pack, String table) {
        return pack.tables().stream()
                .filter(one -> one.name().equals(table))
                .map(RuleTable::sha256)
                .findFirst()
                .orElseThrow()
                .substring(0, 40);
    }
}
