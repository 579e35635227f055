package org.lotse.remediation;

import java.time.Instant;

/**
 * What was done to a remediation.
 *
 * @param reason null where none is asked for
 * @param by null for the process
 */
public record RemediationEntry(Action action, String reason, String by, Instant at) {

    /** What can be done to one. */
    public enum Action {
        PLANNED,
        PLAN_CHANGED,
        DISCARDED,
        RELEASED,
        FROZEN,
        PAUSED,
        RESUMED,
        PACE_CHANGED,
        STOPPED,
        TRIED_AGAIN,
        SET_ASIDE,
        STANDS_STILL,
        ENDED
    }
}
