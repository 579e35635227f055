package org.lotse.workflow.internal;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** What the model says about a human step: who may do it, and whether it takes a second pair of eyes. */
@Component
class TaskModels {

    private static final String FOUR_EYES = "fourEyes";

    private final RepositoryService repository;

    TaskModels(RepositoryService repository) {
        this.repository = repository;
    }

    String group(String processDefinitionId, String taskKey) {
        return step(processDefinitionId, taskKey).getCamundaCandidateGroups();
    }

    boolean fourEyes(String processDefinitionId, String taskKey) {
        var extensions = step(processDefinitionId, taskKey).getExtensionElements();
        return extensions != null
                && extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .anyMatch(property -> FOUR_EYES.equals(property.getCamundaName())
                                && Boolean.parseBoolean(property.getCamundaValue()));
    }

    private UserTask step(String processDefinitionId, String taskKey) {
        return repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey);
    }
}
