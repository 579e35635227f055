package org.lotse.workflow.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Successions;
import org.lotse.workflow.HumanTaskChanged;
import org.lotse.workflow.HumanTaskChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reviews, notices and messages of a client who is reported dead or absorbed; their tasks leave the list as long as they rest. */
@Component
class RestingProcesses {

    private static final Set<String> WITH_THE_CLIENT = Set.of(
            ReviewProcesses.PERIODIC_REVIEW,
            ReviewProcesses.ENTITY_REVIEW,
            ProcessStarts.OFFBOARDING,
            ProcessStarts.NOTICE_BY_BANK,
            ProcessStarts.CLIENT_MESSAGE);

    private static final String OVER = "Somebody else came into the client's place";

    private final RuntimeService processes;
    private final TaskService tasks;
    private final Successions successions;
    private final TaskViews views;
    private final ApplicationEventPublisher events;

    RestingProcesses(
            RuntimeService processes,
            TaskService tasks,
            Successions successions,
            TaskViews views,
            ApplicationEventPublisher events) {
        this.processes = processes;
        this.tasks = tasks;
        this.successions = successions;
        this.views = views;
        this.events = events;
    }

    void rest(CaseId caseId) {
        whole(caseId)
                .filter(instance -> !instance.isSuspended())
                .forEach(instance -> Conflicts.translated(() -> {
                    announce(instance, Change.CANCELLED);
                    processes.suspendProcessInstanceById(instance.getId());
                }));
    }

    /** What begins while it is not yet known who comes into the client's place rests from the start. */
    void restIfReported(CaseId caseId) {
        successions.of(caseId).filter(one -> !one.handedOver()).ifPresent(one -> rest(caseId));
    }

    void goOn(CaseId caseId) {
        whole(caseId)
                .filter(ProcessInstance::isSuspended)
                .forEach(instance -> Conflicts.translated(() -> {
                    processes.activateProcessInstanceById(instance.getId());
                    announce(instance, Change.CREATED);
                }));
    }

    void end(CaseId caseId) {
        roots(caseId)
                .filter(ProcessInstance::isSuspended)
                .forEach(instance ->
                        Conflicts.translated(() -> processes.deleteProcessInstance(instance.getId(), OVER)));
    }

    private void announce(ProcessInstance instance, Change change) {
        tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(views::of)
                .forEach(task -> events.publishEvent(new HumanTaskChanged(task, change)));
    }

    private Stream<ProcessInstance> roots(CaseId caseId) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .filter(instance -> WITH_THE_CLIENT.contains(ProcessKeys.of(instance.getProcessDefinitionId())));
    }

    /** With every process that one of them called. */
    private Stream<ProcessInstance> whole(CaseId caseId) {
        Set<String> roots = roots(caseId).map(ProcessInstance::getId).collect(Collectors.toSet());
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .filter(instance -> roots.contains(instance.getRootProcessInstanceId()));
    }
}
