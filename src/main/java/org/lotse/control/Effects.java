package org.lotse.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is certain after a node has done its work. */
final class Effects {

    private Effects() {}

    static List<Result> results(Node node) {
        return Catalogue.results(node).orElse(List.of(Result.NOTHING)).stream()
                .map(result -> handedOn(node, result))
                .toList();
    }

    /** What a worker found reaches the process only by the model's own mapping. */
    private static Result handedOn(Node node, Result result) {
        if (node.work().topic().isEmpty()) {
            return result;
        }
        Map<String, String> kept = new HashMap<>(result.facts());
        kept.keySet().retainAll(node.work().kept());
        return new Result(Map.copyOf(kept), result.answers(), result.asks(), result.risk());
    }

    /** Whether it may write what nobody can tell. */
    static boolean opaque(Node node) {
        return Catalogue.results(node).isEmpty()
                || node.work().listeners().stream().anyMatch(Catalogue::meddles);
    }

    static List<State> after(Node node, State before) {
        return results(node).stream().map(result -> after(node, result, before)).toList();
    }

    private static State after(Node node, Result result, State before) {
        State state = result.after(before).without(node.work().set());
        if (opaque(node)) {
            state = state.facts(Map.of());
        }
        return people(node, result, state.made(Roles.makes(node)));
    }

    private static State people(Node node, Result result, State state) {
        boolean yes = !opaque(node) && "APPROVED".equals(result.facts().get("outcome"));
        State after = Roles.opensAccount(node) ? state.answered(Control.ACCOUNT_OPENING) : state;
        if (Roles.approves(node) && node.work().fourEyes()) {
            after = after.answered(Control.SECOND_PERSON);
        }
        return Roles.approves(node) && Roles.bySenior(node) && yes ? after.answered(Control.SENIOR_APPROVAL) : after;
    }
}
