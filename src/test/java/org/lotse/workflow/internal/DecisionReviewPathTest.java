package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReview.Ruling;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionReviewPathTest {

    private static final Map<String, Object> TOLD =
            Map.of("decision", "UPHELD", "explanation", "TOLD", "reason", "The origin stays unclear");
    private static final Map<String, Object> LEFT_OUT =
            Map.of("decision", "UPHELD", "explanation", "LEFT_OUT", "reason", "A true match");
    private static final Map<String, Object> LIFTED = Map.of("decision", "LIFTED", "reason", "The payslips suffice");

    private final House house = House.standing();

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review/review-decision")
    void aPersonUpholdsARefusalAndTellsWhatOfTheClientsStatementsCounted() {
        CaseId caseId = asked(RejectionReason.RISK_NOT_ACCEPTED, null);

        house.answer(caseId, "review-decision", "officer", TOLD);

        assertThat(review(caseId))
                .extracting(DecisionReview::ruling, DecisionReview::told, DecisionReview::ruledBy)
                .containsExactly(Ruling.UPHELD, BankInMemory.DRAFT, "officer");
        assertThat(house.waitingForWorkers(caseId)).contains("notify-upheld");
        house.message(caseId, "notify-upheld");
        assertThat(house.passed(caseId)).contains("decision-upheld");
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "decision-review/review-decision")
    void whatWouldTipOffIsLeftOut() {
        CaseId caseId = asked(RejectionReason.SANCTIONS_MATCH, null);

        house.answer(caseId, "review-decision", "officer", LEFT_OUT);

        assertThat(review(caseId).told()).isNull();
        assertThat(review(caseId).reason()).isEqualTo("A true match");
        assertThat(house.waitingForWorkers(caseId)).contains("notify-upheld");
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review/notify-lifted")
    void aRefusalThatIsLiftedInvitesTheClient() {
        CaseId caseId = asked(RejectionReason.RISK_NOT_ACCEPTED, null);

        house.answer(caseId, "review-decision", "officer", LIFTED);
        house.message(caseId, "notify-lifted");

        assertThat(review(caseId).lifted()).isTrue();
        assertThat(review(caseId).told()).isNull();
        assertThat(house.passed(caseId)).contains("client-invited");
    }

    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    @Proves(value = Rule.NO_TIPPING_OFF, at = "decision-review, the day the client is told")
    void whateverTheReasonTheClientIsToldTheSameDayAndWaitsTheSameWay(RejectionReason reason) {
        CaseId caseId = asked(reason, reason == RejectionReason.IDENTITY_NOT_PROVEN ? "clerk" : null);

        assertThat(review(caseId).answerBy()).isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(28)));
        assertThat(house.task(caseId, "review-decision").getDueDate())
                .isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(14)));
        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-client");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "decision-review/review-decision")
    void whoHadAHandInTheCaseDoesNotLookAtItAgain() {
        CaseId caseId = asked(RejectionReason.RISK_NOT_ACCEPTED, "officer");
        String task = house.task(caseId, "review-decision").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", LIFTED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
        assertThat(review(caseId).open()).isTrue();
    }

    @Test
    void anAnswerWithoutItsPartsNamesThem() {
        CaseId caseId = asked(RejectionReason.RISK_NOT_ACCEPTED, null);
        String task = house.task(caseId, "review-decision").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", Map.of("decision", "UPHELD")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactlyElementsOf(List.of(
                                new FieldProblem("explanation", "required"), new FieldProblem("reason", "required"))));
    }

    @Test
    void anOverdueReviewMovesToTheTop() {
        CaseId caseId = asked(RejectionReason.RISK_NOT_ACCEPTED, null);

        house.letTimePass(caseId, "review-decision-overdue");

        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private DecisionReview review(CaseId caseId) {
        return house.decisionReviews.of(caseId).orElseThrow();
    }

    /** @param by null for the machine */
    private CaseId asked(RejectionReason reason, String by) {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        house.inTransaction(() -> {
            house.cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, reason, null, by, BankInMemory.NOW));
            if (by != null) {
                house.cases.contributed(caseId, "approve-client", by);
            }
            house.decisionReviews.ask(caseId, "I am no smuggler.");
        });
        house.runJobs(caseId);
        return caseId;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("decision-review")).isEmpty();
    }
}
