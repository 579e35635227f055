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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.account.AccountClosed;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.switching.AccountSwitch;
import org.lotse.switching.AccountSwitch.State;
import org.lotse.switching.ListedPayment;
import org.lotse.switching.SwitchOrder;
import org.lotse.switching.Switches;

/** A client brings their payments here; the house stands on Monday, 2 November 2026. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountSwitchPathTest {

    private static final LocalDate FROM = LocalDate.parse("2026-12-01");
    private static final Map<String, Object> SENT = Map.of("sent", true);
    private static final Map<String, Object> LISTS = Map.of(
            "lists",
            "THERE",
            "payments",
            "S; Wohnbau Nord; DE89 3704 0044 0532 0130 00; 640,00; monthly\n\nd;Stadtwerke;;;every two months\nI;Hafenbank;DE89370400440532013000;2800.5;monthly\n");
    private static final Map<String, Object> DONE =
            Map.of("standingOrders", true, "directDebits", true, "partners", true);

    private final House house = House.standing();
    private final Switches switches = house.beans.getBean(Switches.class);

    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "account-switch/set-up-payments")
    void theOtherBankIsAskedItsListsArriveAndEverythingIsSetUpWithinTheirDays() {
        CaseId caseId = authorised();

        assertThat(house.task(caseId, "request-lists").getDueDate()).isEqualTo(Instant.parse("2026-11-04T23:00:00Z"));
        house.answer(caseId, "request-lists", "clerk", SENT);
        assertThat(house.task(caseId, "record-lists").getDueDate()).isEqualTo(Instant.parse("2026-11-09T23:00:00Z"));
        house.answer(caseId, "record-lists", "clerk", LISTS);
        assertThat(house.task(caseId, "set-up-payments").getDueDate()).isEqualTo(Instant.parse("2026-11-09T23:00:00Z"));
        house.answer(caseId, "set-up-payments", "clerk", DONE);
        house.message(caseId, "notify-switched");

        AccountSwitch one = switches.of(caseId).orElseThrow();
        assertThat(one.state()).isEqualTo(State.COMPLETED);
        assertThat(one.from()).isEqualTo(FROM);
        assertThat(one.basis().rules().get(0).source()).contains("ZKG §21(2)");
        assertThat(one.payments())
                .containsExactly(
                        new ListedPayment(
                                ListedPayment.Kind.STANDING_ORDER,
                                "Wohnbau Nord",
                                "DE89370400440532013000",
                                new BigDecimal("640.00"),
                                "monthly"),
                        new ListedPayment(
                                ListedPayment.Kind.DIRECT_DEBIT, "Stadtwerke", null, null, "every two months"),
                        new ListedPayment(
                                ListedPayment.Kind.INCOMING,
                                "Hafenbank",
                                "DE89370400440532013000",
                                new BigDecimal("2800.50"),
                                "monthly"));
        assertThat(house.passed(caseId)).contains("switch-completed");
        assertThat(house.running(caseId)).isFalse();
    }

    /** Two business days, five, and six: 2 + 5 + 6 from Monday, without Saturdays and Sundays. */
    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "/apply/switch")
    void theNamedDayLeavesBothBanksTheirTime() {
        assertThat(switches.earliest()).isEqualTo("2026-11-19");
        CaseId caseId = client();

        var broken = catchThrowableOfType(
                RuleBroken.class, () -> switches.authorise(caseId, order(LocalDate.parse("2026-11-18"))));

        assertThat(broken.fields()).containsExactly(new FieldProblem("from", "switch-day-out-of-range"));
    }

    /** Christmas and New Year are no business days. */
    @Test
    void daysOffDoNotCount() {
        house.later(Instant.parse("2026-12-23T10:00:00Z"), () -> {
            CaseId caseId = client();
            switches.authorise(caseId, order(LocalDate.parse("2027-02-01")));

            assertThat(switches.of(caseId).orElseThrow().requestBy()).isEqualTo("2026-12-28");
        });
    }

    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "account-switch/record-lists")
    void listsThatComeLateMoveTheNamedDay() {
        CaseId caseId = authorised();
        house.answer(caseId, "request-lists", "clerk", SENT);

        house.later(
                Instant.parse("2026-11-30T10:00:00Z"),
                () -> house.answer(caseId, "record-lists", "clerk", Map.of("lists", "NOTHING_LISTED")));

        AccountSwitch one = switches.of(caseId).orElseThrow();
        assertThat(one.from()).isEqualTo("2026-12-08");
        assertThat(one.setUpBy()).isEqualTo("2026-12-07");
    }

    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "the request to the other bank")
    void theListsGoBackThirteenMonthsFromTheRequest() {
        CaseId caseId = authorised();
        house.later(Instant.parse("2026-11-04T10:00:00Z"), () -> house.answer(caseId, "request-lists", "clerk", SENT));

        assertThat(switches.historyFrom(switches.of(caseId).orElseThrow())).isEqualTo("2025-10-04");
    }

    @ParameterizedTest
    @CsvSource({
        "request-lists, 2026-11-03T23:00:00Z",
        "record-lists, 2026-11-09T23:00:00Z",
        "set-up-payments, 2026-11-08T23:00:00Z"
    })
    @Proves(value = Rule.SWITCHING_AID, at = "account-switch/record-lists-overdue")
    void whatIsNearlyTooLateMovesToTheTop(String key, Instant when) {
        CaseId caseId = authorised();
        if (!key.equals("request-lists")) {
            house.answer(caseId, "request-lists", "clerk", SENT);
        }
        if (key.equals("set-up-payments")) {
            house.answer(caseId, "record-lists", "clerk", LISTS);
        }

        assertThat(house.timer(caseId, key + "-overdue").getDuedate()).isEqualTo(when);
        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X;a;;;", "S;a;DE00;;", "S;;;;", "S;a;;many;", "S;a;;", "S;a;;1;monthly\nnonsense"})
    void aLineThatCannotBeReadIsRefused(String lines) {
        CaseId caseId = authorised();
        house.answer(caseId, "request-lists", "clerk", SENT);
        String task = house.task(caseId, "record-lists").getId();

        var broken = catchThrowableOfType(
                RuleBroken.class,
                () -> house.tasks.complete(task, "clerk", Map.of("lists", "THERE", "payments", lines)));

        assertThat(broken.fields()).containsExactly(new FieldProblem("payments", "list-unreadable"));
    }

    @Test
    void nothingIsDoneUntilAllOfItIsDone() {
        CaseId caseId = authorised();
        String asked = house.task(caseId, "request-lists").getId();
        assertThatThrownBy(() -> house.tasks.complete(asked, "clerk", Map.of("sent", false)))
                .isInstanceOf(RuleBroken.class);
        house.answer(caseId, "request-lists", "clerk", SENT);
        house.answer(caseId, "record-lists", "clerk", LISTS);
        String task = house.task(caseId, "set-up-payments").getId();

        var broken = catchThrowableOfType(
                RuleBroken.class,
                () -> house.tasks.complete(
                        task, "clerk", Map.of("standingOrders", true, "directDebits", false, "partners", true)));

        assertThat(broken.fields()).containsExactly(new FieldProblem("directDebits", "to-be-done"));
    }

    @Test
    void aClientTakesTheAuthorisationBackAndMayGiveAnother() {
        CaseId caseId = authorised();

        house.inTransaction(() -> switches.stop(caseId));

        assertThat(house.passed(caseId)).contains("nothing-to-switch");
        assertThat(house.running(caseId)).isFalse();
        assertThat(switches.of(caseId).orElseThrow().state()).isEqualTo(State.STOPPED);
        assertThat(switches.mayAuthorise(caseId)).isTrue();
        assertThatThrownBy(() -> switches.requested(caseId, "clerk"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("no-switch"));
    }

    @Test
    void toAClosedAccountNothingIsBrought() {
        CaseId caseId = authorised();

        house.publish(new AccountClosed(caseId, BankInMemory.NOW));

        assertThat(house.passed(caseId)).contains("nothing-to-do");
        assertThat(house.running(caseId)).isFalse();
        assertThat(switches.of(caseId).orElseThrow().open()).isFalse();
    }

    @Test
    void oneChangeRunsAtATime() {
        CaseId caseId = authorised();

        assertThatThrownBy(() -> switches.authorise(caseId, order(FROM)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("switch-under-way"));
        assertThatThrownBy(() -> switches.authorise(CaseId.next(), order(FROM)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("no-open-account"));
    }

    @Test
    void anAuthorisationSaysEverythingOrWhatIsMissing() {
        CaseId caseId = client();
        var empty = new SwitchOrder(
                " ",
                "FR7630006000011234567890189",
                false,
                false,
                false,
                null,
                null,
                false,
                true,
                true,
                "Somebody",
                null);

        var broken = catchThrowableOfType(RuleBroken.class, () -> switches.authorise(caseId, empty));

        assertThat(broken.fields())
                .containsExactly(
                        new FieldProblem("bank", "required"),
                        new FieldProblem("iban", "iban-not-german"),
                        new FieldProblem("standingOrders", "nothing-to-switch"),
                        new FieldProblem("from", "required"),
                        new FieldProblem("transferBalance", "balance-without-account"),
                        new FieldProblem("signature", "signature-differs"));
    }

    private CaseId authorised() {
        CaseId caseId = client();
        house.inTransaction(() -> switches.authorise(caseId, order(FROM)));
        house.runJobs(caseId);
        house.message(caseId, "notify-authorised");
        return caseId;
    }

    private CaseId client() {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        house.registers.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT, false);
        return caseId;
    }

    private static SwitchOrder order(LocalDate from) {
        return new SwitchOrder(
                "Hafenbank Rostock",
                "DE89370400440532013000",
                true,
                true,
                true,
                null,
                from,
                true,
                true,
                true,
                "jörg meyer",
                BankInMemory.NOW);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("account-switch")).isEmpty();
    }
}
