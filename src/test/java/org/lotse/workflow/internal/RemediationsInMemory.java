package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lotse.remediation.Next;
import org.lotse.remediation.Pace;
import org.lotse.remediation.Plan;
import org.lotse.remediation.Remediation;
import org.lotse.remediation.RemediationEntry.Action;
import org.lotse.remediation.RemediationEvent;
import org.lotse.remediation.RemediationId;
import org.lotse.remediation.Remediations;
import org.springframework.context.ApplicationEventPublisher;

/** Remediations as processes see them: what comes next is what a test says; whom it concerns is the register’s business. */
final class RemediationsInMemory implements Remediations {

    /** What comes next, in order; then there is nothing to do. */
    final Deque<Next> next = new ArrayDeque<>();

    final List<RemediationId> overdue = new ArrayList<>();
    final List<RemediationId> still = new ArrayList<>();
    final List<RemediationId> ended = new ArrayList<>();
    final List<Duration> patience = new ArrayList<>();

    /** So many parts of the population are still to be gathered. */
    int parts;

    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemediationsInMemory(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    @Override
    public RemediationId plan(Plan plan, String user) {
        RemediationId id = RemediationId.next();
        events.publishEvent(new RemediationEvent.RemediationPlanned(
                id, plan.ground(), plan.criteria(), plan.pace(), user, clock.instant()));
        return id;
    }

    @Override
    public Remediation get(RemediationId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void change(RemediationId id, int version, Plan plan, String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void discard(RemediationId id, int version, String user) {
        events.publishEvent(new RemediationEvent.RemediationDiscarded(id, user, clock.instant()));
    }

    @Override
    public void release(RemediationId id, int version, String user) {
        events.publishEvent(new RemediationEvent.RemediationReleased(id, user, clock.instant()));
    }

    @Override
    public void pause(RemediationId id, int version, String reason, String user) {
        moved(id, Action.PAUSED, user);
    }

    @Override
    public void resume(RemediationId id, int version, String reason, String user) {
        moved(id, Action.RESUMED, user);
    }

    @Override
    public void changePace(RemediationId id, int version, Pace pace, String reason, String user) {
        moved(id, Action.PACE_CHANGED, user);
    }

    private void moved(RemediationId id, Action action, String user) {
        events.publishEvent(new RemediationEvent.RemediationMoved(id, action, user, clock.instant()));
    }

    @Override
    public void stop(RemediationId id, int version, boolean withdraw, String reason, String user) {
        events.publishEvent(new RemediationEvent.RemediationStopped(id, withdraw, user, clock.instant()));
    }

    @Override
    public void tryAgain(RemediationId id, int version, String user) {
        moved(id, Action.TRIED_AGAIN, user);
    }

    @Override
    public void setAside(RemediationId id, int version, String reason, String user) {
        moved(id, Action.SET_ASIDE, user);
    }

    @Override
    public boolean gather(RemediationId id) {
        return --parts > 0;
    }

    @Override
    public Next advance(RemediationId id, Duration standing) {
        patience.add(standing);
        return next.isEmpty() ? Next.WAIT : next.poll();
    }

    @Override
    public Instant nextLook(RemediationId id) {
        return clock.instant().plus(Duration.ofMinutes(15));
    }

    @Override
    public void overdue(RemediationId id) {
        overdue.add(id);
    }

    @Override
    public void standsStill(RemediationId id) {
        still.add(id);
    }

    @Override
    public void end(RemediationId id) {
        ended.add(id);
    }
}
