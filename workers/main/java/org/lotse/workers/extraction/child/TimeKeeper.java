package org.lotse.workers.extraction.child;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process that spends too long over a document. What counts is the processor's time, so that a good document is
 * not taken for a hostile one where other programs keep the machine busy; a process that does nothing at all is ended
 * when the time is over, and any after {@value #PATIENCE} times as long.
 */
final class TimeKeeper {

    static final int PATIENCE = 4;
    /** A process that had the processor for this share of the time was not kept waiting. */
    private static final double UNDISTURBED = 0.9;

    private static final Duration NEXT_LOOK = Duration.ofSeconds(1);

    private final Process process;
    private final Duration limit;
    private final ScheduledExecutorService clock;
    private final long start = System.nanoTime();
    private final Duration before;
    private Duration spent = Duration.ZERO;
    private ScheduledFuture<?> next;
    private boolean done;
    private boolean ended;

    private TimeKeeper(Process process, Duration limit, ScheduledExecutorService clock) {
        this.process = process;
        this.limit = limit;
        this.clock = clock;
        before = processorTime();
    }

    static TimeKeeper start(Process process, Duration limit, ScheduledExecutorService clock) {
        TimeKeeper keeper = new TimeKeeper(process, limit, clock);
        keeper.lookAfter(limit);
        return keeper;
    }

    private synchronized void lookAfter(Duration time) {
        if (!done) {
            next = clock.schedule(this::look, time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void look() {
        if (done) {
            return;
        }
        Duration now = processorTime().minus(before);
        if (isOver(limit, Duration.ofNanos(System.nanoTime() - start), spent, now)) {
            ended = true;
            process.destroyForcibly();
        } else {
            spent = now;
            Duration left = limit.minus(now);
            lookAfter(left.compareTo(NEXT_LOOK) > 0 ? left : NEXT_LOOK);
        }
    }

    /**
     * Whether a process has to be ended.
     *
     * @param passed since it was given the document
     * @param before the processor's time it had taken when it was last looked at
     * @param now what it has taken by now
     */
    static boolean isOver(Duration limit, Duration passed, Duration before, Duration now) {
        boolean idle = now.equals(before);
        boolean late = passed.compareTo(limit.multipliedBy(PATIENCE)) >= 0;
        return idle || late || now.toNanos() >= UNDISTURBED * limit.toNanos();
    }

    /** In steps of about ten milliseconds; a system that does not tell is taken for one that gives all its time. */
    private Duration processorTime() {
        return process.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }

    /** Whether the process was ended because its time was over; it is left alone from now on. */
    synchronized boolean stop() {
        done = true;
        next.cancel(false);
        return ended;
    }
}
