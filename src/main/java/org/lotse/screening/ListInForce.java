package org.lotse.screening;

import java.time.Instant;

/**
 * A sanctions list as a worker holds it.
 *
 * @param status IN_FORCE or REJECTED: a rejected one was not taken and the one before stays in force
 * @param reason why it was rejected, or null
 */
public record ListInForce(
        String source,
        String origin,
        String publicationDate,
        String sha256,
        int entries,
        Instant loadedAt,
        String workerId,
        String status,
        String reason) {}
