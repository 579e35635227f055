package org.lotse.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The processes that are known, by id. */
final class Processes {

    private final Map<String, ProcessModel> byId = new LinkedHashMap<>();

    /** Of two with one id the later counts. */
    Processes(Collection<ProcessModel> all) {
        all.forEach(process -> byId.put(process.id(), process));
    }

    Optional<ProcessModel> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those nobody calls, and one of each ring that only calls itself. */
    List<ProcessModel> outermost() {
        var called = new LinkedHashSet<String>();
        byId.values().forEach(process -> called.addAll(calls(process.body())));
        var roots = new LinkedHashSet<>(byId.keySet());
        roots.removeAll(called);
        var reached = new LinkedHashSet<String>();
        roots.forEach(root -> reach(root, reached));
        for (String id : byId.keySet()) {
            if (!reached.contains(id)) {
                roots.add(id);
                reach(id, reached);
            }
        }
        return roots.stream().map(byId::get).toList();
    }

    private void reach(String id, Set<String> reached) {
        if (byId.containsKey(id) && reached.add(id)) {
            calls(byId.get(id).body()).forEach(called -> reach(called, reached));
        }
    }

    private static Set<String> calls(Scope scope) {
        var called = new LinkedHashSet<String>();
        scope.nodes().forEach(node -> {
            called.add(node.call().process());
            called.addAll(calls(node.inside()));
        });
        return called;
    }
}
