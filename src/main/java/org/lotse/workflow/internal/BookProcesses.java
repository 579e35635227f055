package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.lotse.portfolio.NewHitsFound;
import org.lotse.portfolio.RunStarted;
import org.lotse.portfolio.RunStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and stops the screening of the book in the transaction that decides it. */
@Component
class BookProcesses {

    static final String PORTFOLIO_SCREENING = "portfolio-screening";
    static final String ONGOING_SCREENING = "ongoing-screening";

    private final RuntimeService processes;

    BookProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(RunStarted event) {
        processes.startProcessInstanceByKey(
                PORTFOLIO_SCREENING, Map.of(CaseVariables.RUN_ID, event.runId().toString()));
    }

    @EventListener
    void on(RunStopped event) {
        Conflicts.translated(() -> processes
                .createMessageCorrelation("run-stopped")
                .processInstanceVariableEquals(
                        CaseVariables.RUN_ID, event.runId().toString())
                .correlateAllWithResult());
    }

    /** Where the client's hits are being judged for the same reason, the new ones are judged with them. */
    @EventListener
    void on(NewHitsFound event) {
        String caseId = event.caseId().toString();
        Map<String, Object> facts = Map.of(
                CaseVariables.CASE_ID,
                caseId,
                CaseVariables.RUN_ID,
                event.runId().toString());
        List<String> judging = judging(caseId);
        if (judging.isEmpty()) {
            processes.startProcessInstanceByKey(ONGOING_SCREENING, caseId, facts);
        }
        // Whoever ends the judging at this moment collides with this change, and then sees the new hits too.
        judging.forEach(instance -> Conflicts.translated(() -> processes.setVariables(instance, facts)));
    }

    private List<String> judging(String caseId) {
        Set<String> ongoing =
                instances(ONGOING_SCREENING, caseId).map(ProcessInstance::getId).collect(Collectors.toSet());
        return instances(ProcessStarts.HIT_DISPOSITION, caseId)
                .filter(instance -> ongoing.contains(instance.getRootProcessInstanceId()))
                .map(ProcessInstance::getId)
                .toList();
    }

    private Stream<ProcessInstance> instances(String process, String caseId) {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .list()
                .stream();
    }
}
