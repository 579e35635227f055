package org.lotse.screening;

/** What a compliance officer makes of a hit. */
public enum Disposition {
    TRUE_MATCH,
    FALSE_POSITIVE,
    UNDETERMINED
}
