package org.lotse.duediligence;

/** What a level of due diligence was worked out on. */
public enum Occasion {
    /** On what the client stated. */
    APPLICATION,
    /** On what screening and rating came to as well. */
    RATING
}
