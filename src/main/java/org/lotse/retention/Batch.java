package org.lotse.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day’s list of records whose time is over.
 *
 * @param overdueAt when it should have been released at the latest and was not
 * @param endedAt when every case of it was dealt with
 */
public record Batch(
        BatchId id,
        LocalDate listedOn,
        Instant listedAt,
        Optional<String> checkedBy,
        Optional<String> releasedBy,
        Optional<Instant> overdueAt,
        Optional<Instant> endedAt) {

    /** Whether somebody still has to agree. */
    public boolean isWaiting() {
        return releasedBy.isEmpty();
    }
}
