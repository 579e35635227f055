package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.account.Account;
import org.lotse.account.AccountClosed;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.document.DocumentType;
import org.lotse.dossier.DossierFile;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.party.PartyId;
import org.lotse.portfolio.MatchMeasure;
import org.lotse.portfolio.TrueMatchHandled;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.Review;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewChange;
import org.lotse.review.ReviewEnd;
import org.lotse.review.ReviewReason;
import org.lotse.risk.RiskRating;
import org.lotse.screening.Disposition;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeriodicReviewPathTest {

    private static final ReviewAnswer NOTHING_NEW = new ReviewAnswer(List.of(), false, false, BankInMemory.NOW);
    private static final ReviewAnswer MOVED =
            new ReviewAnswer(List.of(new ReviewChange("address", "there", "here")), false, false, BankInMemory.NOW);
    private static final Map<String, Object> ACCEPTED = Map.of("decision", "ACCEPT");
    private static final Map<String, Object> STAYS = Map.of("decision", "APPROVE");
    private static final Map<String, Object> REFUSED = Map.of("decision", "REFUSE", "note", "too much");
    private static final Map<String, Object> ENDED =
            Map.of("decision", "END_RELATIONSHIP", "reason", "Does not answer");
    private static final Map<String, Object> ASK_AGAIN = Map.of("decision", "ASK_AGAIN", "reason", "Was ill");

    private final House house = House.standing();

    @Test
    @Proves(value = Rule.PERIODIC_REVIEW, at = "periodic-review/close-review")
    void aClientWithNothingNewIsScreenedAndRatedAgainAndStays() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);

        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);

        assertThat(house.passed(caseId))
                .contains("rate-review", "review-closed")
                .doesNotContain("check-changes");
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
        assertThat(newest(caseId).end().nextDue())
                .isEqualTo(house.reviews.date(caseId).orElseThrow().dueOn());
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aClerkLooksAtWhatChangedAndMayAskOnceMore() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        answers(caseId, MOVED);
        house.screen(caseId, 0);

        house.answer(caseId, "check-changes", "clerk", Map.of("decision", "ASK_AGAIN", "note", "Which street?"));
        assertThat(running(caseId).remark()).isEqualTo("Which street?");
        house.message(caseId, "notify-review");
        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);
        house.answer(caseId, "check-changes", "clerk", ACCEPTED);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    void aReviewThatNobodyAnsweredYetIsWithdrawnUnlessThereIsAnotherReasonForIt() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.REMEDIATION);
        CaseId joined = asked(RiskRating.LOW, ReviewReason.REMEDIATION);
        begin(joined, ReviewReason.PEP_STATUS);
        CaseId answered = asked(RiskRating.LOW, ReviewReason.REMEDIATION);
        answers(answered, NOTHING_NEW);

        for (CaseId one : List.of(caseId, joined, answered)) {
            house.inTransaction(() -> house.reviews.withdraw(one, ReviewReason.REMEDIATION));
        }

        assertThat(house.passed(caseId)).contains("nobody-asked");
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.WITHDRAWN);
        assertThat(house.running(caseId)).isFalse();
        assertThat(house.running(joined)).isTrue();
        assertThat(house.running(answered)).isTrue();
    }

    @Test
    void aNewIdentityDocumentIsReadAndCompared() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.IDENTITY_EXPIRED);
        house.upload(caseId, DocumentType.IDENTITY);

        answers(caseId, new ReviewAnswer(List.of(), true, false, BankInMemory.NOW));
        house.readAll(caseId);
        house.screen(caseId, 0);

        assertThat(house.passed(caseId)).contains("extract-document", "compare-anew");
        assertThat(house.task(caseId, "check-changes")).isNotNull();
    }

    @Test
    void aRatingThatRisesIsApprovedByComplianceAndNotByWhoChecked() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DATA_CHANGED);
        house.ratings.impose(caseId, RiskRating.MEDIUM);
        answers(caseId, MOVED);
        house.screen(caseId, 0);
        house.answer(caseId, "check-changes", "clerk", ACCEPTED);

        house.answer(caseId, "approve-review", "officer", STAYS);

        assertThat(newest(caseId).before()).isEqualTo(RiskRating.LOW);
        assertThat(newest(caseId).after()).isEqualTo(RiskRating.MEDIUM);
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "periodic-review/approve-review")
    void whoJudgedHitsInTheReviewMayNotApproveItButWhoOpenedTheAccountMay() {
        CaseId caseId = client(RiskRating.LOW);
        house.cases.contributed(caseId, "approve-client", "second-officer");
        later();
        begin(caseId, ReviewReason.DUE);
        house.message(caseId, "notify-review");
        house.ratings.impose(caseId, RiskRating.MEDIUM);
        answers(caseId, NOTHING_NEW);
        house.screenings.resembling(caseId);
        house.screen(caseId, 2);
        clearHits(caseId);

        String task = house.task(caseId, "approve-review").getId();
        assertThatThrownBy(() -> house.tasks.complete(task, "officer", STAYS))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
        house.answer(caseId, "approve-review", "second-officer", STAYS);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "periodic-review/enhanced-due-diligence")
    void whoIsOfHighRiskGoesOnOnlyWithSeniorManagement() {
        CaseId caseId = highRiskAssessed();

        house.answer(caseId, "approve-relationship", "director", STAYS);

        assertThat(house.dossiers.of(caseId)).extracting(DossierFile::decided).containsExactly(true, false);
        assertThat(house.dossiers.ruling(caseId).by()).isEqualTo("director");

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void whomSeniorManagementRefusesComplianceDecidesOn() {
        CaseId caseId = highRiskAssessed();

        house.answer(caseId, "approve-relationship", "director", Map.of("decision", "REJECT", "note", "no"));
        house.answer(caseId, "decide-relationship", "officer", ENDED);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.TO_BE_ENDED);
        assertThat(house.notices.proposal(caseId)).map(Proposal::cause).contains(NoticeCause.RISK_NOT_ACCEPTED);
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void whoIsForbiddenStaysOnlyWithAReason() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.LIST_HIT);
        house.ratings.impose(caseId, RiskRating.PROHIBITED);
        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);
        String task = house.task(caseId, "approve-review").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", STAYS))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("answer-incomplete"));
        house.answer(caseId, "approve-review", "officer", REFUSED);

        assertThat(house.task(caseId, "decide-relationship")).isNotNull();
    }

    @Test
    void aHitOpenedAgainIsJudgedBeforeAnybodyApproves() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        house.screenings.resembling(caseId);
        answers(caseId, NOTHING_NEW);

        house.screen(caseId, 0);
        clearHits(caseId);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "periodic-review/decide-relationship")
    void whoDoesNotAnswerIsRemindedWrittenToOnceMoreBlockedAndDecidedOnByCompliance() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);

        house.letTimePass(caseId, "reminder-due");
        house.message(caseId, "notify-reminder");
        silent(caseId);
        assertThat(account(caseId).outflowsBlocked()).isTrue();
        house.answer(caseId, "decide-relationship", "officer", ENDED);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.TO_BE_ENDED);
        assertThat(newest(caseId).lastDecision().orElseThrow().reason()).isEqualTo("Does not answer");
        assertThat(account(caseId).outflowsBlocked()).isTrue();
        assertThat(house.notices.proposal(caseId)).map(Proposal::cause).contains(NoticeCause.NOT_ANSWERED);
        assertThat(house.task(caseId, "confirm-notice")).isNotNull();
    }

    /** Nobody would look at the client any more, and what the review blocked would stay blocked. */
    @Test
    void whoIsKeptAgainstTheReviewIsLookedAtAnewAndReleasedAfterwards() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        silent(caseId);
        house.answer(caseId, "decide-relationship", "officer", ENDED);

        house.answer(
                caseId, "confirm-notice", "second-officer", Map.of("decision", "DROP", "reason", "Was in hospital"));
        house.message(caseId, "notify-review");
        assertThat(newest(caseId).restricted()).isTrue();
        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
        assertThat(account(caseId).outflowsBlocked()).isFalse();
    }

    @Test
    void nobodyEndsARelationshipWithoutAReason() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        silent(caseId);
        String task = house.task(caseId, "decide-relationship").getId();

        assertThatThrownBy(() -> house.tasks.complete(task, "officer", Map.of("decision", "END_RELATIONSHIP")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("answer-incomplete"));
        assertThatThrownBy(() -> house.tasks.complete(task, "clerk", ENDED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("not-in-group"));
    }

    @Test
    void whoAnswersLateIsReleasedOnceTheReviewCloses() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        silent(caseId);

        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);

        assertThat(account(caseId).outflowsBlocked()).isFalse();
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    void whatAReviewDidNotBlockItDoesNotRelease() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        house.registers.blockOutflows(caseId);
        silent(caseId);

        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);

        assertThat(account(caseId).outflowsBlocked()).isTrue();
    }

    @Test
    void complianceMayAskOnceMoreInsteadOfEnding() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        silent(caseId);

        house.answer(caseId, "decide-relationship", "officer", ASK_AGAIN);

        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-review");
        assertThat(running(caseId).remark()).isNull();
        assertThat(running(caseId).awaited()).isTrue();
    }

    @Test
    void aSecondReasonJoinsTheReviewThatRuns() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);

        begin(caseId, ReviewReason.ADVERSE_MEDIA);

        assertThat(running(caseId).causes())
                .extracting(ReviewCause::reason)
                .containsExactly(ReviewReason.DUE, ReviewReason.ADVERSE_MEDIA);
        assertThat(house.waitingForWorkers(caseId)).isEmpty();
        assertThat(house.reviews.of(caseId)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROZEN_AND_REPORTED", "LICENSED", "TO_BE_ENDED"})
    void aConfirmedHitBeginsAReviewUnlessTheClientIsToGo(MatchMeasure measure) {
        CaseId caseId = client(RiskRating.LOW);

        house.publish(new TrueMatchHandled(caseId, measure, "officer", BankInMemory.NOW));

        assertThat(house.reviews.running(caseId).isPresent()).isEqualTo(measure != MatchMeasure.TO_BE_ENDED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReviewOfSomebodyWhoseAccountIsClosedEndsByItself(boolean silent) {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        if (silent) {
            silent(caseId);
        }

        house.publish(new AccountClosed(caseId, BankInMemory.NOW));

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.GONE);
        assertThat(house.passed(caseId)).contains("review-abandoned");
        assertThat(house.running(caseId)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-changes", "approve-review", "decide-relationship"})
    void anOverdueTaskMovesToTheTop(String key) {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        if (key.equals("decide-relationship")) {
            silent(caseId);
        } else {
            house.ratings.impose(caseId, RiskRating.MEDIUM);
            answers(caseId, key.equals("check-changes") ? MOVED : NOTHING_NEW);
            house.screen(caseId, 0);
        }

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private CaseId highRiskAssessed() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.PEP_STATUS);
        house.ratings.impose(caseId, RiskRating.HIGH);
        answers(caseId, NOTHING_NEW);
        house.screen(caseId, 0);
        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        return caseId;
    }

    private CaseId asked(RiskRating rating, ReviewReason reason) {
        CaseId caseId = client(rating);
        begin(caseId, reason);
        house.message(caseId, "notify-review");
        return caseId;
    }

    private CaseId client(RiskRating rating) {
        CaseId caseId = CaseId.next();
        house.registers.apply(caseId, Forms.aForm());
        house.cases.known(caseId);
        house.registers.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT, false);
        house.ratings.impose(caseId, rating);
        house.ratings.rate(caseId, house.beans.getBean(CaseFacts.class).of(caseId));
        return caseId;
    }

    private void begin(CaseId caseId, ReviewReason reason) {
        var cause = new ReviewCause(
                reason, null, null, house.beans.getBean(HouseClock.class).instant());
        house.inTransaction(() -> house.reviews.begin(caseId, cause));
        house.runJobs(caseId);
    }

    private void later() {
        house.beans.getBean(HouseClock.class).set(BankInMemory.NOW.plusSeconds(60));
    }

    @AfterEach
    void now() {
        house.beans.getBean(HouseClock.class).reset();
    }

    private void answers(CaseId caseId, ReviewAnswer answer) {
        house.inTransaction(() -> house.reviews.answer(caseId, answer));
        house.runJobs(caseId);
    }

    private void silent(CaseId caseId) {
        house.letTimePass(caseId, "answer-due");
        house.message(caseId, "notify-lastcall");
        house.letTimePass(caseId, "last-call-over");
    }

    private void clearHits(CaseId caseId) {
        house.answer(
                caseId,
                "disposition-hits",
                "officer",
                Answers.bothHits(Disposition.FALSE_POSITIVE, Disposition.FALSE_POSITIVE));
    }

    private Review running(CaseId caseId) {
        return house.reviews.running(caseId).orElseThrow();
    }

    private Review newest(CaseId caseId) {
        return house.reviews.of(caseId).get(0);
    }

    private Account account(CaseId caseId) {
        return house.registers.of(caseId).orElseThrow();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("periodic-review")).isEmpty();
    }
}
