package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.screening.Disposition.FALSE_POSITIVE;
import static org.lotse.screening.Disposition.TRUE_MATCH;
import static org.lotse.screening.Disposition.UNDETERMINED;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningOutcome;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HitDispositionPathTest {

    private static final double VERY_NEAR = 0.97;
    private static final double NEAR = 0.9;

    private final House house = House.standing();

    @Test
    void aHitThatIsNotVeryNearIsClearedByOneOfficer() {
        CaseId caseId = hits(NEAR);

        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));

        assertThat(house.passed(caseId)).contains("hits-cleared").doesNotContain("confirm-dispositions");
        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.CLEAR);
    }

    @Test
    void aHitThatComesVeryNearIsNotClearedBeforeASecondOfficerAgrees() {
        CaseId caseId = hits(VERY_NEAR);

        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));

        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.UNRESOLVED);
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1", "hit-2"));
        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.CLEAR);
        assertThat(house.screenings.hits(caseId))
                .allSatisfy(hit -> assertThat(hit.settledBy()).isEqualTo("second-officer"));
    }

    @Test
    void aTrueMatchTakesTwoOfficersWhateverTheScore() {
        CaseId caseId = hits(NEAR);

        judge(caseId, Answers.bothHits(TRUE_MATCH, UNDETERMINED));
        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.UNRESOLVED);
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1"));

        assertThat(house.passed(caseId)).contains("true-match-found");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "hit-disposition/confirm-dispositions")
    void whoJudgedMayNotConfirm() {
        CaseId caseId = hits(VERY_NEAR);
        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        String task = house.task(caseId, "confirm-dispositions").getId();

        refused("four-eyes", () -> house.tasks.claim(task, "officer"));
        refused("four-eyes", () -> house.tasks.assign(task, "officer", "second-officer"));
        refused("four-eyes", () -> house.tasks.complete(task, "officer", Answers.confirmed("hit-1", "hit-2")));
        refused("not-in-group", () -> house.tasks.claim(task, "clerk"));
    }

    @Test
    void whatTheSecondOfficerSendsBackIsJudgedAgainAndTheRestStands() {
        CaseId caseId = hits(VERY_NEAR);
        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));

        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.sentBack("hit-2", "hit-1"));

        assertThat(house.screenings.hits(caseId))
                .extracting(Hit::standing)
                .containsExactly(Hit.Standing.SETTLED, Hit.Standing.OPEN);
        assertThat(house.screenings.hits(caseId).get(1).sentBack().reason()).isEqualTo("Look at the place of birth");
        judge(caseId, Answers.oneHit("hit-2", TRUE_MATCH));
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-2"));
        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.TRUE_MATCH);
    }

    @Test
    void whatCannotBeToldComesBackAndNeverClears() {
        CaseId caseId = hits(NEAR);

        judge(caseId, Answers.bothHits(FALSE_POSITIVE, UNDETERMINED));

        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.UNRESOLVED);
        assertThat(house.passed(caseId)).doesNotContain("hits-cleared", "rate-risk");
        judge(caseId, Answers.oneHit("hit-2", FALSE_POSITIVE));
        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.CLEAR);
    }

    @Test
    void nothingIsConfirmedWhileAnotherHitCannotBeTold() {
        CaseId caseId = hits(VERY_NEAR);

        judge(caseId, Answers.bothHits(FALSE_POSITIVE, UNDETERMINED));
        assertThat(house.task(caseId, "disposition-hits")).isNotNull();
        judge(caseId, Answers.oneHit("hit-2", FALSE_POSITIVE));

        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1", "hit-2"));
        assertThat(house.screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.CLEAR);
    }

    @Test
    void everyJudgementNeedsAReasonOfItsOwnList() {
        CaseId caseId = hits(NEAR);
        String task = house.task(caseId, "disposition-hits").getId();
        var wrong = Map.of("hitId", "hit-1", "disposition", "TRUE_MATCH", "reason", "OTHER_GENDER");
        var mute = Map.of("hitId", "hit-2", "disposition", "TRUE_MATCH", "reason", "SAME_IDENTIFIER");

        assertThat(problems(() -> house.tasks.complete(task, "officer", Map.of("dispositions", List.of(wrong, mute)))))
                .containsExactlyInAnyOrder(
                        new FieldProblem("dispositions[0].reason", "reason-of-another-judgement"),
                        new FieldProblem("dispositions[1].text", "required"),
                        new FieldProblem("dispositions", "every-hit-needs-a-judgement"));
    }

    @Test
    void everyJudgementNeedsAnAnswerAndSendingBackAReason() {
        CaseId caseId = hits(VERY_NEAR);
        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        String task = house.task(caseId, "confirm-dispositions").getId();
        var row = Map.of("hitId", "hit-1", "decision", "SEND_BACK");

        assertThat(problems(() -> house.tasks.complete(task, "second-officer", Map.of("confirmations", List.of(row)))))
                .containsExactlyInAnyOrder(
                        new FieldProblem("confirmations[0].note", "required"),
                        new FieldProblem("confirmations", "every-judgement-needs-an-answer"));
    }

    @Test
    void aHitOpenedAgainWhileHitsAreJudgedStaysInTheSameTask() {
        CaseId caseId = hits(NEAR);
        judge(caseId, Answers.bothHits(FALSE_POSITIVE, UNDETERMINED));

        house.inTransaction(() -> house.screenings.reopen(caseId, "hit-1", "New passport", "second-officer"));

        judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        assertThat(house.task(caseId, "approve-client")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"disposition-hits", "confirm-dispositions"})
    void anOverdueTaskMovesToTheTop(String key) {
        CaseId caseId = hits(VERY_NEAR);
        if (key.equals("confirm-dispositions")) {
            judge(caseId, Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        }

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private CaseId hits(double score) {
        CaseId caseId = house.apply();
        house.readAll(caseId);
        house.screenings.resembling(caseId, score);
        house.screen(caseId, 2);
        return caseId;
    }

    private void judge(CaseId caseId, Map<String, Object> answer) {
        house.answer(caseId, "disposition-hits", "officer", answer);
    }

    private static List<FieldProblem> problems(ThrowingCallable step) {
        var broken = org.assertj.core.api.Assertions.catchThrowableOfType(RuleBroken.class, step);
        assertThat(broken.rule()).isEqualTo("answer-incomplete");
        return broken.fields();
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("hit-disposition")).isEmpty();
    }
}
