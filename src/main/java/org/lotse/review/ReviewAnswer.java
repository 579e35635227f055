package org.lotse.review;

import java.time.Instant;
import java.util.List;

/**
 * What the client answered.
 *
 * @param changes empty when everything is as it was
 * @param newIdentity whether a new identity document came with it
 * @param newExtract whether a new extract of the register came with it
 */
public record ReviewAnswer(List<ReviewChange> changes, boolean newIdentity, boolean newExtract, Instant at) {

    public ReviewAnswer {
        changes = List.copyOf(changes);
    }

    /** Whether a clerk has something to look at. */
    boolean brings() {
        return newIdentity || newExtract || !changes.isEmpty();
    }
}
