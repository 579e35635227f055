package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayeeScreeningPathTest {

    private static final Map<String, Object> NOT_THEM = Map.of("verdict", "NOT_THEM", "reason", "Another birth");
    private static final Map<String, Object> TRUE_MATCH = Map.of("verdict", "TRUE_MATCH", "reason", "Same birth");

    private final House house = House.standing();
    private final Payees payees = new Payees(house);
    private CaseId caseId;

    @BeforeEach
    void namedHeirs() {
        caseId = payees.dead();
        house.answer(caseId, "confirm-death", "second-clerk", Payees.CONFIRMED);
        payees.named(caseId);
    }

    @Test
    void whoIsOnNoListMayBePaidAtOnce() {
        payees.screened(caseId, false);

        assertThat(house.passed(caseId)).contains("nobody-found", "hand-over-payout");
    }

    @Test
    void hitsAreJudgedByOneOfficerAndConfirmedByAnother() {
        payees.screened(caseId, true);

        house.answer(caseId, "judge-payees", "officer", NOT_THEM);
        house.answer(caseId, "confirm-payees", "second-officer", Payees.CONFIRMED);

        assertThat(house.passed(caseId)).contains("payees-clear", "hand-over-payout");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "payee-screening/confirm-payees")
    void whoJudgedMayNotConfirm() {
        payees.screened(caseId, true);
        house.answer(caseId, "judge-payees", "officer", NOT_THEM);
        String task = house.task(caseId, "confirm-payees").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", Payees.CONFIRMED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
    }

    @Test
    void whatIsSentBackIsJudgedAnew() {
        payees.screened(caseId, true);
        house.answer(caseId, "judge-payees", "officer", NOT_THEM);

        house.answer(caseId, "confirm-payees", "second-officer", Map.of("decision", "SEND_BACK"));

        assertThat(house.task(caseId, "judge-payees")).isNotNull();
        assertThat(house.passed(caseId)).doesNotContain("hand-over-payout");
    }

    @Test
    void whoIsOnAListIsNotPaid() {
        payees.screened(caseId, true);
        house.answer(caseId, "judge-payees", "officer", TRUE_MATCH);
        house.answer(caseId, "confirm-payees", "second-officer", Payees.CONFIRMED);

        house.letTimePass(caseId, "handle-payee-match-overdue");
        house.answer(caseId, "handle-payee-match", "officer", Map.of("done", "Reported to the Bundesbank"));

        assertThat(house.passed(caseId)).contains("payees-not-clear").doesNotContain("hand-over-payout");
    }

    @Test
    void whoIsOnAListMayBePaidWhereTheAuthorityAllowsIt() {
        payees.screened(caseId, true);

        house.answer(caseId, "judge-payees", "officer", Map.of("verdict", "PERMITTED", "reason", "Licence 7"));
        house.answer(caseId, "confirm-payees", "second-officer", Payees.CONFIRMED);

        assertThat(house.passed(caseId)).contains("payees-clear");
    }

    @Test
    void aScreeningThatIsNotAnsweredIsAskedForAgainAndALateAnswerToTheFirstCountsForNothing() {
        InquiryId first = house.successions.latestScreening(caseId).orElseThrow();

        house.letTimePass(caseId, "screening-late");

        assertThat(house.successions.latestScreening(caseId).orElseThrow()).isNotEqualTo(first);
        assertThat(house.successions.screened(first)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge-payees", "confirm-payees"})
    void anOverdueTaskMovesToTheTop(String key) {
        payees.screened(caseId, true);
        if (key.equals("confirm-payees")) {
            house.answer(caseId, "judge-payees", "officer", NOT_THEM);
        }

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("payee-screening")).isEmpty();
    }
}
