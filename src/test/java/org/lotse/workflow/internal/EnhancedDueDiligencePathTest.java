package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.dossier.DossierFile;
import org.lotse.dossier.Ruling;
import org.lotse.duediligence.MonitoringRhythm;
import org.lotse.duediligence.Proof;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnhancedDueDiligencePathTest {

    private final House house = House.standing();

    @Test
    void theDirectorSeesWhatComplianceFound() {
        CaseId caseId = higherRisk();

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);

        assertThat(house.registers.latest(caseId)).get().satisfies(assessment -> {
            assertThat(assessment.sourceOfWealth()).isEqualTo("Sale of a company");
            assertThat(assessment.wealthProof()).isEqualTo(new Proof(List.of(), "Contract seen at the notary"));
            assertThat(assessment.search().on()).isEqualTo("2026-11-02");
            assertThat(assessment.findings()).isNull();
            assertThat(assessment.ownership()).isNull();
            assertThat(assessment.rhythm()).isEqualTo(MonitoringRhythm.QUARTERLY);
            assertThat(assessment.by()).isEqualTo("officer");
        });
        house.answer(caseId, "approve-relationship", "director", Answers.APPROVE);
        assertThat(house.cases.get(caseId).decision().by()).isEqualTo("director");
    }

    @Test
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "enhanced-due-diligence/compose-dossier")
    void theDossierIsThereBeforeTheDecisionAndKeptWithItAfter() {
        CaseId caseId = higherRisk();
        assertThat(house.dossiers.of(caseId)).isEmpty();

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        assertThat(house.dossiers.of(caseId)).extracting(DossierFile::decided).containsExactly(false);

        house.answer(caseId, "approve-relationship", "director", Answers.REJECT);
        assertThat(house.dossiers.of(caseId)).extracting(DossierFile::decided).containsExactly(true, false);
        assertThat(house.dossiers.ruling(caseId))
                .isEqualTo(new Ruling(false, "Not convincing", "director", BankInMemory.NOW));
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "enhanced-due-diligence/approve-relationship")
    void whoPreparedNeverApprovesNotEvenByHandingTheTaskToThemselves() {
        CaseId caseId = higherRisk();
        house.answer(caseId, "assess-client", "partner", Answers.ASSESSMENT);
        String approval = house.task(caseId, "approve-relationship").getId();

        refused("four-eyes", () -> house.tasks.claim(approval, "partner"));
        refused("four-eyes", () -> house.tasks.assign(approval, "partner", "partner"));
        refused("four-eyes", () -> house.tasks.assign(approval, "partner", "director"));
        refused("four-eyes", () -> house.tasks.complete(approval, "partner", Answers.APPROVE));
        assertThat(house.dossiers.of(caseId)).hasSize(1);
    }

    @Test
    void documentsOfTheCaseProveWhereTheMoneyComesFromAndOthersDoNot() {
        CaseId caseId = higherRisk();
        Document identity = house.documents.of(caseId).get(0);
        var answer = new HashMap<>(Answers.ASSESSMENT);
        answer.remove("wealthNote");
        answer.put(
                "wealthProof",
                List.of(identity.id().toString(), DocumentId.next().toString()));
        answer.put("found", "SOMETHING");
        answer.put("searchedOn", "2026-11-04");

        assertThat(refused(
                                "answer-incomplete",
                                () -> house.answer(caseId, "assess-client", "officer", Map.copyOf(answer)))
                        .fields())
                .containsExactly(
                        new FieldProblem("wealthProof", "not-a-choice"),
                        new FieldProblem("searchedOn", "in-the-future"),
                        new FieldProblem("findings", "required"));

        answer.put("wealthProof", List.of(identity.id().toString()));
        answer.put("searchedOn", "2026-11-01");
        answer.put("findings", "A newspaper of 2019");
        house.answer(caseId, "assess-client", "officer", answer);

        assertThat(house.registers.latest(caseId)).get().satisfies(assessment -> {
            assertThat(assessment.wealthProof()).isEqualTo(new Proof(List.of(identity.id()), null));
            assertThat(assessment.findings()).isEqualTo("A newspaper of 2019");
        });
    }

    private static RuleBroken refused(String rule, ThrowingCallable step) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, step);
        assertThat(broken.rule()).isEqualTo(rule);
        return broken;
    }

    @Test
    void whatTheDirectorRefusesIsRefused() {
        CaseId caseId = higherRisk();

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        house.answer(caseId, "approve-relationship", "director", Answers.REJECT);

        assertThat(house.passed(caseId)).contains("relationship-refused");
    }

    @Test
    void bothStepsAreEscalatedWhenOverdue() {
        CaseId caseId = higherRisk();

        house.letTimePass(caseId, "assess-client-overdue");
        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
        house.letTimePass(caseId, "approve-relationship-overdue");

        assertThat(house.tasksSeen.of(caseId))
                .containsExactly(
                        "assess-client CREATED",
                        "assess-client ESCALATED",
                        "assess-client ASSIGNED",
                        "assess-client COMPLETED",
                        "approve-relationship CREATED",
                        "approve-relationship ESCALATED");
    }

    private CaseId higherRisk() {
        CaseId caseId = house.applyWithBothDocuments(Forms.ofAMinister());
        house.readAll(caseId);
        house.screen(caseId, 0);
        return caseId;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("enhanced-due-diligence")).isEmpty();
    }
}
