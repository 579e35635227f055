package org.lotse.workflow.internal;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords;
import org.springframework.stereotype.Component;

/** What the engine remembers of a case’s processes. As long as one of them runs, nothing of the case is destroyed. */
@Component
class KeptProcesses implements KeptRecords {

    private final RuntimeService processes;
    private final HistoryService history;

    KeptProcesses(RuntimeService processes, HistoryService history) {
        this.processes = processes;
        this.history = history;
    }

    @Override
    public String room() {
        return "processes";
    }

    @Override
    public boolean inUse(CaseId caseId) {
        return processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }

    @Override
    public int destroy(Share share, Subject subject) {
        if (share != Share.DUE_DILIGENCE) {
            return 0;
        }
        List<String> instances = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.caseId().toString())
                .finished()
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!instances.isEmpty()) {
            history.deleteHistoricProcessInstances(instances);
        }
        return instances.size();
    }
}
