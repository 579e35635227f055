package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.workflow.internal.Shipyard.exposed;
import static org.lotse.workflow.internal.Shipyard.held;
import static org.lotse.workflow.internal.Shipyard.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.application.EntityStatement;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.OwnershipRecorded;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.RiskRating;
import org.lotse.screening.Disposition;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntityOpeningPathTest {

    private static final CountryCode DE = new CountryCode("DE");
    private static final Map<String, Object> AGREES = Map.of("register", "AGREES");
    private static final Map<String, Object> DIFFERS = Map.of("register", "DIFFERS");
    private static final Map<String, Object> ALL_IDENTIFIED = Map.of("confirmed", "true");

    private final House house = House.standing();
    private final NaturalPerson ada = person("Ada");
    private final NaturalPerson bob = person("Bob");

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "entity-opening/approve-entity")
    void anEntityWithAKnownOwnerGetsItsAccountOnceEverybodyIsIdentifiedAndScreened() {
        CaseId caseId = screened();

        house.answer(caseId, "approve-entity", "officer", Answers.APPROVE);
        house.message(caseId, "notify-welcome");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.registers.of(caseId).orElseThrow().partyId())
                .isEqualTo(house.cases.get(caseId).partyId());
        assertThat(house.cases.stages(caseId))
                .containsExactly(
                        CaseStage.DOCUMENTS,
                        CaseStage.SCREENING,
                        CaseStage.RATING,
                        CaseStage.DECISION,
                        CaseStage.ACCOUNT);
        assertThat(house.passed(caseId)).contains("account-active");
    }

    @Test
    void theEntityItsOwnersAndItsRepresentativesAreScreenedEachForThemselves() {
        CaseId caseId = identified();

        assertThat(house.waitingForWorkers(caseId))
                .filteredOn("screen-party"::equals)
                .hasSize(3);
        assertThat(house.entities.determination(caseId).orElseThrow().parties())
                .containsExactlyInAnyOrder(house.cases.get(caseId).partyId(), ada.id(), bob.id());
    }

    @Test
    void aScreeningThatLeavesSomebodyOutGoesNoFurther() {
        CaseId caseId = identified();
        house.screenings.screened(caseId, ada.id());

        for (int party = 0; party < 2; party++) {
            house.work(caseId, "screen-party", Map.of("hitCount", 0));
        }
        assertThatThrownBy(() -> house.work(caseId, "screen-party", Map.of("hitCount", 0)))
                .hasMessageContaining("Not everybody behind the entity was screened");

        assertThat(house.passed(caseId)).doesNotContain("rate-risk");
    }

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "entity-opening/determine-owners")
    void whereNobodyOwnsEnoughTheManagingOfficialStandsInAndTheStepsTakenAreKept() {
        CaseId caseId = structureAsked();
        house.entities.held(caseId, List.of(held(bob, "25")), bob);
        assertThat(refusal(caseId, "record-structure", AGREES))
                .containsExactly(new FieldProblem("explanation", "gaps-unexplained"));

        house.answer(
                caseId,
                "record-structure",
                "clerk",
                Map.of("register", "AGREES", "explanation", "Free float, asked the board"));

        var kept = house.entities.determination(caseId).orElseThrow();
        assertThat(kept.owners()).isEmpty();
        assertThat(kept.officials()).containsExactly(ada.id());
        assertThat(kept.explanation()).isEqualTo("Free float, asked the board");
    }

    @Test
    void aStructureThatNobodyRecordedIsTold() {
        CaseId caseId = structureAsked();

        assertThat(refusal(caseId, "record-structure", AGREES))
                .containsExactly(new FieldProblem("structure", "structure-unrecorded"));
    }

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "entity-opening/identify-people")
    void asLongAsSomebodyIsNotIdentifiedNobodyIsScreened() {
        CaseId caseId = recorded(AGREES);

        assertThat(refusal(caseId, "identify-people", ALL_IDENTIFIED))
                .containsExactly(new FieldProblem("confirmed", "people-unidentified"));
        assertThat(house.waitingForWorkers(caseId)).doesNotContain("screen-party");
    }

    @Test
    @Proves(value = Rule.REGISTER_DISCREPANCY, at = "entity-opening/report-discrepancy")
    void aDiscrepancyIsReportedBeforeAnybodyIsScreened() {
        CaseId caseId = recorded(DIFFERS);
        house.entities.identified(caseId);
        house.answer(caseId, "identify-people", "clerk", ALL_IDENTIFIED);

        var task = house.task(caseId, "report-discrepancy");
        assertThat(task.getDueDate().toInstant()).isEqualTo(BankInMemory.NOW.plusSeconds(8 * 3600));
        house.letTimePass(caseId, "report-discrepancy-overdue");
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
        house.answer(caseId, "report-discrepancy", "officer", Map.of("reference", "TR-2026-17"));

        assertThat(house.entities.reference(caseId)).isEqualTo("TR-2026-17");
        assertThat(house.waitingForWorkers(caseId)).contains("screen-party");
    }

    @Test
    void anExtractThatDiffersIsJudgedAndABetterOneAskedFor() {
        CaseId caseId = doubted();
        assertThat(refusal(caseId, "check-extract", Answers.ACCEPT))
                .containsExactly(new FieldProblem("note", "required"));

        house.answer(caseId, "check-extract", "clerk", Map.of("decision", "REQUEST"));
        assertThat(house.documents.asked(caseId).get(0).items())
                .extracting(item -> item.type())
                .containsExactly(DocumentType.REGISTER_EXTRACT);
        house.message(caseId, "notify-request");
        house.letTimePass(caseId, "reminder-due");
        house.message(caseId, "notify-reminder");
        house.upload(caseId, DocumentType.REGISTER_EXTRACT);
        house.inTransaction(() -> house.cases.clientAnswered(caseId));
        house.runJobs(caseId);
        house.readAll(caseId);

        assertThat(house.task(caseId, "record-structure")).isNotNull();
    }

    @Test
    void anExtractMayBeAcceptedWithAReason() {
        CaseId caseId = doubted();

        house.answer(caseId, "check-extract", "clerk", Map.of("decision", "ACCEPT", "note", "Old court name"));

        assertThat(house.task(caseId, "record-structure")).isNotNull();
    }

    @Test
    void anExtractThatProvesNothingEndsTheCase() {
        CaseId caseId = doubted();

        house.answer(caseId, "check-extract", "clerk", Map.of("decision", "REJECT"));
        house.message(caseId, "notify-rejection");

        assertThat(house.reason(caseId)).isEqualTo(RejectionReason.DOCUMENTS_NOT_ACCEPTED);
        assertThat(house.passed(caseId)).contains("application-rejected");
    }

    @Test
    void whoeverDoesNotAnswerInTimeHasApplied() {
        CaseId caseId = doubted();
        house.answer(caseId, "check-extract", "clerk", Map.of("decision", "REQUEST"));
        house.message(caseId, "notify-request");

        house.letTimePass(caseId, "answer-due");
        house.message(caseId, "notify-expiry");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.EXPIRED);
        assertThat(house.passed(caseId)).contains("application-expired");
    }

    @Test
    void aHitIsJudgedAndClearedOnTheWay() {
        CaseId caseId = identified();
        house.screenings.resembling(caseId);
        screen(caseId, 2);

        house.answer(
                caseId,
                "disposition-hits",
                "officer",
                Answers.bothHits(Disposition.FALSE_POSITIVE, Disposition.FALSE_POSITIVE));

        assertThat(house.task(caseId, "approve-entity")).isNotNull();
    }

    @Test
    @Proves(value = Rule.SANCTIONED_OWNERSHIP, at = "entity-opening/record-true-match")
    void aTrueMatchAmongThePeopleEndsTheCaseAndWhatTheyHoldIsKept() {
        CaseId caseId = identified();
        house.screenings.resembling(caseId, bob.id());
        screen(caseId, 2);
        house.answer(
                caseId,
                "disposition-hits",
                "officer",
                Answers.bothHits(Disposition.TRUE_MATCH, Disposition.FALSE_POSITIVE));
        house.answer(caseId, "confirm-dispositions", "second-officer", Answers.confirmed("hit-1"));
        house.message(caseId, "notify-rejection");

        assertThat(house.reason(caseId)).isEqualTo(RejectionReason.SANCTIONS_MATCH);
        assertThat(house.registers.of(caseId)).isEmpty();
        assertThat(house.entities.sanctioned(caseId).parties()).containsExactly(bob.id());
        assertThat(house.entities.sanctioned(caseId).counts()).isTrue();
    }

    @Test
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "entity-opening/enhanced-due-diligence")
    void aPepAmongTheOwnersIsForSeniorManagement() {
        CaseId caseId = recorded(AGREES);
        house.entities.identified(caseId);
        house.entities.held(caseId, List.of(held(bob, "100")), exposed(bob));
        house.answer(caseId, "identify-people", "clerk", ALL_IDENTIFIED);
        screen(caseId, 0);
        assertThat(house.ratings.latest(caseId).orElseThrow().rating()).isEqualTo(RiskRating.HIGH);

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        house.answer(caseId, "approve-relationship", "director", Answers.APPROVE);
        house.message(caseId, "notify-welcome");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void aForbiddenRiskIsRefusedWithNobodyAsked() {
        CaseId caseId = identified();
        house.ratings.impose(caseId, RiskRating.PROHIBITED);

        screen(caseId, 0);
        house.message(caseId, "notify-rejection");

        assertThat(house.passed(caseId)).contains("record-refusal", "application-rejected");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "entity-opening/approve-entity")
    void whoRecordedTheStructureMayNotApprove() {
        CaseId caseId = screened();
        house.cases.contributed(caseId, "record-structure", "officer");

        String task = house.task(caseId, "approve-entity").getId();

        assertThatThrownBy(() -> house.tasks.claim(task, "officer"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
    }

    @Test
    void whenTheOwnersChangeBeforeTheApprovalTheyAreDeterminedAnew() {
        CaseId caseId = screened();

        changeOwners(caseId);

        assertThat(house.passed(caseId)).contains("owners-changed-approval");
        assertThat(house.task(caseId, "identify-people")).isNotNull();
    }

    @Test
    void andAlsoWhileSeniorManagementLooks() {
        CaseId caseId = identified();
        house.ratings.impose(caseId, RiskRating.HIGH);
        screen(caseId, 0);
        assertThat(house.task(caseId, "assess-client")).isNotNull();

        changeOwners(caseId);

        assertThat(house.passed(caseId)).contains("owners-changed-diligence");
        assertThat(house.task(caseId, "identify-people")).isNotNull();
    }

    @Test
    void nobodyApprovesOwnersThatChangedUnderTheirHands() {
        CaseId caseId = screened();
        NaturalPerson cora = person("Cora");
        house.entities.held(caseId, List.of(held(cora, "100")), cora);

        assertThatThrownBy(() -> house.answer(caseId, "approve-entity", "officer", Answers.APPROVE))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("owners-changed"));
    }

    @Test
    void theRepresentativeMayWithdraw() {
        CaseId caseId = structureAsked();

        house.inTransaction(() -> house.cases.requestWithdrawal(caseId));
        house.message(caseId, "notify-withdrawal");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(house.passed(caseId)).contains("withdrawal-confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-extract", "record-structure", "identify-people", "approve-entity"})
    void anOverdueTaskMovesToTheTop(String key) {
        CaseId caseId =
                switch (key) {
                    case "check-extract" -> doubted();
                    case "record-structure" -> structureAsked();
                    case "identify-people" -> recorded(AGREES);
                    default -> screened();
                };

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private void changeOwners(CaseId caseId) {
        NaturalPerson cora = person("Cora");
        house.entities.held(caseId, List.of(held(cora, "100")), cora);
        PartyId entity = house.cases.get(caseId).partyId();
        house.publish(new OwnershipRecorded(new CaseId(entity.value()), entity, 2, 1, "clerk", BankInMemory.NOW));
        house.runJobs(caseId);
    }

    private CaseId screened() {
        CaseId caseId = identified();
        screen(caseId, 0);
        return caseId;
    }

    private void screen(CaseId caseId, int hits) {
        house.entities
                .determination(caseId)
                .orElseThrow()
                .parties()
                .forEach(party -> house.screenings.screened(caseId, party));
        while (house.waitingForWorkers(caseId).contains("screen-party")) {
            house.work(caseId, "screen-party", Map.of("hitCount", hits));
        }
    }

    private CaseId identified() {
        CaseId caseId = recorded(AGREES);
        house.entities.identified(caseId);
        house.answer(caseId, "identify-people", "clerk", ALL_IDENTIFIED);
        return caseId;
    }

    private CaseId recorded(Map<String, Object> answer) {
        CaseId caseId = structureAsked();
        house.entities.held(caseId, List.of(held(bob, "100")), bob);
        house.answer(caseId, "record-structure", "clerk", answer);
        return caseId;
    }

    private CaseId structureAsked() {
        CaseId caseId = CaseId.next();
        apply(caseId);
        house.readAll(caseId);
        return caseId;
    }

    private CaseId doubted() {
        CaseId caseId = CaseId.next();
        house.documents.doubt(caseId, DocumentType.REGISTER_EXTRACT);
        apply(caseId);
        house.readAll(caseId);
        return caseId;
    }

    private void apply(CaseId caseId) {
        LegalEntity entity = Shipyard.managedBy(ada);
        house.upload(caseId, DocumentType.REGISTER_EXTRACT);
        house.registers.save(entity);
        house.registers.save(ada);
        house.registers.apply(caseId, Forms.aForm());
        house.registers.state(
                caseId,
                new EntityStatement(
                        entity.name(),
                        entity.form(),
                        "Amtsgericht Kiel",
                        "HRB 1",
                        "Builds ships",
                        "Geschäftsführerin",
                        Representative.Power.SOLE));
        house.entities.applied(caseId, entity, ada);
        house.inTransaction(() -> house.cases.open(caseId, entity.id(), Product.BUSINESS_ACCOUNT));
        house.runJobs(caseId);
    }

    private List<FieldProblem> refusal(CaseId caseId, String key, Map<String, Object> answer) {
        String task = house.task(caseId, key).getId();
        return catchThrowableOfType(RuleBroken.class, () -> house.tasks.complete(task, "clerk", answer))
                .fields();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("entity-opening")).isEmpty();
    }
}
