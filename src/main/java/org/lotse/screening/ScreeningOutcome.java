package org.lotse.screening;

/** What the case's latest screening comes to. */
public enum ScreeningOutcome {
    /** No hit, or all hits judged false positives. */
    CLEAR,
    TRUE_MATCH,
    /** A hit is not judged, or could not be. */
    UNRESOLVED
}
