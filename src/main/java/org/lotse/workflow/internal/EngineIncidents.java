package org.lotse.workflow.internal;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.lotse.kernel.NotFound;
import org.lotse.workflow.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EngineIncidents implements Incidents {

    private static final Logger log = LoggerFactory.getLogger(EngineIncidents.class);
    private static final int TRIES = 3;
    private static final int MOST_SHOWN = 500;

    private final RuntimeService processes;
    private final ManagementService jobs;
    private final ExternalTaskService externalTasks;
    private final Walls walls;

    EngineIncidents(RuntimeService processes, ManagementService jobs, ExternalTaskService externalTasks, Walls walls) {
        this.processes = processes;
        this.jobs = jobs;
        this.externalTasks = externalTasks;
        this.walls = walls;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> open() {
        return causes(false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> behindWalls() {
        return causes(true);
    }

    private List<Incident> causes(boolean walled) {
        return processes.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, MOST_SHOWN).stream()
                .filter(EngineIncidents::isCause)
                .filter(incident -> isWalled(incident) == walled)
                .map(this::view)
                .toList();
    }

    @Override
    public void retry(String incidentId, String by) {
        retry(incidentId, by, false);
    }

    @Override
    public void retryBehindWall(String incidentId, String by) {
        retry(incidentId, by, true);
    }

    private void retry(String incidentId, String by, boolean walled) {
        var incident = Optional.ofNullable(
                        processes.createIncidentQuery().incidentId(incidentId).singleResult())
                .filter(EngineIncidents::isCause)
                .filter(one -> isWalled(one) == walled)
                .orElseThrow(() -> new NotFound("incident", incidentId));
        if (isExternal(incident)) {
            externalTasks.setRetries(incident.getConfiguration(), TRIES);
        } else {
            jobs.setJobRetries(TRIES)
                    .jobId(incident.getConfiguration())
                    .dueDate(new Date())
                    .execute();
        }
        if (!walled) {
            log.info("{} has the step {} tried again", by, step(incident));
        }
    }

    private boolean isWalled(org.camunda.bpm.engine.runtime.Incident incident) {
        return walls.around(incident.getProcessDefinitionId());
    }

    /** A called process's incident shows in its callers too; one is enough. */
    private static boolean isCause(org.camunda.bpm.engine.runtime.Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId());
    }

    private static boolean isExternal(org.camunda.bpm.engine.runtime.Incident incident) {
        return org.camunda.bpm.engine.runtime.Incident.EXTERNAL_TASK_HANDLER_TYPE.equals(incident.getIncidentType());
    }

    /** The step that failed, which may lie behind the one where the engine waits. */
    static String step(org.camunda.bpm.engine.runtime.Incident incident) {
        return Optional.ofNullable(incident.getFailedActivityId()).orElse(incident.getActivityId());
    }

    private Incident view(org.camunda.bpm.engine.runtime.Incident incident) {
        String trace = trace(incident);
        return new Incident(
                incident.getId(),
                caseId(incident),
                ProcessKeys.of(incident.getProcessDefinitionId()),
                step(incident),
                isExternal(incident) ? incident.getIncidentMessage() : FailureTrace.sentence(trace),
                isExternal(incident) ? trace : FailureTrace.frames(trace),
                incident.getIncidentTimestamp().toInstant());
    }

    private String trace(org.camunda.bpm.engine.runtime.Incident incident) {
        return isExternal(incident)
                ? externalTasks.getExternalTaskErrorDetails(incident.getConfiguration())
                : jobs.getJobExceptionStacktrace(incident.getConfiguration());
    }

    private String caseId(org.camunda.bpm.engine.runtime.Incident incident) {
        return Optional.ofNullable(processes
                        .createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .orElse(null);
    }
}
