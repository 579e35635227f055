package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.workflow.Incidents.Incident;

class IncidentsTest {

    private final House house = House.standing();

    @Test
    void aStepThatGivesUpWaitsForAnOperatorWithoutGivingAwayWhatTheClientTyped() {
        CaseId caseId = aCaseThatCannotBeValidated();

        assertThat(incidents(caseId)).singleElement().satisfies(incident -> {
            assertThat(incident.process()).isEqualTo("account-opening");
            assertThat(incident.activity()).isEqualTo("validate-application");
            assertThat(incident.message()).isEqualTo("The step failed with ApplicationIncomplete.");
            assertThat(incident.details()).contains("at org.lotse.workflow").doesNotContain("occupation");
        });
        assertThat(house.progress.of(caseId)).first().satisfies(view -> assertThat(view.failed())
                .containsExactly("validate-application"));
    }

    @Test
    void aStepTriedAgainGoesOn() {
        CaseId caseId = aCaseThatCannotBeValidated();
        house.registers.apply(caseId, Forms.aForm());

        house.incidents.retry(incidents(caseId).get(0).id(), "operator");
        house.runJobs(caseId);

        assertThat(incidents(caseId)).isEmpty();
        assertThat(house.passed(caseId)).contains("validate-application");
    }

    @Test
    void aWorkerThatGivesUpIsShownWithItsOwnSentence() {
        CaseId caseId = house.apply();
        house.giveUp(caseId, "extract-document", "The page could not be turned", "org.lotse.Frame");

        assertThat(incidents(caseId)).singleElement().satisfies(incident -> {
            assertThat(incident.process()).isEqualTo("know-your-customer");
            assertThat(incident.message()).isEqualTo("The page could not be turned");
            assertThat(incident.details()).isEqualTo("org.lotse.Frame");
        });

        house.incidents.retry(incidents(caseId).get(0).id(), "operator");

        assertThat(incidents(caseId)).isEmpty();
        house.readAll(caseId);
        assertThat(house.waitingForWorkers(caseId)).contains("screen-party");
    }

    @Test
    void anIncidentThatIsOverIsNotFound() {
        assertThatThrownBy(() -> house.incidents.retry("over", "operator")).isInstanceOf(NotFound.class);
    }

    private CaseId aCaseThatCannotBeValidated() {
        CaseId caseId = CaseId.next();
        house.open(caseId, Forms.ofAnApplicantWithoutOccupation());
        house.failUntilGivenUp(caseId);
        return caseId;
    }

    private List<Incident> incidents(CaseId caseId) {
        return house.incidents.open().stream()
                .filter(incident -> caseId.toString().equals(incident.caseId()))
                .toList();
    }
}
