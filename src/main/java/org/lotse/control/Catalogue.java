package org.lotse.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the steps that models name can end: beans by delegate expression, workers by topic, people by form. What a step does
 * is told by the bean, topic or form that does it, which a designer sees and edits; a note beside it could lie.
 */
final class Catalogue {

    /** More than none, however many. */
    static final String SOME = "some";

    private static final List<Result> PLAIN = List.of(Result.NOTHING);

    private static final Map<String, List<Result>> BEANS = Map.ofEntries(
            Map.entry("validateApplication", PLAIN),
            Map.entry("confirmReceipt", PLAIN),
            Map.entry("closeWithdrawn", PLAIN),
            Map.entry("requestDocuments", PLAIN),
            Map.entry("escalateTask", PLAIN),
            Map.entry("blockOutflows", PLAIN),
            Map.entry("planPartitions", PLAIN),
            Map.entry("finishRun", PLAIN),
            Map.entry("remindOfRelease", PLAIN),
            Map.entry("destroyRecords", PLAIN),
            Map.entry("endDestruction", PLAIN),
            Map.entry("deliverWebhook", PLAIN),
            Map.entry("openAccount", PLAIN),
            Map.entry("endRelationship", PLAIN),
            Map.entry("resumeRelationship", PLAIN),
            Map.entry("compareDocuments", comparisons()),
            Map.entry("rateRisk", ratings()),
            Map.entry("recordApproval", outcome("APPROVED")),
            Map.entry("recordRefusal", outcome("REJECTED")),
            Map.entry("recordTrueMatch", outcome("REJECTED")),
            Map.entry("expireApplication", outcome("EXPIRED")));

    private static final Map<String, List<Result>> TOPICS = Map.of(
            "extract-document", PLAIN,
            "notify-client", PLAIN,
            "screen-inquiry", PLAIN,
            "screen-partition", PLAIN,
            "screen-party",
                    List.of(
                            Result.of(Map.of("hitCount", "0")).answers(Control.SCREENING),
                            Result.of(Map.of("hitCount", SOME)).asks(Control.SCREENING)));

    private static final Map<String, List<Result>> FORMS = Map.of(
            "assess-client", PLAIN,
            "handle-true-match", PLAIN,
            "settle-account", yesOrNo("accountSettled"),
            "confirm-settlement", yesOrNo("settlementConfirmed"),
            "check-documents",
                    List.of(
                            Result.of(Map.of("documentsAnswer", "ACCEPT"))
                                    .answers(Control.IDENTIFICATION)
                                    .asks(Control.SECOND_PERSON),
                            Result.of(Map.of("documentsAnswer", "REQUEST")),
                            Result.of(Map.of("documentsAnswer", "REJECT", "outcome", "REJECTED"))),
            "disposition-hits", judgements(),
            "confirm-dispositions", judgements(),
            "approve-client",
                    List.of(outcome("APPROVED").get(0), outcome("REJECTED").get(0)),
            "approve-relationship",
                    List.of(outcome("APPROVED").get(0), outcome("REJECTED").get(0)));

    /** Beans that only look, wherever an expression names them. */
    private static final Set<String> ONLOOKERS = Set.of(
            "caseStages",
            "serviceLevels",
            "noticePeriods",
            "unreadDocuments",
            "partitionNumbers",
            "destructionItems",
            "execution",
            "task");

    private Catalogue() {}

    private static List<Result> outcome(String outcome) {
        return List.of(Result.of(Map.of("outcome", outcome)));
    }

    private static List<Result> yesOrNo(String variable) {
        return List.of(Result.of(Map.of(variable, "true")), Result.of(Map.of(variable, "false")));
    }

    private static List<Result> comparisons() {
        var results = new ArrayList<Result>();
        for (String complete : List.of("true", "false")) {
            for (String agree : List.of("true", "false")) {
                var result = Result.of(Map.of("documentsComplete", complete, "documentsAgree", agree));
                boolean proven = complete.equals("true") && agree.equals("true");
                results.add(proven ? result.answers(Control.IDENTIFICATION) : result.asks(Control.IDENTIFICATION));
            }
        }
        return List.copyOf(results);
    }

    /** Screening's own verdict is written with the rating; a true match is always prohibited, see risk-rating.dmn. */
    private static List<Result> ratings() {
        var results = new ArrayList<Result>();
        for (String rating : List.of("LOW", "MEDIUM", "HIGH", "PROHIBITED")) {
            results.add(rating(rating, "CLEAR"));
            results.add(rating(rating, "UNRESOLVED").asks(Control.SCREENING));
        }
        results.add(rating("PROHIBITED", "TRUE_MATCH").asks(Control.SCREENING));
        return List.copyOf(results);
    }

    private static Result rating(String rating, String screening) {
        return Result.of(Map.of("riskRating", rating, "screeningOutcome", screening))
                .rates(
                        switch (rating) {
                            case "HIGH" -> Risk.HIGH;
                            case "PROHIBITED" -> Risk.PROHIBITED;
                            default -> Risk.ORDINARY;
                        });
    }

    private static List<Result> judgements() {
        return List.of(
                judgement("CLEAR", "false").answers(Control.SCREENING),
                judgement("TRUE_MATCH", "false").asks(Control.SCREENING),
                judgement("UNRESOLVED", "false").asks(Control.SCREENING),
                judgement("UNRESOLVED", "true").asks(Control.SCREENING));
    }

    private static Result judgement(String outcome, String second) {
        return Result.of(Map.of("screeningOutcome", outcome, "secondPerson", second));
    }

    /** The ways a node's work can end; nothing where nobody knows what it does. */
    static Optional<List<Result>> results(Node node) {
        Work work = node.work();
        if (node.kind() == NodeKind.USER_TASK) {
            return Optional.ofNullable(FORMS.get(work.form()));
        }
        if (work.opaque()) {
            return Optional.empty();
        }
        if (!work.topic().isEmpty()) {
            return Optional.ofNullable(TOPICS.get(work.topic()));
        }
        return work.bean().isEmpty() ? Optional.of(PLAIN) : Optional.ofNullable(BEANS.get(work.bean()));
    }

    static Set<String> beans() {
        return BEANS.keySet();
    }

    static Set<String> topics() {
        return TOPICS.keySet();
    }

    static Set<String> forms() {
        return FORMS.keySet();
    }

    /** All variables a bean may write. */
    static Set<String> writtenBy(String bean) {
        return BEANS.get(bean).stream()
                .flatMap(result -> result.facts().keySet().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Whether an expression beside the work may change what the process knows. */
    static boolean meddles(String expression) {
        String inner = expression.replaceFirst("^\\s*[$#]\\{\\s*", "");
        String head = inner.split("[^A-Za-z0-9_]", 2)[0];
        return expression.contains("etVariable") || !ONLOOKERS.contains(head);
    }
}
