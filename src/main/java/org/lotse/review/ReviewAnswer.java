package org.lotse.review;

import java.time.Instant;
import java.util.List;

/**
 * What the client answered.
 *
 * @param changes empty when everything is as it was
 * @param newIdentity whether a new identity document came with it
 */
public record ReviewAnswer(List<ReviewChange> changes, boolean newIdentity, Instant at) {

    public ReviewAnswer {
        changes = List.copyOf(changes);
    }

    /** Whether a clerk has something to look at. */
    boolean brings() {
        return newIdentity || !changes.isEmpty();
    }
}
