package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.screening.Disposition.FALSE_POSITIVE;
import static org.lotse.screening.Disposition.TRUE_MATCH;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentType;
import org.lotse.duediligence.SettledLevel;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.RatedFactor;
import org.lotse.risk.RiskRating;
import org.lotse.rules.AppliedRule;
import org.lotse.rules.DueDiligenceLevel;
import org.lotse.workflow.HumanTask;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KnowYourCustomerPathTest {

    private final House house = House.standing();

    @Test
    void documentsReadOnArrivalAreNotReadAgain() {
        CaseId caseId = CaseId.next();
        house.upload(caseId, DocumentType.IDENTITY);
        house.upload(caseId, DocumentType.ADDRESS);
        house.documents.of(caseId).forEach(document -> house.documents.record(document.id(), Forms.aReading()));

        house.apply(caseId, Forms.aForm());

        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-client", "screen-party");
    }

    @Test
    void missingDocumentsAreAskedForWithoutAClerk() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.AWAITING_CLIENT);
        assertThat(house.documents.asked(caseId)).singleElement().satisfies(request -> assertThat(request.dueAt())
                .isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(21))));
    }

    @Test
    void whoIsOfLowRiskBringsAnIdentityDocumentOnly() {
        assertThat(asked(house.apply(CaseId.next(), Forms.aForm()))).containsExactly(List.of(DocumentType.IDENTITY));
    }

    @Test
    void whoIsOfOrdinaryRiskProvesTheAddressAsWell() {
        assertThat(asked(house.apply(CaseId.next(), Forms.ofAFreelancer())))
                .containsExactly(List.of(DocumentType.IDENTITY, DocumentType.ADDRESS));
    }

    @Test
    @Proves(value = Rule.ENHANCED_DUE_DILIGENCE, at = "know-your-customer/settle-diligence")
    void whoHoldsAPublicOfficeProvesWhereWealthAndMoneyComeFrom() {
        CaseId caseId = house.apply(CaseId.next(), Forms.ofAMinister());

        assertThat(asked(caseId))
                .containsExactly(List.of(
                        DocumentType.IDENTITY,
                        DocumentType.ADDRESS,
                        DocumentType.SOURCE_OF_WEALTH,
                        DocumentType.SOURCE_OF_FUNDS));
        assertThat(house.levels.latest(caseId)).hasValueSatisfying(level -> {
            assertThat(level.required().triggers()).containsExactly("POLITICALLY_EXPOSED", "HIGHER_RISK");
            assertThat(level.levelBasis().pack()).isEqualTo("gwg");
            assertThat(level.levelBasis().rules())
                    .extracting(AppliedRule::id)
                    .containsExactly("gwg-due-diligence-level-rule-1", "gwg-due-diligence-level-rule-4");
            assertThat(level.milder().level()).isEqualTo(DueDiligenceLevel.SIMPLIFIED);
            assertThat(level.milder().changed()).extracting(RatedFactor::reason).containsExactly("pep.no");
        });
    }

    @Test
    void aFreelancerOfOrdinaryRiskIsToldWhatWouldHaveBeenMilder() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAFreelancer());

        assertThat(house.levels.latest(caseId)).hasValueSatisfying(level -> {
            assertThat(level.level()).isEqualTo(DueDiligenceLevel.STANDARD);
            assertThat(level.milder().level()).isEqualTo(DueDiligenceLevel.SIMPLIFIED);
            assertThat(level.milder().changed()).hasSize(1);
        });
    }

    @Test
    void whatALevelThatRoseAfterScreeningLacksIsAskedForAndNothingElse() {
        CaseId caseId = risen();

        assertThat(asked(caseId)).containsExactly(List.of(DocumentType.ADDRESS));
        assertThat(house.passed(caseId)).contains("rate-risk").doesNotContain("approve-client", "record-approval");
    }

    @Test
    void aLevelThatRoseIsDecidedByAPersonThoughNothingIsOpenAnyMore() {
        CaseId caseId = risen();

        supply(caseId, DocumentType.ADDRESS);
        house.readAll(caseId);
        house.screen(caseId, 0);
        house.answer(caseId, "approve-client", "second-officer", Answers.APPROVE);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.levels.of(caseId))
                .extracting(SettledLevel::level)
                .containsExactly(DueDiligenceLevel.SIMPLIFIED, DueDiligenceLevel.STANDARD, DueDiligenceLevel.STANDARD);
        assertThat(asked(caseId)).hasSize(1);
    }

    @Test
    void aLevelThatFellAsksNothingBack() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAFreelancer());
        house.readAll(caseId);
        house.ratings.impose(caseId, RiskRating.LOW);

        house.screen(caseId, 0);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(asked(caseId)).isEmpty();
        assertThat(house.levels.of(caseId))
                .extracting(SettledLevel::level)
                .containsExactly(DueDiligenceLevel.STANDARD, DueDiligenceLevel.SIMPLIFIED);
    }

    @Test
    void aHighRiskFoundByTheRatingIsAskedForProofBeforeSeniorManagementDecides() {
        CaseId caseId = house.apply();
        house.readAll(caseId);
        house.ratings.impose(caseId, RiskRating.HIGH);

        house.screen(caseId, 0);

        assertThat(asked(caseId)).containsExactly(List.of(DocumentType.SOURCE_OF_WEALTH, DocumentType.SOURCE_OF_FUNDS));
        supply(caseId, DocumentType.SOURCE_OF_WEALTH, DocumentType.SOURCE_OF_FUNDS);
        house.readAll(caseId);
        house.screen(caseId, 0);
        assertThat(house.task(caseId, "assess-client")).isNotNull();
    }

    @Test
    void whomTheBankIdentifiedBeforeIsNotAskedForAnIdentityDocument() {
        CaseId earlier = house.apply();
        CaseId caseId = CaseId.next();
        house.reliances.know(caseId, earlier, false);

        house.apply(caseId, Forms.aForm());
        house.readAll(caseId);

        assertThat(asked(caseId)).isEmpty();
        assertThat(house.waitingForWorkers(caseId)).contains("screen-party");
        house.screen(caseId, 0);
        assertThat(house.passed(caseId)).contains("screen-party", "rate-risk");
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void whoWasIdentifiedBeforeAndHasMovedProvesTheNewAddressOnly() {
        CaseId earlier = house.apply();
        CaseId caseId = CaseId.next();
        house.reliances.know(caseId, earlier, true);

        house.apply(caseId, Forms.aForm());

        assertThat(asked(caseId)).containsExactly(List.of(DocumentType.ADDRESS));
    }

    private List<List<DocumentType>> asked(CaseId caseId) {
        return house.documents.asked(caseId).stream()
                .map(request ->
                        request.items().stream().map(DocumentRequest.Item::type).toList())
                .toList();
    }

    /** Of low risk by what was stated, and of ordinary risk with two hits cleared. */
    private CaseId risen() {
        CaseId caseId = CaseId.next();
        house.upload(caseId, DocumentType.IDENTITY);
        house.apply(caseId, Forms.ofAPensionerWithSavings());
        house.readAll(caseId);
        house.screenings.resembling(caseId);
        house.screen(caseId, 2);
        house.answer(caseId, "disposition-hits", "officer", Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        return caseId;
    }

    @Test
    void anAnswerThatComesBeforeTheRequestWasSentIsNotLost() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());
        assertThat(house.waitingForWorkers(caseId)).contains("notify-request");

        supply(caseId, DocumentType.IDENTITY, DocumentType.ADDRESS);

        assertThat(house.waitingForWorkers(caseId)).contains("extract-document").doesNotContain("notify-request");
    }

    @Test
    void aClientIsRemindedAndThenSuppliesBetterDocuments() {
        CaseId caseId = house.applyWithDoubt();
        house.answer(caseId, "check-documents", "clerk", Answers.ASK_FOR_IDENTITY);
        house.message(caseId, "notify-request");
        house.letTimePass(caseId, "reminder-due");
        house.message(caseId, "notify-reminder");

        supply(caseId, DocumentType.IDENTITY);
        house.readAll(caseId);
        house.screen(caseId, 0);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.documents.asked(caseId))
                .singleElement()
                .satisfies(request -> assertThat(request.requestedBy()).isEqualTo("clerk"))
                .satisfies(request -> assertThat(request.items())
                        .containsExactly(
                                new DocumentRequest.Item(DocumentType.IDENTITY, List.of("EXPIRED", "DIFFERS"))));
    }

    @Test
    void aReminderStillUnsentIsForgottenWhenTheDocumentsAreThere() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());
        house.message(caseId, "notify-request");
        house.letTimePass(caseId, "reminder-due");

        supply(caseId, DocumentType.IDENTITY, DocumentType.ADDRESS);

        assertThat(house.waitingForWorkers(caseId)).doesNotContain("notify-reminder");
    }

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "know-your-customer/answer-due")
    void aClientWhoDoesNotAnswerInTimeLetsTheApplicationExpire() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());
        house.message(caseId, "notify-request");

        house.letTimePass(caseId, "answer-due");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.EXPIRED);
        assertThat(house.passed(caseId)).contains("expired");
    }

    @Test
    void aClientWhoWasNotToldYetHasAllTheTimeInTheWorld() {
        CaseId caseId = house.apply(CaseId.next(), Forms.aForm());

        assertThatThrownBy(() -> house.timer(caseId, "answer-due")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anAnswerNobodyWaitsForBreaksARule() {
        CaseId caseId = house.applyWithDoubt();

        assertThatThrownBy(() -> house.inTransaction(() -> house.cases.clientAnswered(caseId)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void documentsThatAClerkAcceptedNeedAnApprovalByCompliance() {
        CaseId caseId = house.applyWithDoubt();

        house.answer(caseId, "check-documents", "clerk", Answers.ACCEPT);
        house.screen(caseId, 0);
        house.answer(caseId, "approve-client", "officer", Answers.APPROVE);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.cases.get(caseId).decision().by()).isEqualTo("officer");
    }

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "know-your-customer/check-documents")
    void aClerkRejectsForAReasonThatMayBeTold() {
        CaseId caseId = house.applyWithDoubt();

        house.answer(caseId, "check-documents", "clerk", Answers.REJECT_DOCUMENTS);

        assertThat(house.reason(caseId)).isEqualTo(RejectionReason.DOCUMENTS_NOT_ACCEPTED);
        assertThat(house.reason(caseId).tellable()).isTrue();
    }

    @Test
    void clearedHitsStillNeedAnApproval() {
        CaseId caseId = house.applyAndScreen(2);

        house.answer(caseId, "disposition-hits", "officer", Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        house.answer(caseId, "approve-client", "second-officer", Answers.REJECT);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.REJECTED);
        assertThat(house.reason(caseId)).isEqualTo(RejectionReason.RISK_NOT_ACCEPTED);
        assertThat(house.reason(caseId).tellable()).isFalse();
    }

    @Test
    void aTrueMatchThatASecondOfficerConfirmsEndsTheCaseWithoutAnApproval() {
        CaseId caseId = house.applyAndScreen(2);

        house.answer(caseId, "disposition-hits", "officer", Answers.bothHits(FALSE_POSITIVE, TRUE_MATCH));
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.OPEN);
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-2"));

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.REJECTED);
        assertThat(house.reason(caseId)).isEqualTo(RejectionReason.SANCTIONS_MATCH);
        assertThat(house.cases.get(caseId).decision().by()).isEqualTo("second-officer");
        assertThat(house.passed(caseId))
                .contains("record-true-match", "true-match")
                .doesNotContain("rate-risk");
    }

    @Test
    void theOfficerWhoConfirmedMayStillDecideOnTheClient() {
        CaseId caseId = house.apply();
        house.readAll(caseId);
        house.screenings.resembling(caseId, 0.97);
        house.screen(caseId, 2);

        house.answer(caseId, "disposition-hits", "officer", Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1", "hit-2"));
        house.answer(caseId, "approve-client", "second-officer", Answers.APPROVE);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void screeningThatKnowsOfAHitIsBelievedMoreThanAWorkerThatReportsNone() {
        CaseId caseId = house.apply();
        house.readAll(caseId);
        house.screenings.resembling(caseId);

        house.screen(caseId, 0);

        assertThat(house.task(caseId, "disposition-hits")).isNotNull();
        assertThat(house.passed(caseId)).contains("rated").doesNotContain("record-approval");
    }

    @Test
    void aHitOpenedAgainIsSettledBeforeTheClientIsApproved() {
        CaseId caseId = house.applyAndScreen(2);
        house.answer(caseId, "disposition-hits", "officer", Answers.bothHits(FALSE_POSITIVE, FALSE_POSITIVE));
        house.inTransaction(() -> house.screenings.reopen(caseId, "hit-1", "New passport", "second-officer"));

        assertThatThrownBy(() -> house.answer(caseId, "approve-client", "second-officer", Answers.APPROVE))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("hits-not-settled"));
        house.answer(caseId, "disposition-hits", "officer", Answers.oneHit("hit-1", FALSE_POSITIVE));
        house.answer(caseId, "approve-client", "second-officer", Answers.APPROVE);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void aProhibitedRiskIsRefused() {
        CaseId caseId = house.apply();
        house.readAll(caseId);
        house.ratings.impose(caseId, RiskRating.PROHIBITED);

        house.screen(caseId, 0);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.REJECTED);
        assertThat(house.reason(caseId)).isEqualTo(RejectionReason.RISK_NOT_ACCEPTED);
        assertThat(house.passed(caseId)).contains("record-refusal", "refused");
    }

    @Test
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "enhanced-due-diligence/approve-relationship")
    @Proves(value = Rule.ENHANCED_DUE_DILIGENCE, at = "know-your-customer/enhanced-due-diligence")
    void aPoliticallyExposedClientIsApprovedByTheDirector() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAMinister());
        house.readAll(caseId);
        house.screen(caseId, 0);

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        house.answer(caseId, "approve-relationship", "director", Answers.APPROVE);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.passed(caseId)).contains("relationship-approved");
    }

    @Test
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "enhanced-due-diligence/approve-relationship")
    void aRelationshipThatTheDirectorRefusesDoesNotBegin() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAMinister());
        house.readAll(caseId);
        house.screen(caseId, 0);

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        house.answer(caseId, "approve-relationship", "director", Answers.REJECT);

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.REJECTED);
        assertThat(house.passed(caseId)).contains("relationship-rejected").doesNotContain("open-account");
    }

    @ParameterizedTest
    @CsvSource({"check-documents, P1D", "approve-client, P2D"})
    void anOverdueTaskMovesToTheTop(String key, Duration due) {
        CaseId caseId = waitingAt(key);
        assertThat(house.tasksSeen.last(caseId).dueAt()).isEqualTo(BankInMemory.NOW.plus(due));

        house.letTimePass(caseId, key + "-overdue");

        HumanTask task = house.tasksSeen.last(caseId);
        assertThat(task.key()).isEqualTo(key);
        assertThat(task.priority()).isEqualTo(90);
        assertThat(house.tasksSeen.of(caseId)).contains(key + " ESCALATED");
        assertThat(house.task(caseId, key)).isNotNull();
    }

    private CaseId waitingAt(String key) {
        return switch (key) {
            case "check-documents" -> house.applyWithDoubt();
            default -> waitingForApproval();
        };
    }

    private CaseId waitingForApproval() {
        CaseId caseId = house.applyWithDoubt();
        house.answer(caseId, "check-documents", "clerk", Answers.ACCEPT);
        house.screen(caseId, 0);
        return caseId;
    }

    private void supply(CaseId caseId, DocumentType... types) {
        for (DocumentType type : types) {
            house.upload(caseId, type);
        }
        house.inTransaction(() -> house.cases.clientAnswered(caseId));
        house.runJobs(caseId);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("know-your-customer")).isEmpty();
    }
}
