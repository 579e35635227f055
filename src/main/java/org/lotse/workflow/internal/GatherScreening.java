package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Draws the screenings of an entity and of everybody behind it together; whoever was not screened stops the case. */
@Component
class GatherScreening implements JavaDelegate {

    private final EntityFiles entities;
    private final Screenings screenings;

    GatherScreening(EntityFiles entities, Screenings screenings) {
        this.entities = entities;
        this.screenings = screenings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        boolean all = entities.determination(caseId)
                .filter(kept -> screenings.screened(caseId).containsAll(kept.parties()))
                .isPresent();
        if (!all) {
            throw new IllegalStateException("Not everybody behind the entity was screened");
        }
        execution.setVariable(
                CaseVariables.SCREENING_OUTCOME, screenings.outcome(caseId).name());
    }
}
