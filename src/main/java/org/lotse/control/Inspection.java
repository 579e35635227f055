package org.lotse.control;

/** Holds a token that has arrived at a node against the rules. */
final class Inspection {

    private final Findings findings;

    Inspection(Findings findings) {
        this.findings = findings;
    }

    void look(Scope scope, Node node, Token token, Around around) {
        boolean opens = Roles.opensAccount(node) && !token.state().has(Control.ACCOUNT_OPENING);
        if (opens) {
            opening(token);
        }
        if (opens || Roles.approvesBelowSenior(node)) {
            approving(token);
        }
        if (Roles.checks(node) && !node.work().fourEyes() && token.state().made()) {
            findings.add(ControlRule.FOUR_EYES, token);
        }
        if (node.waits() && !chosen(scope, node) && !around.deadline() && !Deadlines.at(scope, node)) {
            findings.add(ControlRule.DEADLINE, token);
        }
        if (around.walled() && Roles.tellsClient(node)) {
            findings.add(ControlRule.TIPPING_OFF, token);
        }
    }

    /** An event behind an event gateway has happened when it is reached: the gateway has waited for it. */
    private static boolean chosen(Scope scope, Node node) {
        return !scope.into(node).isEmpty()
                && scope.into(node).stream().allMatch(flow -> scope.node(flow.from()).stream()
                        .allMatch(before -> before.kind() == NodeKind.EVENT_BASED));
    }

    private void opening(Token token) {
        State state = token.state();
        if (!state.has(Control.IDENTIFICATION)) {
            findings.add(ControlRule.IDENTIFICATION, token);
        }
        if (!state.has(Control.SCREENING)) {
            findings.add(ControlRule.SCREENING, token);
        }
        if (!state.has(Control.RATING) || state.risk() == Risk.PROHIBITED) {
            findings.add(ControlRule.RATING, token);
        }
        if (state.open().contains(Control.SECOND_PERSON)) {
            findings.add(ControlRule.FOUR_EYES, token);
        }
    }

    private void approving(Token token) {
        if (token.state().risk() == Risk.HIGH && !token.state().has(Control.SENIOR_APPROVAL)) {
            findings.add(ControlRule.SENIOR_MANAGEMENT, token);
        }
    }
}
