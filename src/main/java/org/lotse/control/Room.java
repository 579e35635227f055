package org.lotse.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens under way in one scope; a token that comes to a node in a state seen there before goes no further. */
final class Room {

    /** A token before a node. */
    record Arrival(Node node, Token token) {}

    private record Seen(String node, State state, boolean aside) {}

    private final Scope scope;
    private final Concurrency concurrency;
    private final Deque<Arrival> waiting = new ArrayDeque<>();
    private final Set<Seen> seen = new HashSet<>();
    private final Map<String, Map<State, Token>> joining = new HashMap<>();
    private final Map<State, Token> exits = new LinkedHashMap<>();

    Room(Scope scope, Concurrency concurrency) {
        this.scope = scope;
        this.concurrency = concurrency;
    }

    Scope scope() {
        return scope;
    }

    void enter(Node node, Token token) {
        Token settled = token.with(concurrency.unsettled().beside(token.state()));
        if (seen.add(new Seen(node.id(), settled.state(), settled.aside()))) {
            waiting.add(new Arrival(node, settled));
        }
    }

    Arrival next() {
        return waiting.poll();
    }

    void leave(Token token) {
        exits.putIfAbsent(token.state(), token);
    }

    List<Token> exits() {
        return List.copyOf(exits.values());
    }

    /** A branch knows nothing of what other branches may write meanwhile. */
    void forward(Node node, Token token) {
        for (Flow flow : Routes.open(node, scope.from(node), token.state().facts())) {
            State state = concurrency.besides(flow).beside(token.state());
            scope.node(flow.to()).ifPresent(target -> arrive(flow, target, token.with(state)));
        }
    }

    private void arrive(Flow flow, Node target, Token token) {
        List<Flow> into = scope.into(target);
        if (target.kind() != NodeKind.PARALLEL || into.size() < 2) {
            enter(target, token);
        } else if (at(flow).putIfAbsent(token.state(), token) == null) {
            joined(token, into.stream().filter(other -> !other.equals(flow)).toList())
                    .forEach(one -> enter(target, one));
        }
    }

    private Map<State, Token> at(Flow flow) {
        return joining.computeIfAbsent(flow.id(), any -> new LinkedHashMap<>());
    }

    private Collection<Token> joined(Token token, List<Flow> others) {
        Collection<Token> all = List.of(token);
        for (Flow other : others) {
            Map<State, Token> pairs = new LinkedHashMap<>();
            for (Token one : all) {
                for (Token partner : at(other).values()) {
                    Joins.of(one.state(), partner.state())
                            .forEach(state ->
                                    pairs.putIfAbsent(state, one.with(state).aside(one.aside() && partner.aside())));
                }
            }
            all = new ArrayList<>(pairs.values());
        }
        return all;
    }
}
