package org.lotse.workers.screening;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What operators are told about a list whenever it was loaded or could not be.
 *
 * @param publicationDate absent when the file could not be read so far
 * @param entries 0 when the file could not be read so far
 * @param reason why it was not taken; absent for a list in force
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
        REJECTED
    }

    /** Whether it tells operators anything that the other did not. */
    boolean saysTheSameAs(ListReport other) {
        return other != null
                && status == other.status
                && sha256.equals(other.sha256)
                && (reason == null ? other.reason == null : reason.equals(other.reason));
    }
}
