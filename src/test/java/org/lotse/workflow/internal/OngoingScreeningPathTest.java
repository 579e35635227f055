package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.screening.Disposition.FALSE_POSITIVE;
import static org.lotse.screening.Disposition.TRUE_MATCH;
import static org.lotse.workflow.internal.BankInMemory.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.portfolio.NewHitsFound;
import org.lotse.portfolio.RunId;

class OngoingScreeningPathTest {

    private static final House HOUSE = House.standing();

    @Test
    void aClientWhoIsSomebodyElseIsClearedAndTheAccountStaysOpen() {
        CaseId caseId = clientHit();

        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));

        assertThat(HOUSE.passed(caseId)).contains("client-cleared").doesNotContain("block-outflows");
        assertThat(HOUSE.registers.of(caseId).orElseThrow().outflowsBlocked()).isFalse();
    }

    @Test
    void aTrueMatchBlocksOutflowsAndTellsCompliance() {
        CaseId caseId = clientHit();

        judge(caseId, Answers.bothHits(TRUE_MATCH, FALSE_POSITIVE));
        HOUSE.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1"));

        assertThat(HOUSE.registers.of(caseId).orElseThrow().outflowsBlocked()).isTrue();
        String task = HOUSE.task(caseId, "handle-true-match").getId();
        assertThatThrownBy(() -> HOUSE.tasks.complete(task, "officer", Map.of()))
                .isInstanceOf(RuleBroken.class);
        HOUSE.letTimePass(caseId, "handle-true-match-overdue");
        HOUSE.answer(caseId, "handle-true-match", "officer", Map.of("measure", "FROZEN_AND_REPORTED"));
        assertThat(HOUSE.passed(caseId)).contains("match-handled", "handle-true-match-escalated");
        assertThat(HOUSE.waitingForWorkers(caseId))
                .as("the review that follows")
                .containsExactly("notify-review");
    }

    @Test
    void aHitOpenedAgainThatIsATrueMatchBlocksTheAccountToo() {
        CaseId caseId = clientHit();
        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        HOUSE.inTransaction(() -> HOUSE.screenings.reopen(caseId, "hit-1", "A new passport", "second-officer"));

        judge(caseId, Answers.oneHit("hit-1", TRUE_MATCH));
        HOUSE.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1"));

        assertThat(HOUSE.registers.of(caseId).orElseThrow().outflowsBlocked()).isTrue();
        assertThat(HOUSE.task(caseId, "handle-true-match")).isNotNull();
    }

    @Test
    void hitsFoundWhileOthersAreJudgedAreJudgedWithThem() {
        CaseId caseId = clientHit();

        announce(caseId);

        assertThat(HOUSE.runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey("ongoing-screening")
                        .processInstanceBusinessKey(caseId.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void hitsFoundWhileATrueMatchIsHandledAreJudgedOnTheirOwn() {
        CaseId caseId = clientHit();
        judge(caseId, Answers.bothHits(TRUE_MATCH, FALSE_POSITIVE));
        HOUSE.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1"));

        announce(caseId);

        assertThat(HOUSE.task(caseId, "disposition-hits")).isNotNull();
        assertThat(HOUSE.task(caseId, "handle-true-match")).isNotNull();
    }

    @AfterAll
    static void everyStepWasTaken() {
        assertThat(new Coverage(HOUSE).unvisited("ongoing-screening")).isEmpty();
    }

    /** A client with an account who resembles two entries. */
    private static CaseId clientHit() {
        CaseId caseId = CaseId.next();
        HOUSE.registers.apply(caseId, Forms.aForm());
        HOUSE.cases.known(caseId);
        HOUSE.registers.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT, false);
        HOUSE.screenings.resembling(caseId);
        announce(caseId);
        return caseId;
    }

    private static void announce(CaseId caseId) {
        HOUSE.publish(new NewHitsFound(caseId, PartyId.next(), RunId.next(), List.of("UN:1"), NOW));
        HOUSE.runJobs(caseId);
    }

    private static void judge(CaseId caseId, Map<String, Object> answer) {
        HOUSE.answer(caseId, "disposition-hits", "officer", answer);
    }
}
