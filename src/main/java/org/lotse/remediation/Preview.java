package org.lotse.remediation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts whom a plan would concern now, and lists some of them; keeps nothing. */
@Component
class Preview {

    /** So many are listed at a time. */
    static final int PAGE = 50;

    /**
     * What was found.
     *
     * @param listed of those that were asked for, a page
     */
    record Look(Population population, List<Found> listed) {}

    private final PopulationQuery query;

    Preview(PopulationQuery query) {
        this.query = query;
    }

    /**
     * Looks through the book slice by slice and holds one slice and one page at a time.
     *
     * @param leftOut whether those are listed who are left out
     * @param from how many are passed over
     */
    Look of(Criteria criteria, RemediationId self, boolean leftOut, int from) {
        Population population = Population.NOBODY;
        List<Found> listed = new ArrayList<>();
        int passed = 0;
        for (String after = PopulationQuery.FIRST; after != null; ) {
            PopulationQuery.Slice slice = query.slice(criteria, after, self);
            population = population.and(slice.found());
            for (Found one : slice.found()) {
                if ((one.leftOut() != null) == leftOut && passed++ >= from && listed.size() < PAGE) {
                    listed.add(one);
                }
            }
            after = slice.last();
        }
        return new Look(population, listed);
    }
}
