package org.lotse.remediation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many meet the criteria.
 *
 * @param clients who are to be reviewed
 * @param leftOut who are not, by reason
 */
public record Population(int clients, Map<LeftOut, Integer> leftOut) {

    static final Population NOBODY = new Population(0, Map.of());

    public Population {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    Population and(Iterable<Found> more) {
        int in = clients;
        Map<LeftOut, Integer> out = new TreeMap<>(leftOut);
        for (Found one : more) {
            if (one.leftOut() == null) {
                in++;
            } else {
                out.merge(one.leftOut(), 1, Integer::sum);
            }
        }
        return new Population(in, out);
    }

    public int allLeftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }
}
