package org.lotse.portfolio;

/** What a run compares. */
public enum RunKind {
    /** Every client with every entry. */
    FULL,
    /** Every client with the entries that a change of the lists touched; new and changed clients with all entries. */
    DELTA
}
