package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergerPathTest {

    private static final Map<String, Object> HERE = Map.of("where", "HERE", "iban", "DE89370400440532013000");
    private static final Map<String, Object> ELSEWHERE =
            Map.of("where", "ELSEWHERE", "iban", "DE89 3704 0044 0532 0130 00");

    private final House house = House.standing();
    private final Payees payees = new Payees(house);

    @Test
    void aClientInGoodStandingGetsWhatIsLeftAndIsLookedAtAnew() {
        CaseId caseId = payees.absorbed();
        house.successions.knows(caseId);

        house.answer(caseId, "confirm-merger", "officer", Payees.CONFIRMED);

        assertThat(house.task(caseId, "settle-account")).isNotNull();
        house.letTimePass(caseId, "review-successor-overdue");
        house.answer(caseId, "review-successor", "officer", Map.of("done", "Owners are the same"));
        assertThat(house.passed(caseId)).contains("successor-reviewed").doesNotContain("payee-screening");
    }

    @Test
    void anEntityThatIsNoClientMayOpenAnAccountFirst() {
        CaseId caseId = confirmed();

        house.answer(caseId, "find-account", "clerk", HERE);

        assertThat(house.passed(caseId)).contains("hand-over-payout");
        assertThat(house.task(caseId, "review-successor")).isNotNull();
    }

    @Test
    void anEntityThatWantsNoAccountIsPaidElsewhereAfterItWasScreened() {
        CaseId caseId = confirmed();
        house.letTimePass(caseId, "find-account-overdue");
        house.answer(caseId, "find-account", "clerk", ELSEWHERE);
        assertThat(house.passed(caseId)).doesNotContain("hand-over-payout");

        payees.screened(caseId, false);

        assertThat(house.passed(caseId)).contains("hand-over-payout", "successor-to-be-paid");
        assertThat(house.task(caseId, "settle-account")).isNotNull();
    }

    @Test
    void anEntityOnAListIsNotPaid() {
        CaseId caseId = confirmed();
        house.answer(caseId, "find-account", "clerk", ELSEWHERE);
        payees.screened(caseId, true);

        house.answer(caseId, "judge-payees", "officer", Map.of("verdict", "TRUE_MATCH", "reason", "Same number"));
        house.answer(caseId, "confirm-payees", "second-officer", Payees.CONFIRMED);
        house.answer(caseId, "handle-payee-match", "officer", Map.of("done", "Reported"));

        assertThat(house.task(caseId, "find-account")).isNotNull();
        assertThat(house.passed(caseId)).doesNotContain("hand-over-payout");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "merger/confirm-merger")
    void whoRecordedAMergerMayNotConfirmIt() {
        CaseId caseId = payees.absorbedBy("officer");
        String task = house.task(caseId, "confirm-merger").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", Payees.CONFIRMED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
    }

    @Test
    void whatTheExtractDoesNotShowIsTakenBack() {
        CaseId caseId = payees.absorbed();
        house.letTimePass(caseId, "confirm-merger-overdue");

        house.answer(caseId, "confirm-merger", "officer", Map.of("decision", "REJECT", "reason", "Not entered"));

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("reported-in-error");
    }

    @Test
    void aConfirmedMergerThatWasAnErrorIsTakenBack() {
        CaseId caseId = confirmed();

        house.inTransaction(() -> house.successions.takeBack(caseId, "Not entered", "officer"));

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("client-restored");
        assertThat(house.running(caseId)).isFalse();
    }

    private CaseId confirmed() {
        CaseId caseId = payees.absorbed();
        house.answer(caseId, "confirm-merger", "officer", Payees.CONFIRMED);
        return caseId;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("merger")).isEmpty();
    }
}
