package org.lotse.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may have happened by the time something interrupts a node, or while something runs beside it.
 *
 * @param written variables that may have another value
 * @param asked controls whose answer may be another, or none
 * @param made whether a person may have had a hand in it
 */
record Touch(Set<String> written, Set<Control> asked, boolean made) {

    static Touch of(Node node, Processes processes) {
        return of(List.of(node), processes, Set.of());
    }

    static Touch of(Collection<Node> nodes, Processes processes) {
        return of(nodes, processes, Set.of());
    }

    private static Touch of(Collection<Node> nodes, Processes processes, Set<String> calling) {
        var written = new HashSet<String>();
        var asked = State.none();
        boolean made = false;
        for (Node node : nodes) {
            Touch one = single(node, processes, calling);
            written.addAll(one.written);
            asked.addAll(one.asked);
            made |= one.made;
        }
        return new Touch(written, asked, made);
    }

    private static Touch single(Node node, Processes processes, Set<String> calling) {
        return switch (node.kind()) {
            case SUBPROCESS, EVENT_SUBPROCESS -> of(node.inside().nodes(), processes, calling);
            case CALL -> called(node.call(), processes, calling);
            default -> own(node);
        };
    }

    private static Touch called(Call call, Processes processes, Set<String> calling) {
        var written = new HashSet<>(call.out());
        written.addAll(call.set());
        if (call.allOut()) {
            written.add(State.EVERYTHING);
        }
        if (calling.contains(call.process())) {
            return new Touch(written, State.none(), false);
        }
        var deeper = new HashSet<>(calling);
        deeper.add(call.process());
        List<Node> nodes =
                processes.find(call.process()).map(one -> one.body().nodes()).orElse(List.of());
        Touch inside = of(nodes, processes, deeper);
        return new Touch(written, inside.asked, inside.made);
    }

    private static Touch own(Node node) {
        var written = new HashSet<>(node.work().set());
        var asked = State.none();
        Effects.results(node).forEach(result -> {
            written.addAll(result.facts().keySet());
            asked.addAll(result.asks());
            if (result.risk() != Risk.UNRATED) {
                asked.add(Control.RATING);
            }
        });
        if (Effects.opaque(node)) {
            written.add(State.EVERYTHING);
        }
        return new Touch(written, asked, Roles.makes(node));
    }

    static final Touch NOTHING = new Touch(Set.of(), Set.of(), false);

    Touch and(Touch other) {
        return new Touch(union(written, other.written), union(asked, other.asked), made || other.made);
    }

    private static boolean covers(Set<String> written, String name) {
        return written.contains(name) || written.contains(State.EVERYTHING);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Variables that two write at once hold what nobody can tell. */
    Touch both(Touch other) {
        var common = union(written, other.written);
        common.removeIf(name -> !covers(written, name) || !covers(other.written, name));
        return new Touch(common, Set.of(), false);
    }

    /** What is certain while this goes on beside. */
    State beside(State state) {
        return state.without(written).uncertain(asked).made(made);
    }

    /** What is certain after some of it may have happened. */
    State on(State state) {
        return state.without(written).asked(asked).made(made);
    }
}
