package org.lotse.kernel;

import java.util.List;
import java.util.UUID;

/**
 * What one room of the house keeps of a case. Every room that keeps anything has one; when the time of keeping is over,
 * all of them are asked in one transaction. The trail has none: it holds ids and codes only and is never changed.
 */
public interface KeptRecords {

    /** What is destroyed together. */
    enum Share {
        /** What was found out of a client, with copies of papers, readings, letters and reasons. */
        DUE_DILIGENCE,
        /** What is left then: account, holder’s name and day of birth, the case itself. */
        REMAINDER
    }

    /**
     * Whose records are to go.
     *
     * @param lastOfParty whether the party has no other case
     */
    record Subject(CaseId caseId, UUID partyId, boolean lastOfParty) {}

    /**
     * Somebody who is known only because they stand behind the client of this case, and goes with it.
     *
     * @param named whether name and day of birth stay with the account, as those of whoever may act for the holder and of
     *     beneficial owners do (KWG §24c(1) no. 2)
     */
    record Companion(UUID partyId, boolean named) {}

    /** A name in kebab case for the certificate; {@code retention.room.<room>} is its word. */
    String room();

    /** Whether something still works with the case, so that it has to wait. */
    default boolean inUse(CaseId caseId) {
        return false;
    }

    /** Whom this room knows to stand behind the client and to be needed by nobody else; asked before anything is destroyed. */
    default List<Companion> companions(Subject subject) {
        return List.of();
    }

    /** @return how many records of this share are gone that are the companion’s and not the case’s */
    default int destroy(Share share, Companion companion) {
        return 0;
    }

    /** @return how many records are gone; 0 where the room keeps nothing of this share */
    int destroy(Share share, Subject subject);
}
