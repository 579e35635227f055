package org.lotse.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * How a case was decided.
 *
 * @param reason null when approved
 * @param by the user who decided, or null when every check agreed and no person was needed
 */
public record Decision(Outcome outcome, RejectionReason reason, String note, String by, Instant at) {

    /** What a case can be decided to. */
    public enum Outcome {
        APPROVED,
        REJECTED
    }

    @JsonIgnore
    public boolean automatic() {
        return by == null;
    }
}
