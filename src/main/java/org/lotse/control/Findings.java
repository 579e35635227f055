package org.lotse.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One finding for each rule and place, with the shortest path that was seen. */
final class Findings {

    private record Place(ControlRule rule, PathStep at) {}

    private final Map<Place, Finding> found = new LinkedHashMap<>();

    void add(ControlRule rule, Token token) {
        var finding = new Finding(rule, token.way().steps());
        found.merge(
                new Place(rule, finding.at()),
                finding,
                (one, other) -> other.path().size() < one.path().size() ? other : one);
    }

    List<Finding> all() {
        return List.copyOf(found.values());
    }
}
