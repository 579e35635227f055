package org.lotse.workers.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Screening;

/**
 * One screening with everything needed to judge it later, and to make it again: question, lists, settings and engine as
 * they were.
 *
 * @param limit how many hits nobody has cleared are reported at most
 */
public record ScreeningResult(
        String partyId,
        String caseId,
        ScreeningQuery query,
        String engine,
        double threshold,
        int limit,
        Instant screenedAt,
        List<ListVersion> lists,
        List<ExplainedHit> hits,
        ExplainedHit nearMiss) {

    /** Changes whenever the same question may get another score. */
    public static final String ENGINE = "lotse-screening 0.3";

    /** A list as it was when somebody was screened against it. */
    public record ListVersion(String source, LocalDate publicationDate, String sha256, int entries) {

        public static ListVersion of(SanctionsList list) {
            return new ListVersion(
                    list.source(),
                    list.publicationDate(),
                    list.sha256(),
                    list.entries().size());
        }
    }

    static ScreeningResult of(
            String caseId,
            ScreeningQuery asked,
            ScreeningSettings settings,
            Instant at,
            List<SanctionsList> lists,
            Screening found) {
        return new ScreeningResult(
                asked.partyId(),
                caseId,
                asked.withoutSuppressed(),
                ENGINE,
                settings.threshold(),
                settings.hits(),
                at,
                lists.stream().map(ListVersion::of).toList(),
                asked.clearances().within(settings.hits(), found.hits()).stream()
                        .map(ExplainedHit::of)
                        .toList(),
                found.nearMiss().map(ExplainedHit::of).orElse(null));
    }
}
