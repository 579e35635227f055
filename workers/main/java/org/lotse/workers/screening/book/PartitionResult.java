package org.lotse.workers.screening.book;

import java.util.List;
import org.lotse.workers.screening.match.ExplainedHit;

/**
 * What was found in one slice of the book.
 *
 * @param whole whether everybody was compared with every entry
 * @param touched otherwise every entry that the change of the lists concerns, as {@code LIST:id}
 * @param refused numbers of clients whose record gives nothing to screen by
 */
record PartitionResult(
        String workerId,
        String engine,
        double threshold,
        int screened,
        boolean whole,
        List<String> touched,
        List<Long> refused,
        List<Found> hits,
        long millis) {

    /** One client's hit. */
    record Found(long client, String list, String entryId, String content, double score, ExplainedHit candidate) {

        static Found of(long client, ExplainedHit hit) {
            return new Found(client, hit.list(), hit.entryId(), hit.content(), hit.score(), hit);
        }
    }
}
