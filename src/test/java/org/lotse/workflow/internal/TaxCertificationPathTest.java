package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.account.AccountClosed;
import org.lotse.account.AccountOpened;
import org.lotse.application.ApplicationForm;
import org.lotse.application.TaxCertified;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.party.PartyId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewReason;

/** An account without a tax self-certification, opened on 2 November 2026. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TaxCertificationPathTest {

    private static final Map<String, Object> PROPOSED = Map.of("decision", "PROPOSE");

    private final House house = House.standing();

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "tax-certification/propose-notice")
    void afterNinetyDaysTheBankGivesNoticeByTwoOfficers() {
        CaseId caseId = opened();

        assertThat(house.timer(caseId, "reminder-due").getDuedate()).isEqualTo(Instant.parse("2026-12-01T23:00:00Z"));
        house.letTimePass(caseId, "reminder-due");
        house.message(caseId, "notify-reminder");
        assertThat(house.timer(caseId, "time-over").getDuedate()).isEqualTo(Instant.parse("2027-01-31T23:00:00Z"));
        house.letTimePass(caseId, "time-over");
        house.answer(caseId, "propose-notice", "officer", PROPOSED);

        assertThat(house.passed(caseId)).contains("relationship-to-end");
        assertThat(house.notices.proposal(caseId)).map(Proposal::cause).contains(NoticeCause.NOT_CERTIFIED);
        String task = house.task(caseId, "confirm-notice").getId();
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> house.tasks.complete(task, "officer", Map.of("decision", "CONFIRM")))
                        .rule())
                .isEqualTo("four-eyes");
        house.answer(caseId, "confirm-notice", "second-officer", Map.of("decision", "CONFIRM"));
        assertThat(house.offboardings.of(caseId).orElseThrow().notice().bank().cause())
                .isEqualTo(NoticeCause.NOT_CERTIFIED);
    }

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "tax-certification/tax-certified")
    void theCertificateLiftsTheBlock() {
        CaseId caseId = opened();

        certifies(caseId);
        house.message(caseId, "notify-certified");

        assertThat(blocked(caseId)).isFalse();
        assertThat(house.passed(caseId)).contains("certificate-there").doesNotContain("propose-notice");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "tax-certification/tax-certified")
    void aCertificateThatComesAtTheLastMomentIsInTime() {
        CaseId caseId = overdue();

        certifies(caseId);

        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-certified");
        assertThat(blocked(caseId)).isFalse();
    }

    /** A hit that is not judged, a review that had to block: they go on blocking. */
    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "tax-certification/tax-certified")
    void whereAnotherCauseBlocksTheBlockStays() {
        CaseId underReview = opened();
        house.inTransaction(() -> {
            house.reviews.begin(underReview, new ReviewCause(ReviewReason.DUE, null, null, BankInMemory.NOW));
            house.reviews.restrict(underReview);
        });
        CaseId onAList = opened();
        house.screenings.resembling(onAList);
        CaseId ended = opened();
        house.inTransaction(() -> house.notices.propose(
                ended, new Proposal(NoticeCause.GOOD_CAUSE, null, "Reason", "officer", BankInMemory.NOW)));
        house.answer(ended, "confirm-notice", "second-officer", Map.of("decision", "CONFIRM"));

        certifies(underReview);
        certifies(onAList);
        certifies(ended);

        assertThat(blocked(underReview)).isTrue();
        assertThat(blocked(onAList)).isTrue();
        assertThat(blocked(ended)).isTrue();
    }

    @Test
    void complianceMayWaitForAReasonAndLooksAgain() {
        CaseId caseId = overdue();
        String task = house.task(caseId, "propose-notice").getId();
        var broken = catchThrowableOfType(
                RuleBroken.class, () -> house.tasks.complete(task, "officer", Map.of("decision", "WAIT")));
        assertThat(broken.fields()).containsExactly(new FieldProblem("reason", "required"));

        house.answer(caseId, "propose-notice", "officer", Map.of("decision", "WAIT", "reason", "It is in the post"));
        house.letTimePass(caseId, "wait-longer");

        assertThat(house.task(caseId, "propose-notice")).isNotNull();
        assertThat(house.notices.proposal(caseId)).isEmpty();
    }

    @Test
    void anOverdueTaskMovesToTheTop() {
        CaseId caseId = overdue();

        house.letTimePass(caseId, "propose-notice-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo("propose-notice");
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    @Test
    void aClosedAccountNeedsNoCertificate() {
        CaseId caseId = opened();

        house.publish(new AccountClosed(caseId, BankInMemory.NOW));

        assertThat(house.running(caseId)).isFalse();
        assertThat(house.passed(caseId)).contains("nothing-to-do");
    }

    @Test
    void anAccountWithTheCertificateStartsNothing() {
        CaseId caseId = client(Forms.aForm(), false);

        assertThat(house.running(caseId)).isFalse();
    }

    private CaseId overdue() {
        CaseId caseId = opened();
        house.letTimePass(caseId, "reminder-due");
        house.message(caseId, "notify-reminder");
        house.letTimePass(caseId, "time-over");
        return caseId;
    }

    private CaseId opened() {
        CaseId caseId = client(Forms.without(Forms.SELF_CERTIFICATION), true);
        house.runJobs(caseId);
        house.message(caseId, "notify-certificate");
        return caseId;
    }

    private CaseId client(ApplicationForm form, boolean blocked) {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        house.registers.apply(caseId, form);
        house.registers.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT, blocked);
        house.publish(new AccountOpened(caseId, blocked, BankInMemory.NOW));
        return caseId;
    }

    private void certifies(CaseId caseId) {
        house.registers.apply(caseId, Forms.aForm());
        house.publish(new TaxCertified(caseId, BankInMemory.NOW));
        house.runJobs(caseId);
    }

    private boolean blocked(CaseId caseId) {
        return house.registers.of(caseId).orElseThrow().outflowsBlocked();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("tax-certification")).isEmpty();
    }
}
