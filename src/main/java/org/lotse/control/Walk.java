package org.lotse.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes every way through a process and all it calls. */
final class Walk {

    private final Processes processes;
    private final Findings findings;
    private final Inspection inspection;
    private final Budget budget;
    private final Touches touches;

    Walk(Processes processes, Findings findings, Budget budget) {
        this.processes = processes;
        this.findings = findings;
        this.inspection = new Inspection(findings);
        this.budget = budget;
        this.touches = new Touches(processes);
    }

    void through(ProcessModel process) {
        Collection<Node> starts = process.body().all(NodeKind.START);
        scope(process.body(), starts, new Token(null, State.UNTOUCHED, false), Around.root(process));
    }

    /** The tokens a scope is left with in the ordinary way. */
    List<Token> scope(Scope scope, Collection<Node> starts, Token entry, Around around) {
        var inner = around.timed(Deadlines.over(scope)).catching(caught(scope));
        var room = new Room(scope, touches.beside(scope));
        starts.forEach(start -> room.enter(start, entry));
        interruptions(scope, entry, around, room);
        for (Room.Arrival next = room.next(); next != null; next = room.next()) {
            budget.spend();
            visit(room, next.node(), next.token().at(around.process(), next.node()), inner);
        }
        return room.exits();
    }

    /** An event subprocess may start at any time, so nothing done inside its host is certain there. */
    private void interruptions(Scope scope, Token entry, Around around, Room room) {
        for (Node event : scope.all(NodeKind.EVENT_SUBPROCESS)) {
            Token any = entry.with(touches.of(scope).on(entry.state()));
            List<Token> exits =
                    scope(event.inside(), event.inside().all(NodeKind.START), any.at(around.process(), event), around);
            if (event.interrupting()) {
                exits.forEach(room::leave);
            }
        }
    }

    private static Set<String> caught(Scope scope) {
        return scope.all(NodeKind.EVENT_SUBPROCESS).stream()
                .flatMap(one -> one.inside().all(NodeKind.START).stream())
                .filter(start -> start.trigger() == Trigger.ERROR)
                .map(Node::code)
                .collect(Collectors.toSet());
    }

    private void visit(Room room, Node node, Token token, Around around) {
        Scope scope = room.scope();
        inspection.look(scope, node, token, around);
        for (Node event : scope.boundaries(node)) {
            Token any = token.with(touches.of(node).on(token.state()));
            room.enter(event, event.interrupting() ? any : any.aside(true));
        }
        List<Token> after = new ArrayList<>();
        work(scope, node, token, around).forEach(one -> after.add(one.aside(token.aside())));
        if (node.repeated()) {
            after.add(token);
        }
        for (Token one : after) {
            if (node.kind() == NodeKind.END) {
                end(room, node, one, around);
            } else {
                room.forward(node, one);
            }
        }
    }

    private List<Token> work(Scope scope, Node node, Token token, Around around) {
        return switch (node.kind()) {
            case SUBPROCESS ->
                scope(node.inside(), node.inside().plainStarts(), token.aside(false), inside(scope, node, around));
            case CALL -> call(node, token.aside(false), inside(scope, node, around));
            default ->
                Effects.after(node, token.state()).stream().map(token::with).toList();
        };
    }

    private static Around inside(Scope scope, Node node, Around around) {
        Set<String> codes = scope.boundaries(node).stream()
                .filter(event -> event.trigger() == Trigger.ERROR)
                .map(Node::code)
                .collect(Collectors.toSet());
        return around.timed(Deadlines.at(scope, node)).catching(codes);
    }

    /** A scope lives on as long as the token it is about, whatever ends beside it, unless all is ended. */
    private static void end(Room room, Node end, Token token, Around around) {
        boolean thrown = end.trigger() == Trigger.ERROR && around.catches(end.code());
        boolean over = !token.aside() || end.trigger() == Trigger.TERMINATE;
        if (over && !thrown && end.trigger() != Trigger.CANCEL) {
            room.leave(token);
        }
    }

    private List<Token> call(Node node, Token token, Around around) {
        Call call = node.call();
        var callee = processes.find(call.process());
        if (callee.isEmpty() || around.calling().contains(call.process())) {
            findings.add(ControlRule.FOLLOWED_CALLS, token);
            return List.of(token.with(touches.of(node).on(token.state())));
        }
        State before = token.state();
        Map<String, String> handed = call.allIn() ? before.facts() : only(before.facts(), call.in());
        Token entry = token.with((call.otherCase() ? State.UNTOUCHED : before).facts(handed));
        Scope body = callee.get().body();
        return scope(body, body.plainStarts(), entry, around.called(callee.get())).stream()
                .map(exit -> exit.with(back(call, before, exit.state())))
                .toList();
    }

    private static State back(Call call, State before, State after) {
        Map<String, String> facts = new HashMap<>(before.facts());
        facts.keySet().removeAll(call.out());
        facts.keySet().removeAll(call.set());
        facts.putAll(call.allOut() ? after.facts() : only(after.facts(), call.out()));
        return (call.otherCase() ? before : after).facts(facts);
    }

    private static Map<String, String> only(Map<String, String> facts, Set<String> names) {
        var kept = new HashMap<>(facts);
        kept.keySet().retainAll(names);
        return kept;
    }
}
