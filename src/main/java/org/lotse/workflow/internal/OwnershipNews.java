package org.lotse.workflow.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.ownership.OwnershipRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a case back from its approval when others stand behind its entity than were determined. */
@Component
class OwnershipNews {

    private static final String CHANGED = "owners-changed";

    private final RuntimeService processes;
    private final EntityFiles entities;

    OwnershipNews(RuntimeService processes, EntityFiles entities) {
        this.processes = processes;
        this.entities = entities;
    }

    @EventListener
    void on(OwnershipRecorded recorded) {
        processes.createExecutionQuery().messageEventSubscriptionName(CHANGED).list().stream()
                .filter(waiting -> entities.hasChanged(caseId(waiting)))
                .forEach(waiting ->
                        Conflicts.translated(() -> processes.messageEventReceived(CHANGED, waiting.getId())));
    }

    private CaseId caseId(Execution waiting) {
        return CaseId.of((String) processes.getVariable(waiting.getId(), CaseVariables.CASE_ID));
    }
}
