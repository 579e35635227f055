package org.lotse.workers.screening.list;

/** What kind of subject a list entry or a query names. */
public enum EntryType {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT;

    /** Persons are compared with persons only; a company may hide behind its ship, so everything else compares freely. */
    public boolean comparableWith(EntryType other) {
        return (this == PERSON) == (other == PERSON);
    }
}
