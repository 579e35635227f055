package org.lotse.remediation;

/** What a remediation's process does next. */
public enum Next {
    /** There is more to do at once. */
    MORE,
    WAIT,
    /** Nothing has moved for too long, and nobody was told yet. */
    STANDSTILL,
    DONE
}
