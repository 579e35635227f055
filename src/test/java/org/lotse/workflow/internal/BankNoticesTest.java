package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.BankNotice;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Objection;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.Proposal;
import org.lotse.offboarding.Received;
import org.lotse.offboarding.Settlement;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of the bank's notices on a real database, beside the real engine. */
@PlatformTest
class BankNoticesTest {

    private static final String PAYOUT = "DE89370400440532013000";

    @Autowired
    private BankNotices notices;

    @Autowired
    private Offboardings offboardings;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parties parties;

    @Autowired
    private TestClock clock;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ExternalTaskService workers;

    private final CaseId caseId = CaseId.next();

    @BeforeEach
    void aClient() {
        NaturalPerson ida = Desk.aPerson("Ida", "Sommer");
        parties.save(ida);
        cases.open(caseId, ida.id(), Product.CURRENT_ACCOUNT);
        cases.decide(caseId, new Decision(Decision.Outcome.APPROVED, null, null, "olga", clock.instant()));
        accounts.open(caseId, ida.id(), Product.CURRENT_ACCOUNT, false);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.NOTICE, at = "offboarding/notice-given")
    void theRegisterTakesNoLastDayEarlierThanTheRulesAllow() {
        clock.set(Instant.parse("2027-07-05T12:00:00Z"));
        LocalDate earliest = LocalDate.of(2027, 9, 9);
        BankNotice bank = new BankNotice(
                NoticeCause.AGREED_PERIOD,
                "reason",
                "olga",
                "oskar",
                notices.earliest(NoticeCause.AGREED_PERIOD).basis());

        assertThatThrownBy(() -> offboardings.give(caseId, Notice.ofBank(earliest.minusDays(1), bank, clock.instant())))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("lastDay", "last-day-too-early")));
        offboardings.give(caseId, Notice.ofBank(earliest, bank, clock.instant()));

        assertThat(notice().bank().basis().rules())
                .extracting(rule -> rule.source())
                .containsExactly("BGB §675h(2)");
    }

    /** The day that was proposed may have come too near by the time a second officer confirms. */
    @Test
    void theLastDayIsTheEarliestOfTheDayOnWhichNoticeIsGiven() {
        clock.set(Instant.parse("2027-07-05T12:00:00Z"));
        propose(NoticeCause.AGREED_PERIOD, LocalDate.of(2027, 9, 9));
        clock.set(Instant.parse("2027-07-08T12:00:00Z"));

        notices.confirm(caseId, "oskar");

        assertThat(notice().lastDay()).isEqualTo(LocalDate.of(2027, 9, 12));
        assertThat(notice().bank().confirmedBy()).isEqualTo("oskar");
        assertThat(notices.proposal(caseId)).isEmpty();
    }

    @Test
    void aLaterDayIsKept() {
        LocalDate wished = today().plusMonths(5);
        propose(NoticeCause.GOOD_CAUSE, wished);

        notices.confirm(caseId, "oskar");

        assertThat(notice().lastDay()).isEqualTo(wished);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "the register of notices")
    void whoProposedDecidesNothing() {
        propose(NoticeCause.GOOD_CAUSE, null);

        refuses("four-eyes", () -> notices.confirm(caseId, "olga"));
        refuses("four-eyes", () -> notices.drop(caseId, "reason", "olga"));
        refuses("notice-proposed", () -> propose(NoticeCause.GOOD_CAUSE, null));
    }

    @Test
    void whatIsDroppedMayBeProposedAgain() {
        propose(NoticeCause.GOOD_CAUSE, null);
        notices.drop(caseId, "Not now", "oskar");

        propose(NoticeCause.GOOD_CAUSE, null);

        assertThat(notices.proposal(caseId)).isPresent();
        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void aClientCannotWithdrawTheBanksNotice() {
        given();

        refuses("no-notice", () -> offboardings.withdraw(caseId));
    }

    @Test
    void withoutAnAccountNothingIsPaidOut() {
        given();

        refuses("payout-account-missing", () -> offboardings.settle(caseId, settlement("12.50")));
        offboardings.settle(caseId, settlement("0.00"));
        refuses("account-settled", () -> offboardings.nameAccount(caseId, PAYOUT));
    }

    @Test
    void theClientNamesAnAccount() {
        given();

        assertThatThrownBy(() -> offboardings.nameAccount(caseId, "DE00"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("payoutIban", "iban-invalid")));
        offboardings.nameAccount(caseId, PAYOUT);
        offboardings.settle(caseId, settlement("12.50"));

        assertThat(notice().payoutIban()).isEqualTo(PAYOUT);
        assertThat(notice().bank().reason()).isEqualTo("In confidence");
    }

    @Test
    void anObjectionIsMadeOnceAndDecidedByAnother() {
        given();
        await().until(() -> workFor("notify-ending") != null);
        done(workFor("notify-ending"));

        var byLetter = new Received(Received.Way.LETTER, today(), "clara");
        refuses(
                "notice-incomplete",
                () -> notices.object(caseId, "words", new Received(Received.Way.PHONE, today().minusDays(1), "clara")));
        notices.object(caseId, "I did nothing wrong", byLetter);

        assertThat(offboardings.of(caseId).flatMap(Offboarding::objection))
                .map(Objection::received)
                .contains(byLetter);
        refuses("objected", () -> notices.object(caseId, "Really"));
        refuses("nobody-decided", () -> notices.takeBack(caseId));
        refuses("four-eyes", () -> notices.rule(caseId, Objection.Ruling.ENDS, "reason", "olga"));
        notices.rule(caseId, Objection.Ruling.STAYS, "He is right", "oskar");
        assertThat(offboardings.of(caseId).flatMap(Offboarding::objection))
                .map(Objection::ruledBy)
                .contains("oskar");
        refuses("no-objection", () -> notices.rule(caseId, Objection.Ruling.ENDS, "reason", "oskar"));
        notices.takeBack(caseId);
        assertThat(offboardings.of(caseId)).isEmpty();
        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    private ExternalTask workFor(String activity) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .flatMap(one ->
                        workers
                                .createExternalTaskQuery()
                                .processInstanceId(one.getId())
                                .activityId(activity)
                                .list()
                                .stream())
                .findFirst()
                .orElse(null);
    }

    private void done(ExternalTask task) {
        workers.lock(task.getId(), "by hand", 60_000);
        workers.complete(task.getId(), "by hand");
    }

    private void given() {
        propose(NoticeCause.GOOD_CAUSE, null);
        notices.confirm(caseId, "oskar");
    }

    private void propose(NoticeCause cause, LocalDate lastDay) {
        notices.propose(caseId, new Proposal(cause, lastDay, "In confidence", "olga", clock.instant()));
    }

    private Notice notice() {
        return offboardings.of(caseId).orElseThrow().notice();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
    }

    private Settlement settlement(String balance) {
        return new Settlement(new BigDecimal(balance), BigDecimal.ZERO, BigDecimal.ZERO, "clara", clock.instant());
    }

    private static void refuses(String rule, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
