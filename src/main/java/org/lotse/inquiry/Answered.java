package org.lotse.inquiry;

import org.lotse.inquiry.Result.Found;
import org.lotse.screening.ScreeningQuery;

/** One subject of an inquiry with what was found. */
public record Answered(ScreeningQuery query, Found found) {

    /** What one subject's screening comes to. */
    public enum Verdict {
        HITS,
        CLEAR,
        /** The name has nothing in it that could mean anybody. */
        NOT_SCREENABLE
    }

    public Verdict verdict() {
        if (found.refusal() != null) {
            return Verdict.NOT_SCREENABLE;
        }
        return found.hits().isEmpty() ? Verdict.CLEAR : Verdict.HITS;
    }
}
