package org.lotse.remediation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.lotse.kernel.RuleBroken;
import org.lotse.remediation.RemediationEntry.Action;
import org.lotse.workingdays.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JdbcRemediations implements Remediations {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcRemediations.class);
    private static final int LONGEST_REASON = 1_000;

    private final RemediationTable table;
    private final ClientTable clients;
    private final PopulationQuery population;
    private final Batches batches;
    private final RemediationSettings settings;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcRemediations(
            RemediationTable table,
            ClientTable clients,
            PopulationQuery population,
            Batches batches,
            RemediationSettings settings,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.clients = clients;
        this.population = population;
        this.batches = batches;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public RemediationId plan(Plan plan, String user) {
        plan.check();
        RemediationId id = RemediationId.next();
        Instant now = clock.instant();
        table.add(id, plan, List.of(user), now);
        note(id, Action.PLANNED, null, user);
        events.publishEvent(
                new RemediationEvent.RemediationPlanned(id, plan.ground(), plan.criteria(), plan.pace(), user, now));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Remediation get(RemediationId id) {
        return table.get(id);
    }

    @Override
    public void change(RemediationId id, int version, Plan plan, String user) {
        plan.check();
        Remediation one = waitingForRelease(id, version);
        List<String> makers = new ArrayList<>(one.makers());
        if (!one.isMadeBy(user)) {
            makers.add(user);
        }
        Instant now = clock.instant();
        table.planned(id, plan, makers, now);
        note(id, Action.PLAN_CHANGED, null, user);
        events.publishEvent(new RemediationEvent.RemediationPlanChanged(
                id, plan.ground(), plan.criteria(), plan.pace(), user, now));
    }

    @Override
    public void discard(RemediationId id, int version, String user) {
        waitingForRelease(id, version);
        table.ended(id, RemediationStatus.DISCARDED, clock.instant());
        note(id, Action.DISCARDED, null, user);
        events.publishEvent(new RemediationEvent.RemediationDiscarded(id, user, clock.instant()));
    }

    /** Whoever had a hand in the plan is never the second, whatever door they come by. */
    @Override
    public void release(RemediationId id, int version, String user) {
        if (waitingForRelease(id, version).isMadeBy(user)) {
            throw new RuleBroken("remediation-four-eyes");
        }
        table.released(id, user, clock.instant());
        note(id, Action.RELEASED, null, user);
        events.publishEvent(new RemediationEvent.RemediationReleased(id, user, clock.instant()));
    }

    private Remediation waitingForRelease(RemediationId id, int version) {
        Remediation one = table.locked(id);
        if (one.status() != RemediationStatus.PLANNED) {
            throw new RuleBroken("remediation-moved-on");
        }
        return seen(one, version);
    }

    private static Remediation seen(Remediation one, int version) {
        if (one.version() != version) {
            throw new RuleBroken("changed-meanwhile");
        }
        return one;
    }

    @Override
    public void pause(RemediationId id, int version, String reason, String user) {
        to(RemediationStatus.PAUSED, Action.PAUSED, id, version, reason, user);
    }

    @Override
    public void resume(RemediationId id, int version, String reason, String user) {
        to(RemediationStatus.RUNNING, Action.RESUMED, id, version, reason, user);
    }

    private void to(
            RemediationStatus status, Action action, RemediationId id, int version, String reason, String user) {
        moved(status, action, id, version, reason, user, (one, now) -> table.status(id, status, now));
    }

    @Override
    public void changePace(RemediationId id, int version, Pace pace, String reason, String user) {
        if (!pace.problems().isEmpty()) {
            throw new RuleBroken("plan-incomplete", pace.problems());
        }
        String why = given(reason);
        Remediation one = seen(table.locked(id), version);
        if (!one.status().isUnderWay()) {
            throw new RuleBroken("remediation-moved-on");
        }
        table.planned(id, one.plan().at(pace), one.makers(), clock.instant());
        table.nextBatchOn(
                id, one.batch() == 0 ? null : sooner(one.nextBatchOn(), batches.nextDay(pace)), clock.instant());
        note(id, Action.PACE_CHANGED, why, user);
        events.publishEvent(new RemediationEvent.RemediationMoved(id, Action.PACE_CHANGED, user, clock.instant()));
    }

    /** Who makes it faster need not wait for the day that the old pace set. */
    private static LocalDate sooner(LocalDate old, LocalDate young) {
        return old == null || young == null || young.isBefore(old) ? young : old;
    }

    @Override
    public void stop(RemediationId id, int version, boolean withdraw, String reason, String user) {
        String why = given(reason);
        Remediation one = table.locked(id);
        if (one.status() == RemediationStatus.STOPPED && one.withdraw() == withdraw) {
            return;
        }
        if (!seen(one, version).status().next().contains(RemediationStatus.STOPPED)) {
            throw new RuleBroken("remediation-moved-on");
        }
        table.stopped(id, withdraw, clock.instant());
        note(id, Action.STOPPED, why, user);
        events.publishEvent(new RemediationEvent.RemediationStopped(id, withdraw, user, clock.instant()));
    }

    private void moved(
            RemediationStatus to,
            Action action,
            RemediationId id,
            int version,
            String reason,
            String user,
            BiConsumer<Remediation, Instant> step) {
        String why = given(reason);
        Remediation one = table.locked(id);
        if (one.status() == to) {
            return;
        }
        boolean frozen = one.population() != null;
        if (!frozen || !seen(one, version).status().next().contains(to)) {
            throw new RuleBroken("remediation-moved-on");
        }
        step.accept(one, clock.instant());
        note(id, action, why, user);
        events.publishEvent(new RemediationEvent.RemediationMoved(id, action, user, clock.instant()));
    }

    private static String given(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleBroken("remediation-reason");
        }
        return why;
    }

    @Override
    public void tryAgain(RemediationId id, int version, String user) {
        seen(table.locked(id), version);
        if (clients.tryAgain(id) > 0) {
            worked(id, Action.TRIED_AGAIN, null, user);
        }
    }

    @Override
    public void setAside(RemediationId id, int version, String reason, String user) {
        String why = given(reason);
        seen(table.locked(id), version);
        if (clients.setAside(id, clock.instant()) > 0) {
            worked(id, Action.SET_ASIDE, why, user);
        }
    }

    private void worked(RemediationId id, Action action, String reason, String user) {
        note(id, action, reason, user);
        events.publishEvent(new RemediationEvent.RemediationMoved(id, action, user, clock.instant()));
    }

    @Override
    public boolean gather(RemediationId id) {
        Remediation one = table.locked(id);
        if (one.status() == RemediationStatus.PLANNED || one.status() == RemediationStatus.DISCARDED) {
            throw new RuleBroken("remediation-not-released");
        }
        if (one.status() != RemediationStatus.RELEASED) {
            return false;
        }
        PopulationQuery.Slice slice = population.slice(one.plan().criteria(), table.gatheredTo(id), id);
        clients.add(id, slice.found());
        if (slice.last() != null) {
            table.gatheredTo(id, slice.last(), clock.instant());
            return true;
        }
        freeze(one);
        return false;
    }

    private void freeze(Remediation one) {
        Population frozen = clients.population(one.id());
        Instant now = clock.instant();
        table.frozen(one.id(), frozen, now);
        note(one.id(), Action.FROZEN, null, null);
        events.publishEvent(new RemediationEvent.PopulationFrozen(
                one.id(), one.plan().criteria(), frozen.clients(), frozen.leftOut(), now));
    }

    @Override
    public Next advance(RemediationId id, Duration patience) {
        return batches.advance(table.locked(id), patience);
    }

    /** With days between batches there is nothing to look for before; a day at most, so that a standstill is noticed. */
    @Override
    @Transactional(readOnly = true)
    public Instant nextLook(RemediationId id) {
        Remediation one = table.get(id);
        Instant now = clock.instant();
        Instant tomorrow = days.end(days.day(now));
        boolean untilADay = one.status() == RemediationStatus.RUNNING
                && one.nextBatchOn() != null
                && clients.of(id, ClientState.WAITING) > 0
                && one.nextBatchOn().isAfter(days.day(now));
        if (untilADay || one.status() == RemediationStatus.PAUSED) {
            return tomorrow;
        }
        Instant soon = now.plus(settings.lookEvery());
        return soon.isBefore(tomorrow) ? soon : tomorrow;
    }

    @Override
    public void overdue(RemediationId id) {
        if (table.locked(id).status() == RemediationStatus.PLANNED) {
            LOG.warn("Nobody has released the remediation {} in time.", id);
            table.overdue(id, clock.instant());
            events.publishEvent(new RemediationEvent.RemediationReleaseOverdue(id, clock.instant()));
        }
    }

    @Override
    public void standsStill(RemediationId id) {
        Remediation one = table.locked(id);
        Instant since = batches.movedAt(one);
        LOG.warn("The remediation {} has not moved since {}.", id, since);
        table.standsStill(id, since, clock.instant());
        note(id, Action.STANDS_STILL, null, null);
        events.publishEvent(new RemediationEvent.RemediationStandsStill(id, since, clock.instant()));
    }

    @Override
    public void end(RemediationId id) {
        Remediation one = table.locked(id);
        boolean stopped = one.status() == RemediationStatus.STOPPED;
        table.ended(id, stopped ? RemediationStatus.STOPPED : RemediationStatus.DONE, clock.instant());
        note(id, Action.ENDED, null, null);
        events.publishEvent(new RemediationEvent.RemediationEnded(id, clients.counts(id), clock.instant()));
    }

    private void note(RemediationId id, Action action, String reason, String user) {
        table.note(id, new RemediationEntry(action, reason, user, clock.instant()));
    }
}
