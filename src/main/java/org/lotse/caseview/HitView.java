package org.lotse.caseview;

import org.lotse.screening.Hit;
import org.lotse.screening.HitExplanation;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult.Candidate;

/** A hit as an officer judges it, with why it came up. */
record HitView(Hit hit, HitExplanation explanation) {

    static HitView of(Hit hit, ScreeningQuery query) {
        return new HitView(hit, HitExplanation.of(query, hit.candidate()));
    }

    public Candidate candidate() {
        return hit.candidate();
    }
}
