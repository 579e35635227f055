package org.lotse.resolution;

import java.time.Instant;

/**
 * What was decided of a pair.
 *
 * @param version 1 for the first; names the state that somebody has seen, 0 while nobody has decided
 * @param reason in the words of whoever decided; empty only while nobody has
 * @param by null while nobody has decided
 */
public record Ruling(int version, Standing standing, String reason, String by, Instant at) {

    static final Ruling NONE = new Ruling(0, Standing.OPEN, "", null, null);

    Ruling then(Standing next, String why, String who, Instant when) {
        return new Ruling(version + 1, next, why, who, when);
    }
}
