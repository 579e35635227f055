package org.lotse.offboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A client's objection to the bank's notice.
 *
 * @param words the client's; 1,000 characters at most
 * @param received how it came, or null where the client entered it
 * @param ruling null until compliance has decided, as are the rest
 * @param reason the officer's own words, never told to the client
 */
public record Objection(
        String words, Instant at, Received received, Ruling ruling, String reason, String ruledBy, Instant ruledAt) {

    /** What became of it. */
    public enum Ruling {
        /** The bank takes its notice back. */
        STAYS,
        ENDS
    }

    static Objection made(String words, Instant at, Received received) {
        return new Objection(words, at, received, null, null, null, null);
    }

    Objection ruled(Ruling how, String why, String by, Instant when) {
        return new Objection(words, at, received, how, why, by, when);
    }

    @JsonIgnore
    public boolean open() {
        return ruling == null;
    }
}
