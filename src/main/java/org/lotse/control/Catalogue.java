package org.lotse.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
            Map.entry("settleDiligence", List.of(Result.of(Map.of("levelRose", "false")))),
            Map.entry("noteRise", List.of(Result.of(Map.of("levelRose", "true")))),
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
            Map.entry("gatherClients", yesOrNo("moreClients")),
            Map.entry(
                    "beginClients",
                    Stream.of("MORE", "WAIT", "STANDSTILL", "DONE")
                            .map(step -> Result.of(Map.of("remediationNext", step)))
                            .toList()),
            Map.entry("remindOfRemediation", PLAIN),
            Map.entry("reportStandstill", PLAIN),
            Map.entry("endRemediation", PLAIN),
            Map.entry("deliverWebhook", PLAIN),
            Map.entry("openAccount", PLAIN),
            Map.entry("endRelationship", PLAIN),
            Map.entry("resumeRelationship", PLAIN),
            Map.entry("keepRelationship", PLAIN),
            Map.entry("releaseTransaction", PLAIN),
            Map.entry("requestReview", PLAIN),
            Map.entry("restrictAccount", PLAIN),
            Map.entry("closeReview", PLAIN),
            Map.entry("handOver", PLAIN),
            Map.entry("abandonReview", PLAIN),
            Map.entry("screenPayees", PLAIN),
            Map.entry("placeSuccessor", yesOrNo("successorKnown")),
            Map.entry("handOverPayout", PLAIN),
            Map.entry("renewReviewDates", yesOrNo("moreReviews")),
            Map.entry("beginReviews", yesOrNo("moreReviews")),
            Map.entry("compareAnew", PLAIN),
            Map.entry("compareExtractAnew", yesOrNo("reviewChanged")),
            Map.entry("composeDossier", PLAIN),
            Map.entry("completeDossier", PLAIN),
            Map.entry("rateReview", next("HITS_OPEN", "RATED")),
            Map.entry("assessCare", next("NOBODY", "COMPLIANCE", "SENIOR_MANAGEMENT")),
            Map.entry("validateEntityApplication", PLAIN),
            Map.entry("compareExtract", yesOrNo("documentsAgree")),
            Map.entry("determineOwners", determinations()),
            Map.entry("gatherScreening", gatherings()),
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

    private static final Map<String, List<Result>> FORMS = Map.ofEntries(
            Map.entry("assess-client", PLAIN),
            Map.entry("handle-true-match", PLAIN),
            Map.entry("assess-suspicion", PLAIN),
            Map.entry("file-report", PLAIN),
            Map.entry("answer-fiu", PLAIN),
            Map.entry(
                    "confirm-assessment",
                    List.of(
                            Result.of(Map.of("assessmentConfirmed", "true", "reported", "true")),
                            Result.of(Map.of("assessmentConfirmed", "true", "reported", "false")),
                            Result.of(Map.of("assessmentConfirmed", "false", "reported", "false")))),
            Map.entry("settle-account", yesOrNo("accountSettled")),
            Map.entry("confirm-settlement", yesOrNo("settlementConfirmed")),
            Map.entry("confirm-notice", yesOrNo("noticeConfirmed")),
            Map.entry("confirm-death", yesOrNo("reportConfirmed")),
            Map.entry("confirm-merger", yesOrNo("reportConfirmed")),
            Map.entry("inform-tax-office", PLAIN),
            Map.entry("name-heirs", PLAIN),
            Map.entry("seek-curator", PLAIN),
            Map.entry("judge-payees", PLAIN),
            Map.entry("confirm-payees", payees()),
            Map.entry("handle-payee-match", PLAIN),
            Map.entry("find-account", yesOrNo("paidElsewhere")),
            Map.entry("review-successor", PLAIN),
            Map.entry("decide-objection", yesOrNo("relationshipStays")),
            Map.entry("check-changes", next("CHANGES_ACCEPTED", "ASK_AGAIN")),
            Map.entry("approve-review", next("APPROVED", "REFUSED")),
            Map.entry("decide-relationship", next("ASK_AGAIN", "END_RELATIONSHIP")),
            Map.entry("check-documents", documentChecks(Control.IDENTIFICATION)),
            Map.entry("check-extract", documentChecks()),
            Map.entry("record-structure", prepared(yesOrNo("discrepancy"))),
            Map.entry("identify-people", prepared(PLAIN)),
            Map.entry("report-discrepancy", List.of(Result.of(Map.of("discrepancy", "false")))),
            Map.entry("disposition-hits", judgements()),
            Map.entry("confirm-dispositions", judgements()),
            Map.entry("approve-client", decisions()),
            Map.entry("approve-entity", decisions()),
            Map.entry("approve-relationship", decisions()));

    /** Beans that only look, wherever an expression names them. */
    private static final Set<String> ONLOOKERS = Set.of(
            "caseStages",
            "serviceLevels",
            "noticePeriods",
            "suspicionTimes",
            "discrepancies",
            "unreadDocuments",
            "peopleBehind",
            "partitionNumbers",
            "destructionItems",
            "remediationTimes",
            "execution",
            "task");

    private Catalogue() {}

    private static List<Result> outcome(String outcome) {
        return List.of(Result.of(Map.of("outcome", outcome)));
    }

    private static List<Result> yesOrNo(String variable) {
        return List.of(Result.of(Map.of(variable, "true")), Result.of(Map.of(variable, "false")));
    }

    private static List<Result> payees() {
        return Stream.of("CLEAR", "TRUE_MATCH", "SENT_BACK")
                .map(how ->
                        Result.of(Map.of("payeesJudged", how, "payeesCleared", String.valueOf(how.equals("CLEAR")))))
                .toList();
    }

    private static List<Result> decisions() {
        return List.of(outcome("APPROVED").get(0), outcome("REJECTED").get(0));
    }

    /** @param proven what accepting them settles */
    private static List<Result> documentChecks(Control... proven) {
        Result accepted = Result.of(Map.of("documentsAnswer", "ACCEPT")).asks(Control.SECOND_PERSON);
        for (Control control : proven) {
            accepted = accepted.answers(control);
        }
        return List.of(
                accepted,
                Result.of(Map.of("documentsAnswer", "REQUEST")),
                Result.of(Map.of("documentsAnswer", "REJECT", "outcome", "REJECTED")));
    }

    /** What a person found, and another has to look at. */
    private static List<Result> prepared(List<Result> results) {
        return results.stream()
                .map(result -> result.asks(Control.SECOND_PERSON))
                .toList();
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

    /**
     * Everybody behind a legal entity is identified, or somebody is not; whoever has come to stand behind it was screened
     * for nothing so far.
     */
    private static List<Result> determinations() {
        return List.of(
                Result.of(Map.of("peopleIdentified", "true"))
                        .answers(Control.IDENTIFICATION)
                        .asks(Control.SCREENING),
                new Result(
                        Map.of("peopleIdentified", "false"),
                        Set.of(),
                        Set.of(Control.IDENTIFICATION, Control.SCREENING),
                        Risk.UNRATED));
    }

    /** It fails where somebody was not screened, so that what it answers is true of all. */
    private static List<Result> gatherings() {
        return List.of(
                Result.of(Map.of("screeningOutcome", "CLEAR")).answers(Control.SCREENING),
                Result.of(Map.of("screeningOutcome", "UNRESOLVED")).asks(Control.SCREENING),
                Result.of(Map.of("screeningOutcome", "TRUE_MATCH")).asks(Control.SCREENING));
    }

    /** A way to stand after the rating, whatever screening says. */
    private record Standing(String rating, String level, String complete) {}

    /**
     * Screening's own verdict is written with the rating; a true match is always prohibited, see risk-rating.dmn. Of a high
     * or prohibited risk every table of levels asks the enhanced one, or else does not go live.
     */
    private static List<Result> ratings() {
        var results = new ArrayList<Result>();
        for (Standing standing : standings()) {
            results.add(rating(standing, "CLEAR"));
            results.add(rating(standing, "UNRESOLVED").asks(Control.SCREENING));
            if (standing.rating().equals("PROHIBITED")) {
                results.add(rating(standing, "TRUE_MATCH").asks(Control.SCREENING));
            }
        }
        return List.copyOf(results);
    }

    private static List<Standing> standings() {
        var standings = new ArrayList<Standing>();
        for (String rating : List.of("LOW", "MEDIUM", "HIGH", "PROHIBITED")) {
            boolean ordinary = rating.equals("LOW") || rating.equals("MEDIUM");
            for (String level : ordinary ? List.of("SIMPLIFIED", "STANDARD", "ENHANCED") : List.of("ENHANCED")) {
                standings.add(new Standing(rating, level, "true"));
                standings.add(new Standing(rating, level, "false"));
            }
        }
        return standings;
    }

    private static Result rating(Standing standing, String screening) {
        return Result.of(Map.of(
                        "riskRating",
                        standing.rating(),
                        "diligenceLevel",
                        standing.level(),
                        "documentsComplete",
                        standing.complete(),
                        "screeningOutcome",
                        screening))
                .rates(
                        switch (standing.rating()) {
                            case "HIGH" -> Risk.HIGH;
                            case "PROHIBITED" -> Risk.PROHIBITED;
                            default -> Risk.ORDINARY;
                        });
    }

    /** In a review nothing is opened; where it goes next is all that the process turns on. */
    private static List<Result> next(String... steps) {
        return Stream.of(steps)
                .map(step -> Result.of(Map.of("reviewNext", step)))
                .toList();
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
