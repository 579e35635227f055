package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Obstacle;
import org.lotse.offboarding.Proposal;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OffboardingPathTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-30");
    private static final Map<String, Object> SETTLED =
            Map.of("decision", "SETTLE", "balance", 1204.5, "feesCharged", "39.60", "feesRefunded", "0");
    private static final Map<String, Object> CONFIRMED = Map.of("decision", "CONFIRM");

    private final House house = House.standing();

    @Test
    void aClientWhoLeavesIsSettledByTwoAndGetsAFinalStatement() {
        CaseId caseId = lastDayIsOver();

        house.answer(caseId, "settle-account", "clerk", SETTLED);
        house.answer(caseId, "confirm-settlement", "second-clerk", CONFIRMED);
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSED);
        house.message(caseId, "notify-closing");

        assertThat(house.passed(caseId)).contains("relationship-ended");
        assertThat(house.offboardings
                        .of(caseId)
                        .orElseThrow()
                        .settlement()
                        .orElseThrow()
                        .payout())
                .isEqualTo(new BigDecimal("1204.50"));
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    @Proves(value = Rule.NOTICE, at = "offboarding/notice-ended")
    void theNoticeRunsUntilTheLastDayIsOverInTheBanksZone() {
        CaseId caseId = noticeGiven();

        Instant end = house.timer(caseId, "notice-ended").getDuedate().toInstant();

        assertThat(end).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSING);
    }

    @Test
    @Proves(value = Rule.NOTICE, at = "offboarding/notice-withdrawn")
    void aClientMayStayAsLongAsTheNoticeRuns() {
        CaseId caseId = noticeGiven();

        house.inTransaction(() -> house.offboardings.withdraw(caseId));
        house.message(caseId, "notify-resumed");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("relationship-resumed").doesNotContain("settle-account");
    }

    @Test
    void aClientMayStayBeforeTheConfirmationIsSent() {
        CaseId caseId = justGiven();

        house.inTransaction(() -> house.offboardings.withdraw(caseId));

        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-resumed");
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void onceTheAccountIsClosedNothingWaitsForTheClientToStay() {
        CaseId caseId = lastDayIsOver();
        house.answer(caseId, "settle-account", "clerk", SETTLED);
        house.answer(caseId, "confirm-settlement", "second-clerk", CONFIRMED);
        house.message(caseId, "notify-closing");

        assertThatThrownBy(() -> house.inTransaction(() -> house.offboardings.withdraw(caseId)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("process-does-not-wait"));
    }

    @Test
    void whatStandsInTheWayIsToldAndLookedAtAgain() {
        CaseId caseId = lastDayIsOver();

        house.answer(
                caseId, "settle-account", "clerk", Map.of("decision", "HINDERED", "obstacle", "CARD_NOT_RETURNED"));
        assertThat(house.offboardings.of(caseId).orElseThrow().obstacle()).contains(Obstacle.CARD_NOT_RETURNED);
        house.message(caseId, "notify-obstacle");
        house.letTimePass(caseId, "obstacle-time");

        assertThat(house.task(caseId, "settle-account")).isNotNull();
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSING);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "offboarding/confirm-settlement")
    void whoSettledMayNotConfirm() {
        CaseId caseId = lastDayIsOver();
        house.answer(caseId, "settle-account", "clerk", SETTLED);
        String task = house.task(caseId, "confirm-settlement").getId();

        assertThatThrownBy(() -> house.tasks.claim(task, "clerk"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
        assertThatThrownBy(() -> house.tasks.complete(task, "clerk", CONFIRMED)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aSettlementSentBackIsMadeAgain() {
        CaseId caseId = lastDayIsOver();
        house.answer(caseId, "settle-account", "clerk", SETTLED);

        house.answer(caseId, "confirm-settlement", "second-clerk", Map.of("decision", "SEND_BACK"));

        assertThat(house.task(caseId, "settle-account")).isNotNull();
        assertThat(house.passed(caseId)).doesNotContain("end-relationship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "1e9", "many", "1234567890123"})
    void whatIsNoAmountIsRefused(String balance) {
        CaseId caseId = lastDayIsOver();
        String task = house.task(caseId, "settle-account").getId();
        var answer = Map.<String, Object>of("decision", "SETTLE", "balance", balance, "feesCharged", "0");

        var broken = catchThrowableOfType(RuleBroken.class, () -> house.tasks.complete(task, "clerk", answer));

        assertThat(broken.fields())
                .containsExactlyInAnyOrder(
                        new FieldProblem("balance", "amount-invalid"), new FieldProblem("feesRefunded", "required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settle-account", "confirm-settlement"})
    void anOverdueTaskMovesToTheTop(String key) {
        CaseId caseId = lastDayIsOver();
        if (key.equals("confirm-settlement")) {
            house.answer(caseId, "settle-account", "clerk", SETTLED);
        }

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    @Test
    @Proves(value = Rule.NOTICE, at = "offboarding/notice-over")
    void aNoticeOfTheBanksRunsToItsLastDayAndIsSettledByTwo() {
        CaseId caseId = givenByBank();

        assertThat(house.timer(caseId, "notice-over").getDuedate().toInstant())
                .isEqualTo(Instant.parse("2027-01-06T23:00:00Z"));
        house.letTimePass(caseId, "notice-over");
        house.answer(
                caseId,
                "settle-account",
                "clerk",
                Map.of("decision", "HINDERED", "obstacle", "PAYOUT_ACCOUNT_MISSING"));
        house.message(caseId, "notify-obstacle");
        house.inTransaction(() -> house.offboardings.nameAccount(caseId, "DE89370400440532013000"));
        house.answer(caseId, "settle-account", "clerk", SETTLED);
        house.answer(caseId, "confirm-settlement", "second-clerk", CONFIRMED);
        house.message(caseId, "notify-closing");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void anObjectionThatIsGrantedKeepsTheClient() {
        CaseId caseId = objected();

        house.answer(caseId, "decide-objection", "second-officer", Map.of("decision", "STAYS", "reason", "Right"));
        house.message(caseId, "notify-kept");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("relationship-kept").doesNotContain("settle-account");
    }

    @Test
    void anObjectionThatIsNotGrantedLeavesTheNoticeRunning() {
        CaseId caseId = objected();

        house.answer(caseId, "decide-objection", "second-officer", Map.of("decision", "ENDS", "reason", "Wrong"));
        house.message(caseId, "notify-objection");
        house.letTimePass(caseId, "notice-ended");

        assertThat(house.task(caseId, "settle-account")).isNotNull();
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "offboarding/decide-objection")
    void whoProposedTheNoticeDoesNotJudgeTheObjection() {
        CaseId caseId = objected();
        String task = house.task(caseId, "decide-objection").getId();

        assertThatThrownBy(() -> house.tasks.claim(task, "officer"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
    }

    @Test
    void anOverdueObjectionMovesToTheTop() {
        CaseId caseId = objected();

        house.letTimePass(caseId, "decide-objection-overdue");

        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private CaseId objected() {
        CaseId caseId = givenByBank();
        house.inTransaction(() -> house.notices.object(caseId, "I did nothing wrong"));
        return caseId;
    }

    private CaseId givenByBank() {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        var proposal = new Proposal(NoticeCause.AGREED_PERIOD, null, "Reason", "officer", BankInMemory.NOW);
        house.inTransaction(() -> house.notices.propose(caseId, proposal));
        house.answer(caseId, "confirm-notice", "second-officer", CONFIRMED);
        house.message(caseId, "notify-ending");
        return caseId;
    }

    private CaseId noticeGiven() {
        CaseId caseId = justGiven();
        house.message(caseId, "notify-notice");
        return caseId;
    }

    private CaseId justGiven() {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        Notice notice = Notice.ofClient(LAST_DAY, "DE89370400440532013000", null, null, BankInMemory.NOW);
        house.inTransaction(() -> house.offboardings.give(caseId, notice));
        house.runJobs(caseId);
        return caseId;
    }

    private CaseId lastDayIsOver() {
        CaseId caseId = noticeGiven();
        house.letTimePass(caseId, "notice-ended");
        return caseId;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("offboarding")).isEmpty();
    }
}
