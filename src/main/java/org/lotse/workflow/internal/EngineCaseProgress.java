package org.lotse.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.lotse.kernel.CaseId;
import org.lotse.workflow.CaseProgress;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EngineCaseProgress implements CaseProgress {

    /** They serve a case but do not move it. */
    private static final Set<String> ASIDE = Set.of(ProcessStarts.DOCUMENT_INTAKE, ProcessStarts.CLIENT_MESSAGE);

    private static final String BODY = "#multiInstanceBody";

    private final HistoryService history;
    private final RuntimeService processes;
    private final RepositoryService repository;
    private final WorkflowTexts texts;

    EngineCaseProgress(
            HistoryService history, RuntimeService processes, RepositoryService repository, WorkflowTexts texts) {
        this.history = history;
        this.processes = processes;
        this.repository = repository;
        this.texts = texts;
    }

    @Override
    public List<ProcessView> of(CaseId caseId) {
        List<HistoricProcessInstance> all =
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .list()
                        .stream()
                        .filter(instance -> !ASIDE.contains(instance.getProcessDefinitionKey()))
                        .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                        .toList();
        return called(null, all).map(this::view).toList();
    }

    private static Stream<HistoricProcessInstance> called(String caller, List<HistoricProcessInstance> all) {
        return all.stream()
                .filter(one -> Objects.equals(one.getSuperProcessInstanceId(), caller))
                .flatMap(one -> Stream.concat(Stream.of(one), called(one.getId(), all)));
    }

    private ProcessView view(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> steps = steps(instance.getId());
        return new ProcessView(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                name(instance),
                instance.getEndTime() == null,
                bpmn(instance.getProcessDefinitionId()),
                ids(steps, one -> one.getEndTime() == null),
                ids(steps, one -> one.getEndTime() != null && !one.isCanceled()),
                failed(instance.getId()));
    }

    private String name(HistoricProcessInstance instance) {
        return texts.find("process." + instance.getProcessDefinitionKey(), LocaleContextHolder.getLocale())
                .orElse(instance.getProcessDefinitionName());
    }

    private List<HistoricActivityInstance> steps(String instanceId) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    private static List<String> ids(List<HistoricActivityInstance> steps, Predicate<HistoricActivityInstance> wanted) {
        return steps.stream()
                .filter(wanted)
                .map(HistoricActivityInstance::getActivityId)
                .map(id -> id.endsWith(BODY) ? id.substring(0, id.length() - BODY.length()) : id)
                .distinct()
                .toList();
    }

    private List<String> failed(String instanceId) {
        return processes.createIncidentQuery().processInstanceId(instanceId).list().stream()
                .map(EngineIncidents::step)
                .distinct()
                .toList();
    }

    private String bpmn(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
