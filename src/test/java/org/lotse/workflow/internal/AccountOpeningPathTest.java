package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.application.ApplicationForm;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountOpeningPathTest {

    private final House house = House.standing();

    @Test
    void aCaseInWhichEverythingAgreesGoesStraightToAnAccount() {
        CaseId caseId = house.applyAndScreen(0);

        house.message(caseId, "notify-client");
        house.message(caseId, "notify-welcome");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.cases.get(caseId).decision().automatic()).isTrue();
        assertThat(house.registers.of(caseId)).get().matches(account -> !account.outflowsBlocked());
        assertThat(house.cases.stages(caseId))
                .containsExactly(
                        CaseStage.DOCUMENTS,
                        CaseStage.SCREENING,
                        CaseStage.RATING,
                        CaseStage.DECISION,
                        CaseStage.ACCOUNT);
        assertThat(house.running(caseId)).isFalse();
        assertThat(house.passed(caseId)).contains("record-approval", "open-account", "account-active");
        assertThat(house.tasksSeen.of(caseId)).isEmpty();
    }

    @Test
    void aReceiptThatCannotBeSentHoldsNothingUp() {
        CaseId caseId = house.applyAndScreen(0);

        house.message(caseId, "notify-welcome");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-client");
    }

    @Test
    void aRejectedApplicantIsTold() {
        CaseId caseId = house.applyWithDoubt();

        house.answer(caseId, "check-documents", "clerk", Answers.REJECT_DOCUMENTS);
        house.message(caseId, "notify-rejection");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.REJECTED);
        assertThat(house.passed(caseId)).contains("application-rejected").doesNotContain("open-account");
    }

    @Test
    void anApplicantWhoNeverAnswersIsToldThatTheApplicationExpired() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());
        house.message(caseId, "notify-request");

        house.letTimePass(caseId, "answer-due");
        house.message(caseId, "notify-expiry");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.EXPIRED);
        assertThat(house.passed(caseId)).contains("expire-application", "application-expired");
    }

    @Test
    void aClientWithdrawsWhileAClerkIsAtWork() {
        CaseId caseId = house.applyWithDoubt();
        house.message(caseId, "notify-client");

        house.inTransaction(() -> house.cases.requestWithdrawal(caseId));
        house.message(caseId, "notify-withdrawal");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(house.tasksSeen.of(caseId)).containsExactly("check-documents CREATED", "check-documents CANCELLED");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aClientWithdrawsWhileTheBankWaitsForDocuments() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());
        house.message(caseId, "notify-client");

        house.inTransaction(() -> house.cases.requestWithdrawal(caseId));

        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-withdrawal");
    }

    @Test
    void aWithdrawalThatComesTooLateBreaksARule() {
        CaseId caseId = house.applyAndScreen(0);
        house.message(caseId, "notify-client");
        house.message(caseId, "notify-welcome");

        assertThatThrownBy(() -> house.inTransaction(() -> house.cases.requestWithdrawal(caseId)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("process-does-not-wait"));
    }

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "account-opening/open-account")
    void withoutTaxSelfCertificationNothingMayLeaveTheAccount() {
        assertThat(outflowsBlocked(Forms.without(Forms.SELF_CERTIFICATION))).isTrue();
    }

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "account-opening/open-account")
    void aTaxNumberThatIsMissingWithoutReasonBlocksOutflows() {
        assertThat(outflowsBlocked(Forms.without(Forms.TAX_NUMBER))).isTrue();
    }

    @Test
    void aTaxNumberThatIsMissingForAReasonBlocksNothing() {
        assertThat(outflowsBlocked(Forms.without(Forms.TAX_NUMBER_WITH_REASON))).isFalse();
    }

    private boolean outflowsBlocked(ApplicationForm form) {
        CaseId caseId = house.applyWithBothDocuments(form);
        house.readAll(caseId);
        house.screen(caseId, 0);
        return house.registers.of(caseId).orElseThrow().outflowsBlocked();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("account-opening")).isEmpty();
    }
}
