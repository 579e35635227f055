package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.audit.Trail;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.contact.Letterhead;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.document.Documents;
import org.lotse.inquiry.Inquiries;
import org.lotse.inquiry.Result;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.retention.RetentionClocks;
import org.lotse.succession.Payee;
import org.lotse.succession.Report;
import org.lotse.succession.Share;
import org.lotse.succession.Successions;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A client dies, with the real registers, the real engine and the real database. */
@PlatformTest
class EstateOnThePlatformTest {

    private static final String IBAN = "DE89370400440532013000";

    @Autowired
    private Successions successions;

    @Autowired
    private Offboardings offboardings;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Documents documents;

    @Autowired
    private Messages messages;

    @Autowired
    private MessageContents contents;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private RetentionClocks clocks;

    @Autowired
    private Trail trail;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private Clock clock;

    private ApplicationAtWork application;
    private CaseId caseId;

    @BeforeEach
    void aClient(@Autowired AutowireCapableBeanFactory beans) {
        application = beans.createBean(ApplicationAtWork.class);
        application.isOf("Nachlass-" + application.caseId.toString().substring(0, 8), "Kai 7");
        application.sent(Forms.complete(), "Erika", List.of("DE"));
        application.workUntil(CaseStatus.ACTIVE);
        caseId = application.caseId;
    }

    @Test
    void nothingIsWrittenToTheDeadAndNothingLeavesTheAccountUntilItWasAnError() {
        successions.report(caseId, death(today().minusDays(3), "clara"));

        assertThat(accounts.of(caseId)).map(Account::held).contains(true);
        assertThat(messages.plan("k1-" + caseId, caseId, MessageKind.REVIEW_REQUESTED, head()))
                .isEmpty();
        refuses("succession-reported", () -> successions.report(caseId, death(today(), "clara")));
        refuses("four-eyes", () -> successions.confirm(caseId, "clara"));
        refuses("not-confirmed", () -> successions.takeBack(caseId, "An error", "cem"));
        successions.confirm(caseId, "cem");
        refuses("four-eyes", () -> successions.takeBack(caseId, "An error", "clara"));
        refuses("payees-not-cleared", () -> successions.handOver(caseId));
        successions.takeBack(caseId, "Another Erika", "cem");

        assertThat(accounts.of(caseId)).map(Account::held).contains(false);
        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(messages.plan("k2-" + caseId, caseId, MessageKind.REVIEW_REQUESTED, head()))
                .isNotEmpty();
        assertThat(successions.takenBack(caseId))
                .extracting(Successions.TakenBack::reason, Successions.TakenBack::by)
                .containsExactly(tuple("Another Erika", "cem"));
        assertThat(trail.of(caseId))
                .extracting(entry -> entry.action())
                .contains("SuccessionReported", "AccountHeld", "SuccessionTakenBack", "AccountHoldEnded");
    }

    @Test
    void aReportThatCannotBeIsRefusedAndNothingIsHeld() {
        assertThatThrownBy(() -> successions.report(caseId, death(today().plusDays(1), "clara")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("on", "day-not-possible")));

        assertThat(accounts.of(caseId)).map(Account::held).contains(false);
        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "estate, then offboarding/end-relationship")
    void theHeirsArePaidByTwoAndWrittenToAndTheClocksStart() {
        successions.report(caseId, death(today(), "clara"));
        tasks.complete(application.task("confirm-death"), "cem", Map.of("decision", "CONFIRM"));
        refuses("payees-missing", () -> proves(application.task("name-heirs")));
        successions.name(caseId, heir("Bruno Nachlass", "2/3"));
        successions.name(caseId, heir("Carla Nachlass", "1/3"));
        proves(application.task("name-heirs"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> successions.latestScreening(caseId).isPresent());
        screened();

        String settling = application.task("settle-account");
        refuses("not-naming", () -> successions.name(caseId, heir("Dora", "1/1")));
        tasks.complete(
                settling,
                "clara",
                Map.of("decision", "SETTLE", "balance", "100.00", "feesCharged", "1.00", "feesRefunded", "0"));
        tasks.complete(application.task("confirm-settlement"), "cem", Map.of("decision", "CONFIRM"));
        application.workUntil(CaseStatus.CLOSED);

        assertThat(successions.of(caseId).orElseThrow().parts(new BigDecimal("100.00")))
                .containsExactly(new BigDecimal("66.67"), new BigDecimal("33.33"));
        assertThat(offboardings.of(caseId).orElseThrow().notice().succession()).isEqualTo(SuccessionCause.DEATH);
        assertThat(clocks.of(caseId)).isNotEmpty();
        var letter = contents.compose(caseId, MessageKind.ESTATE_STATEMENT);
        assertThat(letter.recipient().name()).isEqualTo("Bruno Nachlass");
        assertThat(letter.data()).containsEntry("part", "66.67").doesNotContainKey("statusLink");
        assertThat(messages.plan("k3-" + caseId, caseId, MessageKind.ESTATE_STATEMENT, letter.recipient()))
                .hasSize(1);
        assertThat(messages.plan("k4-" + caseId, caseId, MessageKind.FINAL_STATEMENT, head()))
                .isEmpty();
    }

    private void proves(String task) {
        String paper = documents.of(caseId).get(0).id().toString();
        tasks.complete(task, "clara", Map.of("proof", "CERTIFICATE_OF_INHERITANCE", "paper", paper));
    }

    private void screened() {
        var found = new Result.Found(List.of(), null, null);
        inquiries.answer(
                successions.latestScreening(caseId).orElseThrow(),
                new Result("test", 0.85, 50, clock.instant(), List.of(), List.of(found, found)));
    }

    private static Payee heir(String name, String share) {
        return new Payee(
                name,
                LocalDate.of(1981, 2, 3),
                "Kai 7\n20457 Hamburg",
                "Passport C01",
                IBAN,
                Share.read(share).orElseThrow());
    }

    private Report death(LocalDate on, String by) {
        var paper = documents.of(caseId).get(0).id();
        return new Report(SuccessionCause.DEATH, on, "Her son", null, null, paper, by, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private static Letterhead head() {
        return new Letterhead("Erika", "Dear Erika", "erika@example.org", null, List.of("Kai 7"));
    }

    private static void refuses(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
