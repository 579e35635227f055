package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.account.AccountClosed;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.BankNotice;
import org.lotse.offboarding.EarliestEnd;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.portfolio.MatchMeasure;
import org.lotse.portfolio.TrueMatchHandled;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.rules.Decided;
import org.lotse.rules.RulePacks;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticeByBankPathTest {

    static final Map<String, Object> CONFIRMED = Map.of("decision", "CONFIRM");
    private static final Map<String, Object> DROPPED = Map.of("decision", "DROP", "reason", "A good client");

    private final House house = House.standing();

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, AGREED_PERIOD, 2027-01-02, gwg, BGB §675h(2)",
        "2026-12-31, AGREED_PERIOD, 2027-02-28, gwg, BGB §675h(2)",
        "2027-07-09, AGREED_PERIOD, 2027-09-09, gwg, BGB §675h(2)",
        "2027-07-10, AGREED_PERIOD, 2027-09-10, amlr, BGB §675h(2)",
        "2027-07-09, NOT_ANSWERED, 2027-07-09, gwg, GwG §10(9)",
        "2027-07-10, NOT_ANSWERED, 2027-07-10, amlr, AMLR 21(1)",
        "2027-07-10, RISK_NOT_ACCEPTED, 2027-07-10, amlr, AMLR 21(1)",
        "2027-07-09, GOOD_CAUSE, 2027-07-09, gwg, BGB §314"
    })
    @Proves(value = Rule.NOTICE, at = "notice-by-bank/confirm-notice")
    void thePackInForceGivesTheEarliestLastDay(
            LocalDate arrives, NoticeCause cause, LocalDate earliest, String pack, String source) {
        RulePacks packs = house.beans.getBean(RulePacks.class);

        Decided<LocalDate> found = EarliestEnd.of(packs.at(arrives), cause, arrives);

        assertThat(found.value()).isEqualTo(earliest);
        assertThat(found.basis().pack()).isEqualTo(pack);
        assertThat(found.basis().rules()).extracting(rule -> rule.source()).containsExactly(source);
    }

    @Test
    void whatASecondOfficerConfirmsIsGivenNoticeOf() {
        CaseId caseId = proposed();

        house.answer(caseId, "confirm-notice", "second-officer", CONFIRMED);

        Notice notice = house.offboardings.of(caseId).orElseThrow().notice();
        assertThat(notice.bank())
                .extracting(BankNotice::cause, BankNotice::proposedBy, BankNotice::confirmedBy)
                .containsExactly(NoticeCause.AGREED_PERIOD, "officer", "second-officer");
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSING);
        assertThat(house.passed(caseId)).contains("relationship-to-end");
        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-ending");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "notice-by-bank/confirm-notice")
    void whoProposedMayNotConfirm() {
        CaseId caseId = proposed();
        String task = house.task(caseId, "confirm-notice").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", CONFIRMED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
    }

    @Test
    void whatASecondOfficerDropsNeverReachesTheClient() {
        CaseId caseId = proposed();

        house.answer(caseId, "confirm-notice", "second-officer", DROPPED);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("relationship-kept");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aTrueMatchThatIsToBeEndedIsProposed() {
        CaseId caseId = aClient();

        house.publish(new TrueMatchHandled(caseId, MatchMeasure.TO_BE_ENDED, "officer", BankInMemory.NOW));

        assertThat(house.notices.proposal(caseId)).map(Proposal::cause).contains(NoticeCause.GOOD_CAUSE);
        assertThat(house.task(caseId, "confirm-notice")).isNotNull();
    }

    /** Else a client under notice could escape the bank's by staying. */
    @Test
    void whileTheClientsOwnNoticeRunsAProposalRestsAndComesUpAgainWhenTheClientStays() {
        CaseId caseId = aClient();
        var own =
                Notice.ofClient(LocalDate.parse("2026-11-30"), "DE89370400440532013000", null, null, BankInMemory.NOW);
        house.inTransaction(() -> house.offboardings.give(caseId, own));
        house.runJobs(caseId);
        propose(caseId);
        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-notice");

        house.inTransaction(() -> house.offboardings.withdraw(caseId));

        assertThat(house.task(caseId, "confirm-notice")).isNotNull();
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void aProposalThatWaitsToBeConfirmedDoesNotWaitTwice() {
        CaseId caseId = proposed();
        var own =
                Notice.ofClient(LocalDate.parse("2026-11-30"), "DE89370400440532013000", null, null, BankInMemory.NOW);
        house.inTransaction(() -> house.offboardings.give(caseId, own));
        house.runJobs(caseId);

        house.inTransaction(() -> house.offboardings.withdraw(caseId));
        house.message(caseId, "notify-resumed");
        house.answer(caseId, "confirm-notice", "second-officer", DROPPED);

        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void whenTheAccountIsClosedMeanwhileThereIsNothingToConfirm() {
        CaseId caseId = proposed();

        house.publish(new AccountClosed(caseId, BankInMemory.NOW));

        assertThat(house.passed(caseId)).contains("nothing-to-end");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void anOverdueConfirmationMovesToTheTop() {
        CaseId caseId = proposed();

        house.letTimePass(caseId, "confirm-notice-overdue");

        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private CaseId proposed() {
        CaseId caseId = aClient();
        propose(caseId);
        return caseId;
    }

    private CaseId aClient() {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        return caseId;
    }

    private void propose(CaseId caseId) {
        var proposal =
                new Proposal(NoticeCause.AGREED_PERIOD, null, "We part with this product", "officer", BankInMemory.NOW);
        house.inTransaction(() -> house.notices.propose(caseId, proposal));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("notice-by-bank")).isEmpty();
    }
}
