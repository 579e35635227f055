package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which fact of an event decides its sentence, and which facts are named in it. What is not here is not part of the
 * story; it stands in the raw trail.
 *
 * @param variant the fact that chooses among several sentences, or null
 * @param words facts that go into the sentence, each with the prefix of its words
 */
record Plot(String variant, List<Word> words) {

    private static final Plot JUDGEMENT =
            new Plot(null, List.of(new Word("list", null), new Word("disposition", "disposition.")));

    private static final Map<String, Plot> PLOTS = Map.ofEntries(
            Map.entry("CaseOpened", new Plot(null, List.of(new Word("product", "product.")))),
            Map.entry("ResemblanceFound", new Plot("certainty", List.of())),
            Map.entry("ClientResolved", new Plot("standing", List.of())),
            Map.entry("CaseStatusChanged", new Plot("to", List.of())),
            Map.entry("DocumentUploaded", new Plot(null, List.of(new Word("type", "document.")))),
            Map.entry("DocumentRead", new Plot("verdict", List.of())),
            Map.entry("FieldCorrected", new Plot(null, List.of(new Word("field", "field.name.")))),
            Map.entry("DocumentsCompared", new Plot("agrees", List.of(new Word("differing", "field.name.")))),
            Map.entry("DocumentsRequested", new Plot(null, List.of())),
            Map.entry("ClientAnswered", new Plot(null, List.of())),
            Map.entry(
                    "DiligenceLevelSettled",
                    new Plot(null, List.of(new Word("level", "rules.value."), new Word("triggers", "rules.value.")))),
            Map.entry("IdentityReliedUpon", new Plot(null, List.of(new Word("verifiedOn", null)))),
            Map.entry("PartyScreened", new Plot(null, List.of(new Word("hitCount", null)))),
            Map.entry(
                    "HitDisposed",
                    new Plot(
                            "standing",
                            List.of(
                                    new Word("list", null),
                                    new Word("disposition", "disposition."),
                                    new Word("reason", "form.disposition-hits.reason.")))),
            Map.entry("DispositionConfirmed", JUDGEMENT),
            Map.entry("DispositionSentBack", JUDGEMENT),
            Map.entry("HitReopened", JUDGEMENT),
            Map.entry("HitsClearedBefore", new Plot(null, List.of(new Word("hitCount", null)))),
            Map.entry("RiskRated", new Plot(null, List.of(new Word("rating", "risk."), new Word("points", null)))),
            Map.entry("TaskContributed", new Plot(null, List.of(new Word("taskKey", "task.")))),
            Map.entry("AssessmentRecorded", new Plot("recommendation", List.of())),
            Map.entry("DossierKept", new Plot("decided", List.of())),
            Map.entry("CaseDecided", new Plot("outcome", List.of())),
            Map.entry("AccountOpened", new Plot("outflowsBlocked", List.of())),
            Map.entry(
                    "MessageSent",
                    new Plot(null, List.of(new Word("kind", "message."), new Word("channel", "channel.")))),
            Map.entry("OwnersDetermined", new Plot(null, List.of(new Word("pack", null), new Word("owners", null)))),
            Map.entry("SanctionedHoldFound", new Plot("counts", List.of(new Word("percent", null)))),
            Map.entry("PersonIdentified", new Plot(null, List.of(new Word("kind", "identity.kind.")))),
            Map.entry("PartyEntered", new Plot(null, List.of())),
            Map.entry("DiscrepancyFound", new Plot(null, List.of())),
            Map.entry("DiscrepancyReported", new Plot(null, List.of())),
            Map.entry("WithdrawalRequested", new Plot(null, List.of())),
            Map.entry("NoticeGiven", new Plot(null, List.of())),
            Map.entry("BankGaveNotice", new Plot(null, List.of())),
            Map.entry("NoticeProposed", new Plot(null, List.of())),
            Map.entry("ProposalDropped", new Plot(null, List.of())),
            Map.entry("NoticeObjected", new Plot(null, List.of())),
            Map.entry("ObjectionDecided", new Plot("ruling", List.of())),
            Map.entry("DecisionReviewAsked", new Plot(null, List.of())),
            Map.entry("DecisionReviewed", new Plot("ruling", List.of())),
            Map.entry("AppliedAgain", new Plot(null, List.of())),
            Map.entry("NoticeTakenBack", new Plot(null, List.of())),
            Map.entry("PayoutAccountNamed", new Plot(null, List.of())),
            Map.entry("SuccessionReported", new Plot("cause", List.of())),
            Map.entry("SuccessionConfirmed", new Plot("cause", List.of())),
            Map.entry("SuccessionTakenBack", new Plot("cause", List.of())),
            Map.entry("SuccessionHandedOver", new Plot("cause", List.of())),
            Map.entry("TaxOfficeInformed", new Plot(null, List.of())),
            Map.entry(
                    "PayeesProven",
                    new Plot(null, List.of(new Word("payees", null), new Word("proof", "case.proof.")))),
            Map.entry("PayeesScreened", new Plot("found", List.of())),
            Map.entry("PayeesJudged", new Plot("verdict", List.of())),
            Map.entry("PayeesConfirmed", new Plot("agreed", List.of())),
            Map.entry("SuccessionNoted", new Plot("kind", List.of())),
            Map.entry("SuccessorPlaced", new Plot("elsewhere", List.of())),
            Map.entry("AccountHeld", new Plot(null, List.of())),
            Map.entry("AccountHoldEnded", new Plot(null, List.of())),
            Map.entry("NoticeWithdrawn", new Plot(null, List.of())),
            Map.entry("ClosingHindered", new Plot(null, List.of(new Word("obstacle", "obstacle.")))),
            Map.entry("AccountSettled", new Plot(null, List.of())),
            Map.entry("SettlementConfirmed", new Plot(null, List.of())),
            Map.entry("RelationshipEnded", new Plot(null, List.of())),
            Map.entry("SwitchAuthorised", new Plot(null, List.of())),
            Map.entry("SwitchRequested", new Plot(null, List.of())),
            Map.entry("SwitchListed", new Plot(null, List.of(new Word("payments", null)))),
            Map.entry("SwitchCompleted", new Plot(null, List.of())),
            Map.entry("SwitchStopped", new Plot(null, List.of())),
            Map.entry("FeeStatementIssued", new Plot(null, List.of(new Word("year", null)))),
            Map.entry("DepartureRequested", new Plot(null, List.of())),
            Map.entry("DepartureListed", new Plot(null, List.of(new Word("payments", null)))),
            Map.entry("DepartureStopped", new Plot(null, List.of())),
            Map.entry("TaxCertified", new Plot(null, List.of())),
            Map.entry("ReviewBegun", new Plot(null, List.of(new Word("reason", "review.reason.")))),
            Map.entry("ReviewJoined", new Plot(null, List.of(new Word("reason", "review.reason.")))),
            Map.entry("ReviewAnswered", new Plot("changed", List.of())),
            Map.entry("ReviewDecided", new Plot(null, List.of(new Word("verdict", "review.verdict.")))),
            Map.entry("ReviewEnded", new Plot("outcome", List.of(new Word("nextDue", null)))),
            Map.entry("ReviewWithdrawn", new Plot(null, List.of())),
            Map.entry("ReviewDateSet", new Plot(null, List.of(new Word("dueOn", null)))),
            Map.entry("OutflowsBlocked", new Plot(null, List.of())),
            Map.entry("OutflowsReleased", new Plot(null, List.of())),
            Map.entry("HoldSet", new Plot(null, List.of(new Word("ground", "hold.ground.")))),
            Map.entry("HoldLifted", new Plot(null, List.of(new Word("ground", "hold.ground.")))),
            Map.entry("RecordsDestroyed", new Plot("share", List.of())),
            Map.entry("ErasureAnswered", new Plot("refused", List.of())),
            Map.entry(
                    "RetentionStarted",
                    new Plot(null, List.of(new Word("artefact", "artefact."), new Word("keptUntil", null)))));

    /** @param prefix of the key of the value's word, or null when the value itself is shown */
    record Word(String fact, String prefix) {}

    static Optional<Plot> of(String action) {
        return Optional.ofNullable(PLOTS.get(action));
    }

    String key(String action, JsonNode facts) {
        return "story." + action
                + (variant == null ? "" : "." + facts.path(variant).asText());
    }
}
