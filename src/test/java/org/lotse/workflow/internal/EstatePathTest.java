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
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewReason;
import org.lotse.succession.Note;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EstatePathTest {

    private static final Map<String, Object> SETTLED =
            Map.of("decision", "SETTLE", "balance", 1204.5, "feesCharged", "39.60", "feesRefunded", "0");

    private final House house = House.standing();
    private final Payees payees = new Payees(house);

    @Test
    void theHeirsOfAClientAreNamedScreenedSettledByTwoAndWrittenTo() {
        CaseId caseId = confirmed();

        payees.named(caseId);
        payees.screened(caseId, false);
        assertThat(house.passed(caseId)).contains("heirs-to-be-paid");
        house.answer(caseId, "settle-account", "clerk", SETTLED);
        house.answer(caseId, "confirm-settlement", "second-clerk", Payees.CONFIRMED);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSED);
        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-client", "notify-closing");
    }

    @Test
    void theTaxOfficeIsInformedWhateverBecomesOfTheHeirs() {
        CaseId caseId = confirmed();

        house.answer(
                caseId,
                "inform-tax-office",
                "clerk",
                Map.of("balance", "1204.50", "interest", "0.12", "office", "Kassel", "sentOn", "2026-11-02"));

        assertThat(house.successions.of(caseId).orElseThrow().tax().sentOn()).isEqualTo("2026-11-02");
        assertThat(house.passed(caseId)).contains("tax-office-informed");
        assertThat(house.task(caseId, "name-heirs")).isNotNull();
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "estate/confirm-death")
    void whoReportedADeathMayNotConfirmIt() {
        CaseId caseId = payees.dead();
        String task = house.task(caseId, "confirm-death").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "clerk", Payees.CONFIRMED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
    }

    @Test
    void whatTheCertificateDoesNotShowIsTakenBackAndTheClientIsAsBefore() {
        CaseId caseId = payees.dead();
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.CLOSING);

        house.answer(caseId, "confirm-death", "second-clerk", Map.of("decision", "REJECT", "reason", "Another Annika"));

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("reported-in-error");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aConfirmedDeathThatWasAnErrorIsTakenBackAsLongAsNothingIsSettled() {
        CaseId caseId = confirmed();
        payees.named(caseId);

        house.inTransaction(() -> house.successions.takeBack(caseId, "Another Annika", "second-clerk"));

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("client-restored");
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aNoticeRestsItsTaskLeavesTheListAndGoesOnWhenItWasAnError() {
        CaseId caseId = reviewed();
        String notice = house.task(caseId, "confirm-notice").getId();

        payees.dies(caseId);
        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo("confirm-death");
        assertThatThrownBy(() -> house.tasks.complete(notice, "second-officer", Payees.CONFIRMED))
                .isInstanceOf(NotFound.class);
        assertThat(house.timer(caseId, "confirm-notice-overdue").isSuspended()).isTrue();
        house.answer(caseId, "confirm-death", "second-clerk", Map.of("decision", "REJECT", "reason", "An error"));

        assertThat(house.tasksSeen.of(caseId))
                .containsSubsequence(
                        "confirm-notice CREATED",
                        "confirm-notice CANCELLED",
                        "confirm-death CREATED",
                        "confirm-notice CREATED");
        house.answer(caseId, "confirm-notice", "second-officer", Map.of("decision", "DROP", "reason", "Stays"));
        assertThat(house.passed(caseId)).contains("relationship-kept");
    }

    @Test
    void aReviewThatComesDueMeanwhileRestsFromTheStart() {
        CaseId caseId = confirmed();

        house.inTransaction(
                () -> house.reviews.begin(caseId, new ReviewCause(ReviewReason.DUE, null, null, BankInMemory.NOW)));
        house.runJobs(caseId);

        assertThat(house.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .suspended()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatRestedEndsWhenTheAccountGoesToItsSettlement() {
        CaseId caseId = reviewed();
        payees.dies(caseId);
        house.answer(caseId, "confirm-death", "second-clerk", Payees.CONFIRMED);

        payees.named(caseId);
        payees.screened(caseId, false);

        assertThat(house.reviews.running(caseId)).isEmpty();
        assertThat(house.passed(caseId)).contains("heirs-to-be-paid");
        assertThatThrownBy(() -> house.task(caseId, "confirm-notice")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aClientsOwnNoticeRestsAndEndsWithTheSettlementForTheHeirs() {
        CaseId caseId = payees.aClient();
        var own =
                Notice.ofClient(LocalDate.parse("2026-11-30"), "DE89370400440532013000", null, null, BankInMemory.NOW);
        house.inTransaction(() -> house.offboardings.give(caseId, own));
        house.runJobs(caseId);
        house.message(caseId, "notify-notice");
        payees.dies(caseId);
        assertThat(house.timer(caseId, "notice-ended").isSuspended()).isTrue();
        house.answer(caseId, "confirm-death", "second-clerk", Payees.CONFIRMED);

        payees.named(caseId);
        payees.screened(caseId, false);

        assertThat(house.task(caseId, "settle-account")).isNotNull();
        assertThatThrownBy(() -> house.timer(caseId, "notice-ended")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void complianceThinksOfACuratorWhenNobodyAppearsForSixMonths() {
        CaseId caseId = confirmed();

        house.letTimePass(caseId, "name-heirs-overdue");
        house.letTimePass(caseId, "seek-curator-overdue");
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
        house.answer(caseId, "seek-curator", "officer", Map.of("done", "Asked the probate court at Kassel"));

        assertThat(house.successions.of(caseId).orElseThrow().notes())
                .extracting(Note::kind)
                .containsExactly(Note.Kind.CURATOR);
        assertThat(house.task(caseId, "name-heirs")).isNotNull();
    }

    @Test
    void heirsAreNamedAnewWhereOneOfThemIsOnAList() {
        CaseId caseId = confirmed();
        payees.named(caseId);
        payees.screened(caseId, true);

        house.answer(caseId, "judge-payees", "officer", Map.of("verdict", "TRUE_MATCH", "reason", "Same birth"));
        house.answer(caseId, "confirm-payees", "second-officer", Payees.CONFIRMED);
        house.answer(caseId, "handle-payee-match", "officer", Map.of("done", "Reported"));

        assertThat(house.task(caseId, "name-heirs")).isNotNull();
        assertThat(house.passed(caseId)).doesNotContain("hand-over-payout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm-death", "inform-tax-office"})
    void anOverdueTaskMovesToTheTop(String key) {
        CaseId caseId = key.equals("confirm-death") ? payees.dead() : confirmed();

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    /** Reviewed, and about to be given notice of. */
    private CaseId reviewed() {
        CaseId caseId = payees.aClient();
        house.inTransaction(() -> {
            house.reviews.begin(caseId, new ReviewCause(ReviewReason.DUE, null, null, BankInMemory.NOW));
            house.notices.propose(
                    caseId, new Proposal(NoticeCause.AGREED_PERIOD, null, "Reason", "officer", BankInMemory.NOW));
        });
        house.runJobs(caseId);
        return caseId;
    }

    private CaseId confirmed() {
        CaseId caseId = payees.dead();
        house.answer(caseId, "confirm-death", "second-clerk", Payees.CONFIRMED);
        return caseId;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("estate")).isEmpty();
    }
}
