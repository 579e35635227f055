package org.lotse.succession;

import java.time.Instant;

/** What a colleague did on the way, in their own words. */
public record Note(Kind kind, String words, String by, Instant at) {

    /** On which occasion. */
    public enum Kind {
        /** Heirs that nobody knows: BGB §1960. */
        CURATOR,
        /** A payee who is on a list. */
        MATCH,
        /** An entity looked at anew, since it absorbed another. */
        REVIEW
    }
}
