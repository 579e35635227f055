package org.lotse.workers.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.workers.screening.list.SanctionsList;

/**
 * What operators are told about a list whenever it was loaded or could not be.
 *
 * @param publicationDate absent when the file could not be read so far
 * @param entries 0 when the file could not be read so far
 * @param reason why it was not taken, or what is to be known of a list in force; absent when all is well
 */
record ListReport(
        String source,
        String origin,
        LocalDate publicationDate,
        String sha256,
        int entries,
        Instant loadedAt,
        String workerId,
        Status status,
        String reason) {

    enum Status {
        IN_FORCE,
        /** Not taken; the one before stays in force. */
        REJECTED,
        /** In force, but older than it should be. */
        STALE,
        /** Nothing is wrong with the list any more. */
        RESOLVED;

        boolean isProblem() {
            return this == REJECTED || this == STALE;
        }
    }

    static ListReport of(SanctionsList list, Status status, String reason, Instant at, String workerId) {
        return new ListReport(
                list.source(),
                list.origin(),
                list.publicationDate(),
                list.sha256(),
                list.entries().size(),
                at,
                workerId,
                status,
                reason);
    }

    /** Whether it tells operators anything that the other did not. */
    boolean saysTheSameAs(ListReport other) {
        return other != null
                && status == other.status
                && sha256.equals(other.sha256)
                && (reason == null ? other.reason == null : reason.equals(other.reason));
    }
}
