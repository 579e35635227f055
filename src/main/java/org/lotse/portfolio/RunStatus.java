package org.lotse.portfolio;

/** Where a run stands. */
public enum RunStatus {
    /** Somebody asked for it; it starts when the run before has ended. */
    REQUESTED,
    RUNNING,
    FINISHED,
    /** Ended by hand before every client was screened. */
    STOPPED
}
