package org.lotse.control;

import java.util.regex.Pattern;

/** What a node is to the rules, by the facts the model states. */
final class Roles {

    private static final Pattern OPENING = Pattern.compile("\\b(openAccount|accounts)\\b");
    private static final Pattern TELLING = Pattern.compile("\\b(confirmReceipt|messages|clientMessages)\\b");
    private static final String TO_CLIENT = "notify-client";
    private static final String SENIOR = "SENIOR_MANAGEMENT";
    private static final String ACTIVE = "account-active";

    private Roles() {}

    static boolean opensAccount(Node node) {
        Work work = node.work();
        return work.bean().equals("openAccount")
                || work.topic().equals("open-account")
                || (node.kind() == NodeKind.END && saysActive(node))
                || work.expressions().stream()
                        .anyMatch(text -> OPENING.matcher(text).find());
    }

    private static boolean saysActive(Node end) {
        return end.id().equals(ACTIVE) || end.name().replace(' ', '-').equalsIgnoreCase(ACTIVE);
    }

    /** A task that says yes or no to a client. */
    static boolean approves(Node node) {
        return node.kind() == NodeKind.USER_TASK && node.id().startsWith("approve-");
    }

    /** Says yes with nobody asked, or with somebody who is no senior manager. */
    static boolean approvesBelowSenior(Node node) {
        return node.work().bean().equals("recordApproval") || (approves(node) && !bySenior(node));
    }

    static boolean bySenior(Node node) {
        return node.work().groups().size() == 1 && node.work().groups().contains(SENIOR);
    }

    /** A task by which somebody checks what another has made. */
    static boolean checks(Node node) {
        return approves(node) || (node.kind() == NodeKind.USER_TASK && node.id().startsWith("confirm-"));
    }

    /** A task by which somebody has a hand in the case. */
    static boolean makes(Node node) {
        return node.kind() == NodeKind.USER_TASK && !checks(node);
    }

    /** Where it cannot be told who a message goes to, it may go to the client. */
    static boolean tellsClient(Node node) {
        Work work = node.work();
        boolean sends =
                node.kind() == NodeKind.SEND || (node.kind() == NodeKind.END && node.trigger() == Trigger.MESSAGE);
        boolean unclear = sends && work.topic().isEmpty();
        return work.topic().equals(TO_CLIENT)
                || unclear
                || TELLING.matcher(work.bean()).find()
                || work.expressions().stream()
                        .anyMatch(text -> TELLING.matcher(text).find());
    }
}
