package org.lotse.webhook;

import java.time.Instant;

/**
 * One thing to be told to one system.
 *
 * @param about what it is about, e.g. a case's id or the name of a list
 * @param answer what came back last: a status, {@code UNREACHABLE} or {@code NOT_CONFIGURED}; null before the first try
 * @param deliveredAt null until it arrived
 */
record Delivery(
        String id,
        String url,
        String event,
        String about,
        String body,
        Instant createdAt,
        int tries,
        String answer,
        Instant deliveredAt) {

    public boolean isDelivered() {
        return deliveredAt != null;
    }
}
