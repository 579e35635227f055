package org.lotse.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lotse.inquiry.Answered.Verdict;
import org.lotse.screening.HitExplanation;
import org.lotse.screening.ScreeningQuery;

/**
 * What was found of one subject, as people read it.
 *
 * @param number position in the inquiry, from 1
 * @param nearMiss the best candidate below the threshold, or null
 */
record Finding(
        int number,
        ScreeningQuery query,
        Verdict verdict,
        String refusal,
        List<HitExplanation> hits,
        HitExplanation nearMiss) {

    /** Reads the candidates a worker handed in. */
    interface Candidates {

        HitExplanation explain(ScreeningQuery query, JsonNode candidate);
    }

    static Finding of(int number, Answered answered, Candidates candidates) {
        JsonNode near = answered.found().nearMiss();
        return new Finding(
                number,
                answered.query(),
                answered.verdict(),
                answered.found().refusal(),
                answered.found().hits().stream()
                        .map(hit -> candidates.explain(answered.query(), hit))
                        .toList(),
                near == null || near.isNull() ? null : candidates.explain(answered.query(), near));
    }

    public boolean isHit() {
        return verdict == Verdict.HITS;
    }
}
