package org.lotse.remediation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewReason;
import org.lotse.review.Reviews;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a remediation does next: one short step at a time, each in the transaction of whoever asks for it. */
@Component
class Batches {

    /** So many reviews begin or are withdrawn in one transaction. */
    static final int GROUP = 20;

    /** After so many tries in vain a client is given up until an officer says otherwise. */
    static final int MOST_ATTEMPTS = 3;

    private final RemediationTable table;
    private final ClientTable clients;
    private final PopulationQuery population;
    private final Attempts attempts;
    private final Reviews reviews;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Batches(
            RemediationTable table,
            ClientTable clients,
            PopulationQuery population,
            Attempts attempts,
            Reviews reviews,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.clients = clients;
        this.population = population;
        this.attempts = attempts;
        this.reviews = reviews;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    Next advance(Remediation one, Duration patience) {
        return switch (one.status()) {
            case RUNNING -> runs(one, patience);
            case STOPPED -> stops(one, patience);
            case PAUSED -> waits(one, patience);
            case PLANNED, RELEASED, DONE, DISCARDED -> Next.WAIT;
        };
    }

    private Next runs(Remediation one, Duration patience) {
        if (one.batchLeft() > 0) {
            return beginSome(one);
        }
        int waiting = clients.of(one.id(), ClientState.WAITING);
        if (waiting == 0) {
            return mayEnd(one, patience);
        }
        int size = Math.min(one.plan().pace().batchSize(), waiting);
        if (!isDue(one)
                || clients.of(one.id(), ClientState.AT_WORK) + size
                        > one.plan().pace().mostAtWork()) {
            return waits(one, patience);
        }
        table.batchBegun(one.id(), size, nextDay(one.plan().pace()), clock.instant());
        events.publishEvent(new RemediationEvent.RemediationBatchBegun(one.id(), one.batch() + 1, clock.instant()));
        return Next.MORE;
    }

    private Next mayEnd(Remediation one, Duration patience) {
        boolean over = clients.of(one.id(), ClientState.AT_WORK) == 0 && clients.of(one.id(), ClientState.FAILED) == 0;
        return over ? Next.DONE : waits(one, patience);
    }

    LocalDate nextDay(Pace pace) {
        return pace.workingDays() == null ? null : days.after(today(), pace.workingDays(), false);
    }

    private LocalDate today() {
        return days.day(clock.instant());
    }

    /** Batches begin on working days only: somebody has to be there for what comes back. */
    private boolean isDue(Remediation one) {
        if (!days.isWorkingDay(today(), false)) {
            return false;
        }
        Pace pace = one.plan().pace();
        if (one.batch() == 0) {
            return true;
        }
        return pace.workingDays() == null
                ? clients.finishedPercent(one.id(), one.batch()) >= pace.finishedPercent()
                : one.nextBatchOn() == null || !today().isBefore(one.nextBatchOn());
    }

    private Next beginSome(Remediation one) {
        List<ClientTable.Turn> turns = clients.waiting(one.id(), Math.min(GROUP, one.batchLeft()));
        // Whoever failed before is tried alone, lest the others fail with them.
        List<ClientTable.Turn> group = turns.isEmpty() || turns.get(0).attempts() == 0
                ? turns.stream().takeWhile(turn -> turn.attempts() == 0).toList()
                : turns.subList(0, 1);
        int begun = 0;
        for (ClientTable.Turn turn : group) {
            begun += begins(one, turn) ? 1 : 0;
        }
        table.batchLeft(one.id(), turns.isEmpty() ? 0 : one.batchLeft() - begun, clock.instant());
        return Next.MORE;
    }

    private boolean begins(Remediation one, ClientTable.Turn turn) {
        CaseId caseId = turn.caseId();
        Instant now = clock.instant();
        if (turn.attempts() >= MOST_ATTEMPTS) {
            clients.failed(one.id(), caseId, now);
            return false;
        }
        Optional<LeftOut> hindrance = population.hindrance(caseId, one.id());
        if (hindrance.isPresent()) {
            clients.leftOut(one.id(), caseId, hindrance.get(), now);
            return false;
        }
        attempts.note(one.id(), caseId);
        clients.begun(one.id(), caseId, one.batch(), now);
        reviews.begin(caseId, new ReviewCause(ReviewReason.REMEDIATION, null, null, now));
        return true;
    }

    private Next stops(Remediation one, Duration patience) {
        if (clients.neverBegin(one.id(), PopulationQuery.SLICE, clock.instant()) > 0) {
            return Next.MORE;
        }
        List<CaseId> some = one.withdraw() ? clients.toAskBack(one.id(), GROUP) : List.of();
        for (CaseId caseId : some) {
            clients.askedBack(one.id(), caseId, clock.instant());
            reviews.withdraw(caseId, ReviewReason.REMEDIATION);
        }
        return some.isEmpty() ? mayEnd(one, patience) : Next.MORE;
    }

    /** Nothing stands still while the next batch is not due and nobody is at work. */
    private Next waits(Remediation one, Duration patience) {
        boolean told = one.stillSince() != null;
        boolean rests = one.status() == RemediationStatus.RUNNING
                && one.nextBatchOn() != null
                && today().isBefore(one.nextBatchOn())
                && clients.of(one.id(), ClientState.AT_WORK) == 0;
        if (rests) {
            return Next.WAIT;
        }
        return !told && movedAt(one).plus(patience).isBefore(clock.instant()) ? Next.STANDSTILL : Next.WAIT;
    }

    /** A review that ends is a move as well. */
    Instant movedAt(Remediation one) {
        return clients.lastEnded(one.id())
                .filter(ended -> ended.isAfter(one.movedAt()))
                .orElse(one.movedAt());
    }
}
