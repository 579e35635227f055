package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.remediation.Remediations;
import org.springframework.stereotype.Component;

/** Takes a remediation’s next step: some reviews begin or are withdrawn, or it has to wait. */
@Component
class BeginClients implements JavaDelegate {

    private final Remediations remediations;
    private final ServiceLevels serviceLevels;
    private final Clock clock;

    BeginClients(Remediations remediations, ServiceLevels serviceLevels, Clock clock) {
        this.remediations = remediations;
        this.serviceLevels = serviceLevels;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Duration patience = Duration.between(
                clock.instant(), serviceLevels.ofHouse("remediation-standstill").toInstant());
        execution.setVariable(
                CaseVariables.REMEDIATION_NEXT,
                remediations
                        .advance(CaseVariables.remediationId(execution), patience)
                        .name());
    }
}
