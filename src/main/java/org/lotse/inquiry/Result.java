package org.lotse.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.lotse.screening.ScreeningResult.ListVersion;

/**
 * The answer of a worker to a whole inquiry.
 *
 * @param results one a subject, in the order asked
 */
public record Result(
        String engine, double threshold, int limit, Instant screenedAt, List<ListVersion> lists, List<Found> results) {

    public Result {
        lists = List.copyOf(lists);
        results = List.copyOf(results);
    }

    /**
     * What was found of one subject. Hits are kept as the worker handed them in, so that a replay compares with them to
     * the bit.
     *
     * @param hits best first
     * @param nearMiss the best candidate below the threshold, or null
     * @param refusal why nothing could be looked for, e.g. {@code NO_NAME}; null when it could
     */
    public record Found(List<JsonNode> hits, JsonNode nearMiss, String refusal) {

        public Found {
            hits = hits == null ? List.of() : List.copyOf(hits);
        }
    }
}
