package org.lotse.inquiry;

import java.util.List;
import org.lotse.screening.ScreeningQuery;

/**
 * Who is to be screened, and how.
 *
 * @param threshold the score, 0 to 1, from which a candidate is a hit, or null for the workers' own
 * @param limit how many hits of one subject are kept at most
 */
public record Question(List<ScreeningQuery> queries, Double threshold, int limit) {

    /** Most subjects of one inquiry. */
    public static final int MOST_QUERIES = 1_000;

    /** Most hits of one inquiry: what a program can still read in one piece. */
    static final int MOST_HITS = 10_000;

    /** Most hits of one subject: nobody reads more. */
    static final int MOST_HITS_EACH = 50;

    public Question {
        queries = List.copyOf(queries);
    }

    /** The most hits each subject may have, so that the answer stays readable. */
    public static int mostHitsEach(int queries) {
        return Math.max(1, Math.min(MOST_HITS_EACH, MOST_HITS / Math.max(1, queries)));
    }
}
