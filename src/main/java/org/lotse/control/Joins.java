package org.lotse.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states two branches can be in when both are over. */
final class Joins {

    private Joins() {}

    /** Where they differ on a fact, either may be the newer. */
    static List<State> of(State one, State other) {
        List<Map<String, String>> agreed = new ArrayList<>();
        agreed.add(new HashMap<>(one.facts()));
        for (var fact : other.facts().entrySet()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> facts : agreed) {
                String mine = facts.putIfAbsent(fact.getKey(), fact.getValue());
                if (mine != null && !mine.equals(fact.getValue())) {
                    var alternative = new HashMap<>(facts);
                    alternative.put(fact.getKey(), fact.getValue());
                    more.add(alternative);
                }
            }
            agreed.addAll(more);
        }
        return agreed.stream().map(facts -> one.joined(other, facts)).toList();
    }
}
