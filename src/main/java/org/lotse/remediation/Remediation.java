package org.lotse.remediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A part of the book that is brought up to date.
 *
 * @param version counts what officers do
 * @param makers who planned it or changed the plan, in order; none of them releases it
 * @param releasedBy null until released
 * @param overdueAt when somebody should have released it at the latest and nobody had; or null
 * @param population null until it is frozen
 * @param batch the number of the last batch that began, 0 before the first
 * @param batchLeft how many of that batch are still to begin
 * @param nextBatchOn the first day on which the next batch may begin; null when a share decides
 * @param movedAt when an officer or the process last moved it
 * @param stillSince since when nothing has moved for too long, or null
 * @param withdraw whether reviews that were not answered are withdrawn; once stopped
 */
public record Remediation(
        RemediationId id,
        RemediationStatus status,
        int version,
        Plan plan,
        List<String> makers,
        Instant plannedAt,
        String releasedBy,
        Instant releasedAt,
        Instant overdueAt,
        Population population,
        int batch,
        int batchLeft,
        LocalDate nextBatchOn,
        Instant movedAt,
        Instant stillSince,
        boolean withdraw,
        Instant endedAt) {

    public Remediation {
        makers = List.copyOf(makers);
    }

    public boolean isMadeBy(String user) {
        return makers.contains(user);
    }

    /** How many batches its population comes to. */
    public int batches() {
        int size = plan.pace().batchSize();
        return population == null ? 0 : (population.clients() + size - 1) / size;
    }
}
