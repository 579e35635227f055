package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.suspicion.Question;
import org.lotse.suspicion.Stage;

/** Today is Monday, 2 November 2026. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuspicionReportPathTest {

    private static final Map<String, Object> TRANSACTION = Map.of(
            "number", "T-1",
            "day", "2026-10-30",
            "amount", 9999.5,
            "direction", "OUT",
            "counterparty", "Unknown GmbH");
    private static final Map<String, Object> REPORT = Map.of(
            "grounds", "Cash in many parts.",
            "against", "Sells cars.",
            "proposal", "REPORT",
            "transactions", List.of(TRANSACTION));
    private static final Map<String, Object> NO_REPORT =
            Map.of("grounds", "A round sum.", "against", "The bill is there.", "proposal", "DO_NOT_REPORT");
    private static final Map<String, Object> CONFIRM = Map.of("decision", "CONFIRM");
    private static final Map<String, Object> FILED_TODAY = Map.of("filedOn", "2026-11-02");

    private final House house = House.standing();

    @Test
    @Proves(value = Rule.REPORTED_TRANSACTION_RESTS, at = "suspicion-report/hold-over")
    void aReportedTransactionRestsUntilTheThirdWorkingDayIsOver() {
        CaseId suspicion = reported();
        house.answer(suspicion, "file-report", "officer", FILED_TODAY);

        Instant end = house.timer(suspicion, "hold-over").getDuedate().toInstant();

        assertThat(end).isEqualTo(Instant.parse("2026-11-05T23:00:00Z"));
        assertThat(stage(suspicion)).isEqualTo(Stage.RESTING);
        assertThat(house.suspicions.get(suspicion).filing().basis().pack()).isEqualTo("gwg");
        assertThat(house.running(suspicion)).isTrue();
    }

    @Test
    @Proves(value = Rule.REPORTED_TRANSACTION_RESTS, at = "suspicion-report/release-transaction")
    void noModelReleasesATransactionThatStillRests() {
        CaseId suspicion = reported();
        house.answer(suspicion, "file-report", "officer", FILED_TODAY);

        assertThatThrownBy(() -> house.letTimePass(suspicion, "hold-over"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("transaction-rests"));
        assertThat(stage(suspicion)).isEqualTo(Stage.RESTING);
    }

    @Test
    @Proves(value = Rule.REPORTED_TRANSACTION_RESTS, at = "suspicion-report/fiu-agreed")
    void aTransactionIsFreeOnceTheAuthorityAgrees() {
        CaseId suspicion = reported();
        house.answer(suspicion, "file-report", "officer", FILED_TODAY);

        house.inTransaction(() -> house.suspicions.agreed(suspicion, "officer"));

        assertThat(stage(suspicion)).isEqualTo(Stage.RELEASED);
        assertThat(house.passed(suspicion)).contains("fiu-agreed", "transaction-released");
        assertThat(house.running(suspicion)).isFalse();
        assertThatThrownBy(() -> house.suspicions.agreed(suspicion, "officer")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void noReportWasHandedInBeforeItWasDecided() {
        CaseId suspicion = reported();
        var early = Map.<String, Object>of("filedOn", "2026-10-26", "reference", "FIU-1");
        var broken =
                catchThrowableOfType(RuleBroken.class, () -> house.answer(suspicion, "file-report", "officer", early));

        assertThat(broken.rule()).isEqualTo("day-out-of-range");
    }

    @Test
    void timeThatIsOverReleasesTheTransaction() {
        CaseId suspicion = reported();
        house.answer(suspicion, "file-report", "officer", FILED_TODAY);

        house.later(Instant.parse("2026-11-05T23:00:01Z"), () -> house.letTimePass(suspicion, "hold-over"));

        assertThat(house.passed(suspicion)).contains("hold-over", "transaction-released");
        assertThat(house.suspicions.get(suspicion).agreement()).isNull();
    }

    @Test
    @Proves(value = Rule.REPORTED_TRANSACTION_RESTS, at = "suspicion-report/not-reported")
    void theReasonsAreKeptWhereNothingIsReported() {
        CaseId suspicion = opened();
        house.answer(suspicion, "assess-suspicion", "officer", NO_REPORT);
        house.answer(suspicion, "confirm-assessment", "second-officer", CONFIRM);

        var kept = house.suspicions.get(suspicion);
        assertThat(kept.stage()).isEqualTo(Stage.NOT_REPORTED);
        assertThat(kept.latest().orElseThrow().against()).isEqualTo("The bill is there.");
        assertThat(kept.ruling().by()).isEqualTo("second-officer");
        assertThat(house.passed(suspicion)).contains("not-reported");
        assertThatThrownBy(() -> house.suspicions.report(suspicion, "officer")).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "suspicion-report/confirm-assessment")
    void whoWeighedMayNotDecide() {
        CaseId suspicion = opened();
        house.answer(suspicion, "assess-suspicion", "officer", REPORT);
        String task = house.task(suspicion, "confirm-assessment").getId();

        assertThatThrownBy(() -> house.tasks.claim(task, "officer"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
        assertThatThrownBy(() -> house.tasks.complete(task, "officer", CONFIRM)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> house.suspicions.decide(suspicion, "officer")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> house.suspicions.sendBack(suspicion, "No.", "officer"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAssessmentSentBackIsMadeAgainAndBothAreKept() {
        CaseId suspicion = opened();
        house.answer(suspicion, "assess-suspicion", "officer", NO_REPORT);
        house.answer(
                suspicion,
                "confirm-assessment",
                "second-officer",
                Map.of("decision", "SEND_BACK", "why", "Ask for the bill."));
        assertThat(stage(suspicion)).isEqualTo(Stage.ASSESSING);
        house.answer(suspicion, "assess-suspicion", "second-officer", REPORT);
        house.answer(suspicion, "confirm-assessment", "officer", CONFIRM);

        var assessments = house.suspicions.get(suspicion).assessments();
        assertThat(assessments).hasSize(2);
        assertThat(assessments.get(0).sentBack()).isEqualTo("Ask for the bill.");
        assertThat(stage(suspicion)).isEqualTo(Stage.FILING);
    }

    @Test
    void aQuestionIsAnsweredInTheTimeOfThePack() {
        CaseId suspicion = reported();
        house.answer(suspicion, "file-report", "officer", FILED_TODAY);
        Question question = asked(suspicion);

        assertThat(question.answerBy()).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(house.task(question.id(), "answer-fiu").getDueDate())
                .isEqualTo(Instant.parse("2026-11-09T23:00:00Z"));
        house.letTimePass(question.id(), "answer-fiu-overdue");
        assertThat(house.task(question.id(), "answer-fiu").getPriority()).isEqualTo(90);
        house.answer(question.id(), "answer-fiu", "officer", Map.of("answer", "Here are the bills."));

        assertThat(house.suspicions.get(suspicion).questions())
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo("Here are the bills."));
        assertThat(house.running(question.id())).isFalse();
    }

    private Question asked(CaseId suspicion) {
        house.inTransaction(
                () -> house.suspicions.asked(suspicion, "Whose car?", LocalDate.parse("2026-11-02"), "second-officer"));
        return house.suspicions.get(suspicion).questions().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess-suspicion", "confirm-assessment", "file-report"})
    void anOverdueTaskMovesToTheTopAndIsToldToNobodyElse(String key) {
        CaseId suspicion = opened();
        if (!key.equals("assess-suspicion")) {
            house.answer(suspicion, "assess-suspicion", "officer", REPORT);
        }
        if (key.equals("file-report")) {
            house.answer(suspicion, "confirm-assessment", "second-officer", CONFIRM);
        }

        house.letTimePass(suspicion, key + "-overdue");

        assertThat(house.task(suspicion, key).getPriority()).isEqualTo(90);
        assertThat(house.tasksSeen.of(suspicion)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "director", "operator", "nobody"})
    @Proves(value = Rule.NO_TIPPING_OFF, at = "suspicion-report, every task")
    void toWhoeverIsNotOfComplianceATaskBehindTheWallIsNone(String user) {
        String task = house.task(opened(), "assess-suspicion").getId();

        assertThatThrownBy(() -> house.tasks.claim(task, user)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.tasks.release(task, user)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.tasks.assign(task, "officer", user)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.tasks.complete(task, user, REPORT)).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "suspicion-report, what the engine remembers")
    void theEngineKnowsNothingOfTheClient() {
        CaseId about = client();
        CaseId suspicion = opened(about);
        house.answer(suspicion, "assess-suspicion", "officer", REPORT);

        assertThat(house.progress.of(about)).isEmpty();
        assertThat(house.history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(about.toString())
                        .count())
                .isZero();
        assertThat(house.history
                        .createHistoricVariableInstanceQuery()
                        .variableValueEquals("caseId", about.toString())
                        .count())
                .isZero();
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "suspicion-report, a step that fails")
    void aStepThatFailsShowsToComplianceAlone() {
        CaseId suspicion = reported();
        house.answer(suspicion, "file-report", "officer", FILED_TODAY);
        house.giveUpTimer(suspicion, "hold-over");

        assertThat(house.incidents.open()).noneMatch(one -> suspicion.toString().equals(one.caseId()));
        var stuck = house.incidents.behindWalls().stream()
                .filter(one -> suspicion.toString().equals(one.caseId()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> house.incidents.retry(stuck.id(), "operator")).isInstanceOf(NotFound.class);
        house.incidents.retryBehindWall(stuck.id(), "officer");
        assertThat(house.incidents.behindWalls()).noneMatch(one -> one.id().equals(stuck.id()));
    }

    @Test
    void anAssessmentSaysBothSidesAndWhollyNamesItsTransactions() {
        CaseId suspicion = opened();
        String task = house.task(suspicion, "assess-suspicion").getId();
        var half = new HashMap<>(TRANSACTION);
        half.put("day", "30.10.2026");
        half.remove("counterparty");

        var broken = catchThrowableOfType(
                RuleBroken.class,
                () -> house.tasks.complete(
                        task, "officer", Map.of("proposal", "REPORT", "transactions", List.of(TRANSACTION, half))));

        assertThat(broken.fields())
                .containsExactlyInAnyOrder(
                        new FieldProblem("grounds", "required"),
                        new FieldProblem("against", "required"),
                        new FieldProblem("transactions[1].day", "not-a-date"),
                        new FieldProblem("transactions[1].counterparty", "required"));
    }

    @Test
    void aSecondDoubtBeforeTheDecisionIsTheSameFile() {
        CaseId about = client();

        assertThat(opened(about)).isEqualTo(opened(about));
    }

    private Stage stage(CaseId suspicion) {
        return house.suspicions.get(suspicion).stage();
    }

    private CaseId reported() {
        CaseId suspicion = opened();
        house.answer(suspicion, "assess-suspicion", "officer", REPORT);
        house.answer(suspicion, "confirm-assessment", "second-officer", CONFIRM);
        assertThat(stage(suspicion)).isEqualTo(Stage.FILING);
        return suspicion;
    }

    private CaseId opened() {
        return opened(client());
    }

    private CaseId opened(CaseId about) {
        var id = new CaseId[1];
        house.inTransaction(() -> id[0] = house.suspicions.open(about, "Much cash.", "officer"));
        return id[0];
    }

    private CaseId client() {
        CaseId about = CaseId.next();
        house.cases.known(about);
        return about;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("suspicion-report")).isEmpty();
        assertThat(new Coverage(house).unvisited("fiu-question")).isEmpty();
    }
}
