package org.lotse.portfolio;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lotse.screening.ScreeningResult.Candidate;

/**
 * What a worker program found in one partition.
 *
 * @param whole whether everybody was screened against everything
 * @param touched for a change of lists: every entry it concerns, as {@code LIST:id}, entries removed included
 * @param refused numbers of clients whose record gave nothing to screen by
 * @param hits every hit at or above the threshold, without a limit
 * @param millis of the worker's work
 */
public record PartitionResult(
        String workerId,
        String engine,
        double threshold,
        int screened,
        boolean whole,
        List<String> touched,
        List<Long> refused,
        List<Found> hits,
        int millis) {

    public PartitionResult {
        touched = touched == null ? List.of() : List.copyOf(touched);
        refused = refused == null ? List.of() : List.copyOf(refused);
        hits = hits == null ? List.of() : List.copyOf(hits);
    }

    /**
     * A hit.
     *
     * @param content what the entry says, as a digest: another one is another entry to judge
     */
    public record Found(long client, String list, String entryId, String content, double score, JsonNode candidate) {}

    static String key(Candidate candidate) {
        return candidate.list() + ":" + candidate.entryId();
    }
}
