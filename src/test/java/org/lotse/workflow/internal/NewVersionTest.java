package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;

/** A process is deployed anew while cases run on the version before. */
class NewVersionTest {

    private static final String PROCESS = "know-your-customer";
    private static final String BEFORE = "name=\"Check documents\"";
    private static final String AFTER = "name=\"Check the documents closely\"";

    private final House house = House.standing();
    private final RuntimeService runtime = house.beans.getBean(RuntimeService.class);
    private CaseId running;
    private ProcessDefinition old;
    private String deployment;

    @BeforeEach
    void aCaseWaitsForAClerkAndTheProcessIsDeployedAnew() throws IOException {
        running = house.applyWithDoubt();
        old = latest();
        String model = Files.readString(Path.of("../processes", PROCESS, PROCESS + ".bpmn"));
        assertThat(model).contains(BEFORE);
        deployment = house.repository
                .createDeployment()
                .addString(PROCESS + ".bpmn", model.replace(BEFORE, AFTER))
                .deploy()
                .getId();
    }

    @AfterEach
    void takeBack() {
        house.repository.deleteDeployment(deployment, true);
    }

    @Test
    void whatRunsFinishesOnItsVersionAndWhatBeginsTakesTheNewOne() {
        CaseId begun = house.applyWithDoubt();

        assertThat(latest().getVersion()).isEqualTo(old.getVersion() + 1);
        assertThat(check(running).getProcessDefinitionId()).isEqualTo(old.getId());
        assertThat(check(begun).getProcessDefinitionId()).isEqualTo(latest().getId());
        assertThat(check(begun).getName()).isEqualTo("Check the documents closely");
        for (CaseId one : List.of(running, begun)) {
            finish(one);
        }
    }

    @Test
    void whatRunsIsMovedByAPlanAndGoesOnWhereItWas() {
        Task before = check(running);
        MigrationPlan plan = runtime.createMigrationPlan(old.getId(), latest().getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();

        runtime.newMigration(plan)
                .processInstanceIds(before.getProcessInstanceId())
                .execute();

        Task after = check(running);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getProcessDefinitionId()).isEqualTo(latest().getId());
        assertThat(after.getDueDate()).isEqualTo(before.getDueDate());
        house.letTimePass(running, "check-documents-overdue");
        finish(running);
    }

    private Task check(CaseId caseId) {
        return house.task(caseId, "check-documents");
    }

    private void finish(CaseId caseId) {
        house.answer(caseId, "check-documents", "clerk", Answers.ACCEPT);
        house.screen(caseId, 0);
        house.answer(caseId, "approve-client", "officer", Answers.APPROVE);
        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
    }

    private ProcessDefinition latest() {
        return house.repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult();
    }
}
