package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.kernel.CaseId;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnhancedDueDiligencePathTest {

    private final House house = House.standing();

    @Test
    void theDirectorSeesWhatComplianceFound() {
        CaseId caseId = higherRisk();

        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);

        assertThat(house.registers.latest(caseId)).get().satisfies(assessment -> {
            assertThat(assessment.sourceOfWealth()).isEqualTo("Sale of a company");
            assertThat(assessment.by()).isEqualTo("officer");
        });
        house.answer(caseId, "approve-relationship", "director", Answers.APPROVE);
        assertThat(house.cases.get(caseId).decision().by()).isEqualTo("director");
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
