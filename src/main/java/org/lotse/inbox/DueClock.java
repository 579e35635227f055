package org.lotse.inbox;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of a service level's time is used up.
 *
 * @param percent of the time from the beginning to the due date, 0 to 100
 * @param rest how long until it is due, or since then
 */
public record DueClock(State state, int percent, Duration rest) {

    private static final int SOON = 75;

    /** In words and colour: in time, soon due, overdue. */
    public enum State {
        CALM,
        SOON,
        LATE
    }

    /** @return null when nothing is due */
    public static DueClock of(Instant from, Instant due, Instant now) {
        if (due == null) {
            return null;
        }
        if (!now.isBefore(due)) {
            return new DueClock(State.LATE, 100, Duration.between(due, now));
        }
        int percent = percent(Duration.between(from, now), Duration.between(from, due));
        return new DueClock(percent >= SOON ? State.SOON : State.CALM, percent, Duration.between(now, due));
    }

    private static int percent(Duration used, Duration whole) {
        return (int) Math.max(0, used.toSeconds() * 100 / Math.max(1, whole.toSeconds()));
    }
}
