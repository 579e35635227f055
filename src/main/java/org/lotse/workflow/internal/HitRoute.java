package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;

/** Where judged hits go next: to a second officer, back to the first, or on. */
final class HitRoute {

    private HitRoute() {}

    /** A second officer is asked once there is something to settle; what cannot be told comes back to be looked at again. */
    static Map<String, Object> of(Screenings screenings, CaseId caseId) {
        List<Hit> hits = screenings.hits(caseId);
        ScreeningOutcome outcome = ScreeningOutcome.of(hits);
        boolean second = outcome == ScreeningOutcome.UNRESOLVED
                && ScreeningOutcome.proposed(hits) != ScreeningOutcome.UNRESOLVED;
        return Map.of(CaseVariables.SCREENING_OUTCOME, outcome.name(), CaseVariables.SECOND_PERSON, second);
    }

    static Set<String> open(Screenings screenings, CaseId caseId) {
        return ids(screenings, caseId, Hit.Standing.OPEN);
    }

    static Set<String> proposed(Screenings screenings, CaseId caseId) {
        return ids(screenings, caseId, Hit.Standing.PROPOSED);
    }

    private static Set<String> ids(Screenings screenings, CaseId caseId, Hit.Standing standing) {
        return screenings.hits(caseId).stream()
                .filter(hit -> hit.standing() == standing)
                .map(Hit::id)
                .collect(Collectors.toSet());
    }
}
