package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.screening.Disposition;

class HumanTasksTest {

    private final House house = House.standing();

    @Test
    void onlyTheGroupMayClaim() {
        String task = checkDocuments();

        refused("not-in-group", () -> house.tasks.claim(task, "officer"));
        refused("not-in-group", () -> house.tasks.claim(task, "stranger"));
        house.tasks.claim(task, "clerk");
    }

    @Test
    void aTaskInSomebodysHandsCannotBeTaken() {
        String task = checkDocuments();
        house.tasks.claim(task, "clerk");

        refused("task-taken", () -> house.tasks.claim(task, "second-clerk"));
        refused("task-taken", () -> house.tasks.complete(task, "second-clerk", Answers.ACCEPT));
    }

    @Test
    void aReleasedTaskIsFreeAgain() {
        CaseId caseId = house.applyWithDoubt();
        String task = house.task(caseId, "check-documents").getId();
        house.tasks.claim(task, "clerk");

        refused("not-yours", () -> house.tasks.release(task, "second-clerk"));
        house.tasks.release(task, "clerk");

        assertThat(house.tasksSeen.last(caseId).assignee()).isNull();
        house.tasks.claim(task, "second-clerk");
        assertThat(house.tasksSeen.last(caseId).assignee()).isEqualTo("second-clerk");
    }

    @Test
    void aTaskIsHandedOnlyToAColleagueOfTheGroup() {
        String task = checkDocuments();

        refused("not-in-group", () -> house.tasks.assign(task, "operator", "clerk"));
        refused("not-in-group", () -> house.tasks.assign(task, "clerk", "operator"));
        house.tasks.assign(task, "second-clerk", "clerk");
        refused("task-taken", () -> house.tasks.claim(task, "clerk"));
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "know-your-customer/approve-client")
    void whoHadAHandInTheCaseMayNeitherClaimNorBeHandedNorCompleteItsApproval() {
        CaseId caseId = house.applyAndScreen(2);
        house.answer(
                caseId,
                "disposition-hits",
                "officer",
                Answers.bothHits(Disposition.FALSE_POSITIVE, Disposition.FALSE_POSITIVE));
        String approval = house.task(caseId, "approve-client").getId();

        refused("four-eyes", () -> house.tasks.claim(approval, "officer"));
        refused("four-eyes", () -> house.tasks.assign(approval, "officer", "second-officer"));
        refused("four-eyes", () -> house.tasks.complete(approval, "officer", Answers.APPROVE));
        house.tasks.complete(approval, "second-officer", Answers.APPROVE);
    }

    @Test
    void aHitMarkedTrueMatchBlocksApproval() {
        CaseId caseId = house.applyAndScreen(2);
        house.answer(
                caseId,
                "disposition-hits",
                "officer",
                Answers.bothHits(Disposition.FALSE_POSITIVE, Disposition.FALSE_POSITIVE));
        house.inTransaction(() -> house.screenings.reopen(caseId, "hit-1", "Seen again", "officer"));
        house.answer(caseId, "disposition-hits", "officer", Answers.oneHit("hit-1", Disposition.TRUE_MATCH));
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1"));

        refused(
                "true-match",
                () -> house.tasks.complete(
                        house.task(caseId, "approve-client").getId(), "second-officer", Answers.APPROVE));
    }

    @Test
    void anAnswerThatLacksSomethingNamesEveryField() {
        String task = checkDocuments();

        assertThat(problems(() -> house.tasks.complete(task, "clerk", Map.of())))
                .containsExactly(new FieldProblem("decision", "required"));
        assertThat(problems(() -> house.tasks.complete(task, "clerk", Map.of("decision", "REQUEST"))))
                .containsExactly(new FieldProblem("documents", "required"));
        assertThat(problems(() ->
                        house.tasks.complete(task, "clerk", Map.of("decision", "REJECT", "reason", "SANCTIONS_MATCH"))))
                .containsExactly(new FieldProblem("reason", "required"));
        assertThat(problems(() -> house.tasks.complete(
                        task,
                        "clerk",
                        Map.of("decision", "REQUEST", "documents", List.of("IDENTITY"), "note", "x".repeat(4001)))))
                .containsExactly(new FieldProblem("note", "too-long"));
    }

    @Test
    void aRefusalNeedsAReason() {
        CaseId caseId = house.applyWithDoubt();
        house.answer(caseId, "check-documents", "clerk", Answers.ACCEPT);
        house.screen(caseId, 0);
        String approval = house.task(caseId, "approve-client").getId();

        assertThat(problems(() -> house.tasks.complete(approval, "officer", Map.of("decision", "REJECT"))))
                .containsExactly(new FieldProblem("note", "required"));
    }

    @Test
    void everyHitNeedsAJudgementWithItsReason() {
        CaseId caseId = house.applyAndScreen(2);
        String task = house.task(caseId, "disposition-hits").getId();
        var row = Map.of("hitId", "hit-1", "disposition", "PERHAPS");

        assertThat(problems(() -> house.tasks.complete(task, "officer", Map.of("dispositions", List.of(row)))))
                .containsExactlyInAnyOrder(
                        new FieldProblem("dispositions[0].disposition", "required"),
                        new FieldProblem("dispositions[0].reason", "required"),
                        new FieldProblem("dispositions", "every-hit-needs-a-judgement"));
        assertThat(problems(() -> house.tasks.complete(task, "officer", Map.of("dispositions", "all of them"))))
                .containsExactly(new FieldProblem("dispositions", "every-hit-needs-a-judgement"));
    }

    @Test
    void anAssessmentLeavesNothingOut() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAMinister());
        house.readAll(caseId);
        house.screen(caseId, 0);
        String task = house.task(caseId, "assess-client").getId();

        assertThat(problems(() -> house.tasks.complete(task, "officer", Map.of("findings", 7))))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "sourceOfWealth",
                        "wealthNote",
                        "sourceOfFunds",
                        "fundsNote",
                        "searched",
                        "searchedOn",
                        "found",
                        "rhythm",
                        "monitoringPlan",
                        "recommendation");
    }

    @Test
    void whoCompletesATaskIsKeptAsAContributor() {
        CaseId caseId = house.applyWithDoubt();

        house.answer(caseId, "check-documents", "clerk", Answers.ACCEPT);

        assertThat(house.cases.contributors(caseId)).containsExactly("clerk");
    }

    @Test
    void aTaskThatIsGoneIsNotFound() {
        assertThatThrownBy(() -> house.tasks.claim("gone", "clerk")).isInstanceOf(NotFound.class);
    }

    private String checkDocuments() {
        return house.task(house.applyWithDoubt(), "check-documents").getId();
    }

    private static List<FieldProblem> problems(ThrowingCallable step) {
        return refused("answer-incomplete", step).fields();
    }

    private static RuleBroken refused(String rule, ThrowingCallable step) {
        var broken = org.assertj.core.api.Assertions.catchThrowableOfType(RuleBroken.class, step);
        assertThat(broken).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        return broken;
    }
}
