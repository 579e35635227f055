package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.lotse.control.ChangedProcess;
import org.lotse.control.SampleModels;

/** The engine itself refuses what the control check finds, and takes what is in order. */
class ControlledDeploymentTest {

    private final House house = House.standing();

    private DeploymentBuilder deployment(String file, String content) {
        return house.repository.createDeployment().addString(file, content);
    }

    private long versions(String process) {
        return house.repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private void refused(String process, ChangedProcess change, String... reasons) {
        long before = versions(process);
        long deployments = house.repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deployment(process + ".bpmn", change.content()).deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContainingAll(reasons);
        assertThat(versions(process)).isEqualTo(before);
        assertThat(house.repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void anAccountOpeningThatCallsNoDueDiligenceDoesNotGoLive() {
        refused(
                "account-opening",
                ChangedProcess.led("account-opening", "confirm-receipt", "know-your-customer", "open-account"),
                "IDENTIFICATION at account-opening/open-account",
                "account-opening/confirm-receipt > account-opening/open-account");
    }

    /** Nothing but the called process comes; the account opening that calls it stands already. */
    @Test
    void aCalledProcessThatDropsTheScreeningDoesNotGoLive() {
        refused(
                "know-your-customer",
                ChangedProcess.led("know-your-customer", "documents-accepted", "screen-party", "screening-settled"),
                "SCREENING at account-opening/open-account",
                "know-your-customer/screening-settled");
    }

    @Test
    void aModelTheCheckCannotReadDoesNotGoLive() {
        assertThatThrownBy(() -> deployment("account-opening.bpmn", "<html/>").deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("account-opening.bpmn cannot be checked");
    }

    @Test
    void theSameProcessWithAnotherNameGoesLive() {
        long before = versions("know-your-customer");
        ChangedProcess renamed =
                ChangedProcess.with("know-your-customer", "name=\"Know your customer\"", "name=\"Know the client\"");

        Deployment taken =
                deployment("know-your-customer.bpmn", renamed.content()).deploy();
        try {
            assertThat(versions("know-your-customer")).isEqualTo(before + 1);
        } finally {
            house.repository.deleteDeployment(taken.getId(), true);
        }
    }

    @Test
    void aProcessAndWhatItCallsGoLiveTogether() {
        String file = "opened-in-a-called-process.bpmn";

        Deployment taken = house.repository
                .createDeployment()
                .addInputStream(
                        file, new java.io.ByteArrayInputStream(SampleModels.bytes(SampleModels.GOOD.resolve(file))))
                .deploy();
        try {
            assertThat(versions("opening")).isOne();
            assertThat(versions("booking")).isOne();
        } finally {
            house.repository.deleteDeployment(taken.getId(), true);
        }
    }
}
