package org.lotse.workers.screening.inquiry;

import java.util.List;
import org.lotse.workers.screening.ScreeningQuery;

/**
 * Who is to be screened, and how.
 *
 * @param threshold null for this bank's usual one
 * @param limit how many hits of each subject are wanted at most
 */
record Errand(Double threshold, int limit, List<ScreeningQuery> queries) {}
