package org.lotse.screening;

import java.time.Instant;

/**
 * A sanctions list as a worker holds it.
 *
 * @param status IN_FORCE; REJECTED: it was not taken and the one before stays in force; STALE: it is in force and older
 *     than it should be
 * @param reason why it was rejected, or what else is to be known of it, or null
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
