package org.lotse.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.portfolio.StandingHit.Key;

/**
 * What one partition's result changes of the hits that stand.
 *
 * @param gone hits that stand no longer
 * @param put hits that are new or say something else than before
 * @param fresh of those put, the ones nobody has seen before
 */
record Settlement(List<Key> gone, List<StandingHit> put, List<StandingHit> fresh) {

    /**
     * @param whole whether everybody was compared with everything
     * @param renewed the clients who were, even if the others were not
     * @param touched the entries that all were compared with, as {@code LIST:id}
     */
    static Settlement of(
            Map<Key, StandingHit> before,
            Collection<StandingHit> found,
            boolean whole,
            Set<Long> renewed,
            Set<String> touched) {
        var put = new ArrayList<StandingHit>();
        var fresh = new ArrayList<StandingHit>();
        var still = new HashSet<Key>();
        for (StandingHit hit : found) {
            StandingHit earlier = before.get(hit.key());
            still.add(hit.key());
            if (!hit.equals(earlier)) {
                put.add(hit);
            }
            if (!hit.asksTheSameAs(earlier)) {
                fresh.add(hit);
            }
        }
        List<Key> gone = before.keySet().stream()
                .filter(key -> whole || renewed.contains(key.subject()) || touched.contains(key.entry()))
                .filter(key -> !still.contains(key))
                .toList();
        return new Settlement(gone, put, fresh);
    }
}
