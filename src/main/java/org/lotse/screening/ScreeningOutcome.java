package org.lotse.screening;

import java.util.Collection;
import java.util.function.BiPredicate;

/** What the case's latest screening comes to. */
public enum ScreeningOutcome {
    /** No hit, or all hits found to be somebody else, by two officers where the rule wants two. */
    CLEAR,
    TRUE_MATCH,
    /** A hit is not judged, not confirmed, or could not be told. */
    UNRESOLVED;

    /** By settled hits only. */
    public static ScreeningOutcome of(Collection<Hit> hits) {
        return of(hits, Hit::settledAs);
    }

    /** What it would come to if a second officer confirmed everything proposed. */
    public static ScreeningOutcome proposed(Collection<Hit> hits) {
        return of(hits, (hit, wanted) -> hit.standing() != Hit.Standing.OPEN && hit.disposition() == wanted);
    }

    private static ScreeningOutcome of(Collection<Hit> hits, BiPredicate<Hit, Disposition> is) {
        if (hits.stream().anyMatch(hit -> is.test(hit, Disposition.TRUE_MATCH))) {
            return TRUE_MATCH;
        }
        return hits.stream().allMatch(hit -> is.test(hit, Disposition.FALSE_POSITIVE)) ? CLEAR : UNRESOLVED;
    }
}
