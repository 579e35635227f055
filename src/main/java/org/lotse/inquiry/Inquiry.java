package org.lotse.inquiry;

import java.time.Instant;
import java.util.List;
import org.lotse.screening.ScreeningResult.ListVersion;

/**
 * One request to screen, and what became of it.
 *
 * @param subjects how many were to be screened
 * @param name the first subject's name, for people to recognise the inquiry by
 * @param outcome null until a worker has answered
 */
public record Inquiry(
        InquiryId id, String askedBy, Instant askedAt, Door door, int subjects, String name, Outcome outcome) {

    /** Where an inquiry came in. */
    public enum Door {
        PAGE,
        REST
    }

    /**
     * How an inquiry was answered.
     *
     * @param threshold the score, 0 to 1, from which a candidate is a hit
     * @param limit how many hits of one subject are kept at most
     * @param withHits how many subjects have a hit
     * @param hits how many hits there are in all
     */
    public record Outcome(
            String engine,
            double threshold,
            int limit,
            Instant screenedAt,
            Instant answeredAt,
            List<ListVersion> lists,
            int withHits,
            int hits) {

        public Outcome {
            lists = List.copyOf(lists);
        }
    }

    public boolean isAnswered() {
        return outcome != null;
    }
}
