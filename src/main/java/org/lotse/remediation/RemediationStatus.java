package org.lotse.remediation;

import java.util.EnumSet;
import java.util.Set;

/** Where a remediation stands, and where it may go from there. */
public enum RemediationStatus {
    /** Waits for a second officer. */
    PLANNED,
    /** Released; its population is being gathered. */
    RELEASED,
    RUNNING,
    /** Begins nothing until it is resumed; what has begun goes on. */
    PAUSED,
    /** Begins nothing more; ends when the last review has. */
    STOPPED,
    DONE,
    /** Never released. */
    DISCARDED;

    Set<RemediationStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(RELEASED, DISCARDED);
            case RELEASED -> EnumSet.of(RUNNING, STOPPED);
            case RUNNING -> EnumSet.of(PAUSED, STOPPED, DONE);
            case PAUSED -> EnumSet.of(RUNNING, STOPPED);
            case STOPPED, DONE, DISCARDED -> EnumSet.noneOf(RemediationStatus.class);
        };
    }

    /** Whether batches are begun, or may be again. */
    public boolean isUnderWay() {
        return this == RELEASED || this == RUNNING || this == PAUSED;
    }
}
