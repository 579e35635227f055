package org.lotse.decisionreview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A client's wish that a person looks at a decision again, and what came of it (GDPR 22(3), AMLR 76).
 *
 * @param words the client's, 1,000 characters at most; null when they said nothing
 * @param answerBy until when the client has an answer; null until a process has begun
 * @param ruling null until a person has looked, as are the rest
 * @param told what the client was told of why; null where it was left out or there was nothing to tell
 * @param reason the officer's own words, never told to the client
 */
public record DecisionReview(
        String words,
        Instant askedAt,
        Instant answerBy,
        Ruling ruling,
        Explanation told,
        String reason,
        String ruledBy,
        Instant ruledAt) {

    /** What became of the decision. */
    public enum Ruling {
        UPHELD,
        /** The client is invited to apply again. */
        LIFTED
    }

    static DecisionReview asked(String words, Instant at) {
        return new DecisionReview(words, at, null, null, null, null, null, null);
    }

    DecisionReview promised(Instant until) {
        return new DecisionReview(words, askedAt, until, ruling, told, reason, ruledBy, ruledAt);
    }

    DecisionReview ruled(Ruling how, Explanation what, String why, String by, Instant when) {
        return new DecisionReview(words, askedAt, answerBy, how, what, why, by, when);
    }

    @JsonIgnore
    public boolean open() {
        return ruling == null;
    }

    @JsonIgnore
    public boolean lifted() {
        return ruling == Ruling.LIFTED;
    }
}
