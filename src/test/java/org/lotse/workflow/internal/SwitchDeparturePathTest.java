package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.account.AccountClosed;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Notice;
import org.lotse.party.PartyId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.switching.Departure;
import org.lotse.switching.Departures;

/** Another bank asks for a client's payments; the house stands on Monday, 2 November 2026. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SwitchDeparturePathTest {

    private static final String NEW_ACCOUNT = "DE89370400440532013000";
    private static final LocalDate FROM = LocalDate.parse("2026-11-18");
    private static final Map<String, Object> SENT =
            Map.of("lists", "THERE", "payments", "D;Stadtwerke;;64;monthly", "complete", true, "sent", true);
    private static final Map<String, Object> STOPPED = Map.of("stopped", true, "balance", true);

    private final House house = House.standing();
    private final Departures departures = house.beans.getBean(Departures.class);

    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "switch-departure/send-lists")
    void ourListsAreSentInTimeAndGoBackThirteenMonths() {
        CaseId caseId = requested("2026-10-30", false);

        Departure one = departures.of(caseId).orElseThrow();
        assertThat(one.listsBy()).isEqualTo("2026-11-06");
        assertThat(one.since()).isEqualTo("2025-09-30");
        assertThat(house.task(caseId, "send-lists").getDueDate()).isEqualTo(Instant.parse("2026-11-06T23:00:00Z"));
        house.answer(caseId, "send-lists", "clerk", SENT);

        assertThat(departures.of(caseId).orElseThrow().payments()).hasSize(1);
        assertThat(house.timer(caseId, "day-named").getDuedate()).isEqualTo(Instant.parse("2026-11-17T23:00:00Z"));
    }

    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "switch-departure/close-departed")
    void onTheNamedDayPaymentsStopAndTheAccountIsClosedAsAnyOther() {
        CaseId caseId = requested("2026-11-02", true);
        house.answer(caseId, "send-lists", "clerk", SENT);
        house.letTimePass(caseId, "day-named");

        house.answer(caseId, "stop-payments", "clerk", STOPPED);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSING);
        Notice notice = house.offboardings.of(caseId).orElseThrow().notice();
        assertThat(notice.byBank()).isFalse();
        assertThat(notice.payoutIban()).isEqualTo(NEW_ACCOUNT);
        assertThat(house.passed(caseId)).contains("departed-and-closing");
        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-notice");
    }

    @Test
    void whereNothingWasSaidOfTheAccountItStaysOpen() {
        CaseId caseId = requested("2026-11-02", false);
        house.answer(caseId, "send-lists", "clerk", Map.of("lists", "NOTHING_LISTED", "complete", true, "sent", true));
        house.letTimePass(caseId, "day-named");

        house.answer(caseId, "stop-payments", "clerk", STOPPED);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("departed");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aNoticeThatRunsAlreadyRunsOn() {
        CaseId caseId = requested("2026-11-02", true);
        house.answer(caseId, "send-lists", "clerk", SENT);
        house.letTimePass(caseId, "day-named");
        var own = Notice.ofClient(LocalDate.parse("2026-12-31"), NEW_ACCOUNT, null, null, BankInMemory.NOW);
        house.inTransaction(() -> house.offboardings.give(caseId, own));

        house.answer(caseId, "stop-payments", "clerk", STOPPED);

        assertThat(house.offboardings.of(caseId).orElseThrow().notice()).isEqualTo(own);
    }

    @Test
    @Proves(value = Rule.SWITCHING_AID, at = "switch-departure/send-lists-overdue")
    void whatIsNearlyTooLateMovesToTheTop() {
        CaseId caseId = requested("2026-11-02", true);
        assertThat(house.timer(caseId, "send-lists-overdue").getDuedate())
                .isEqualTo(Instant.parse("2026-11-08T23:00:00Z"));
        house.letTimePass(caseId, "send-lists-overdue");
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
        house.answer(caseId, "send-lists", "clerk", SENT);
        house.letTimePass(caseId, "day-named");

        house.letTimePass(caseId, "stop-payments-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo("stop-payments");
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    @Test
    void listsThatAreNotCompleteAreNotSent() {
        CaseId caseId = requested("2026-11-02", true);
        String task = house.task(caseId, "send-lists").getId();

        var broken = catchThrowableOfType(
                RuleBroken.class,
                () -> house.tasks.complete(
                        task, "clerk", Map.of("lists", "THERE", "payments", "x", "complete", false, "sent", true)));

        assertThat(broken.fields())
                .containsExactly(
                        new FieldProblem("payments", "list-unreadable"), new FieldProblem("complete", "to-be-done"));
    }

    @Test
    void ofAClosedAccountNobodyAsks() {
        CaseId caseId = requested("2026-11-02", true);

        house.publish(new AccountClosed(caseId, BankInMemory.NOW));

        assertThat(house.running(caseId)).isFalse();
        assertThat(departures.of(caseId).orElseThrow().open()).isFalse();
    }

    @Test
    void aRequestSaysEverythingAndComesOnce() {
        CaseId caseId = requested("2026-11-02", true);
        var again = request(LocalDate.parse("2026-11-02"), true);
        assertThatThrownBy(() -> departures.request(caseId, again))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("departure-under-way"));
        var empty = new Departure.Request(
                "", "DE00", " ", LocalDate.parse("2026-11-03"), null, false, false, "clerk", BankInMemory.NOW);

        var broken = catchThrowableOfType(RuleBroken.class, () -> departures.request(client(), empty));

        assertThat(broken.fields())
                .extracting(FieldProblem::field)
                .containsExactly("bank", "paper", "iban", "receivedOn", "from");
    }

    private CaseId requested(String receivedOn, boolean close) {
        CaseId caseId = client();
        house.inTransaction(() -> departures.request(caseId, request(LocalDate.parse(receivedOn), close)));
        house.runJobs(caseId);
        return caseId;
    }

    private CaseId client() {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        house.registers.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT, false);
        return caseId;
    }

    private static Departure.Request request(LocalDate receivedOn, boolean close) {
        return new Departure.Request(
                "Hafenbank Rostock",
                NEW_ACCOUNT,
                "Post, folder 7",
                receivedOn,
                FROM,
                true,
                close,
                "clerk",
                BankInMemory.NOW);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("switch-departure")).isEmpty();
    }
}
