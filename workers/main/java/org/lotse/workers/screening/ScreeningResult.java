package org.lotse.workers.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Screening;

/** One screening with everything needed to judge it later: lists, settings and engine as they were. */
record ScreeningResult(
        String partyId,
        String caseId,
        String engine,
        double threshold,
        Instant screenedAt,
        List<ListVersion> lists,
        List<ExplainedHit> hits,
        ExplainedHit nearMiss) {

    /** Changes whenever the same question may get another score. */
    static final String ENGINE = "lotse-screening 0.1";

    record ListVersion(String source, LocalDate publicationDate, String sha256, int entries) {

        static ListVersion of(SanctionsList list) {
            return new ListVersion(
                    list.source(),
                    list.publicationDate(),
                    list.sha256(),
                    list.entries().size());
        }
    }

    static ScreeningResult of(
            String partyId, String caseId, double threshold, Instant at, List<SanctionsList> lists, Screening found) {
        return new ScreeningResult(
                partyId,
                caseId,
                ENGINE,
                threshold,
                at,
                lists.stream().map(ListVersion::of).toList(),
                found.hits().stream().map(ExplainedHit::of).toList(),
                found.nearMiss().map(ExplainedHit::of).orElse(null));
    }
}
