package org.lotse.workers.screening.match;

/** How a word of the query stands to a word of the entry. */
public enum Operation {
    EXACT,
    EQUIVALENT,
    TYPO,
    PHONETIC,
    INITIAL,
    /** The entry has the word, the query does not. */
    MISSING,
    /** The query has the word, the entry does not. */
    EXTRA;

    /** Of words cut at different places. */
    static Operation joined(boolean slip) {
        return slip ? TYPO : EQUIVALENT;
    }
}
