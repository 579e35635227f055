package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Finds the beneficial owners by the rule pack of the day and tells whether everybody behind the entity is identified. */
@Component
class DetermineOwners implements JavaDelegate {

    private final EntityFiles entities;

    DetermineOwners(EntityFiles entities) {
        this.entities = entities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        entities.determine(caseId);
        execution.setVariable(
                CaseVariables.PEOPLE_IDENTIFIED,
                entities.behind(caseId).unidentified().isEmpty());
    }
}
