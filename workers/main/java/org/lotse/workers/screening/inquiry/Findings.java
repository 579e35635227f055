package org.lotse.workers.screening.inquiry;

import java.time.Instant;
import java.util.List;
import org.lotse.workers.screening.ScreeningResult.ListVersion;
import org.lotse.workers.screening.match.ExplainedHit;

/**
 * What was found of everybody, with all that is needed to find it again.
 *
 * @param results one a subject, in the order asked
 */
record Findings(
        String engine, double threshold, int limit, Instant screenedAt, List<ListVersion> lists, List<Found> results) {

    /**
     * What was found of one subject.
     *
     * @param refusal why nothing could be looked for, or null
     */
    record Found(List<ExplainedHit> hits, ExplainedHit nearMiss, Refusal refusal) {

        static Found nothing(Refusal why) {
            return new Found(List.of(), null, why);
        }
    }

    /** Why nothing can be looked for. */
    enum Refusal {
        /** The name has only particles, titles and legal forms, which mean nobody. */
        NO_NAME
    }
}
