package org.lotse.caseview;

import java.util.List;
import org.lotse.screening.Disposition;
import org.lotse.screening.Hit;
import org.lotse.screening.HitExplanation;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.TwoPersonRule;

/**
 * The case's latest screening, as officers need it.
 *
 * @param key names it in the archive
 * @param result null when the client was not screened yet
 * @param nearMiss the best entry below the threshold, or null
 * @param before what the client was cleared of in earlier screenings, newest first
 */
record ScreeningView(
        String key,
        ScreeningResult result,
        List<HitView> hits,
        HitExplanation nearMiss,
        List<Hit> before,
        TwoPersonRule rule) {

    /** To be judged. */
    public List<HitView> open() {
        return standing(Hit.Standing.OPEN);
    }

    /** Judged by one officer, waiting for the second. */
    public List<HitView> proposed() {
        return standing(Hit.Standing.PROPOSED);
    }

    /** To be looked at: everything but what the client is cleared of since an earlier screening. */
    public List<HitView> found() {
        return hits.stream().filter(view -> view.hit().clearedBy() == null).toList();
    }

    /** Found again, with entry and client unchanged since the client was cleared. */
    public List<HitView> clearedBefore() {
        return hits.stream().filter(view -> view.hit().clearedBy() != null).toList();
    }

    private List<HitView> standing(Hit.Standing standing) {
        return hits.stream().filter(view -> view.hit().standing() == standing).toList();
    }

    public boolean wantsSecond(Disposition disposition, Hit hit) {
        return disposition != Disposition.UNDETERMINED
                && rule.wantsSecond(disposition, hit.candidate().score());
    }

    /** Whether one of the judgements that wait for a second officer is this officer's own. */
    public boolean judgedBy(String user) {
        return proposed().stream().anyMatch(view -> view.hit().judgement().by().equals(user));
    }
}
