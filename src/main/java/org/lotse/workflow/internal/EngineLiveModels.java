package org.lotse.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.lotse.workflow.LiveModels;
import org.springframework.stereotype.Component;

/** Asks the engine. */
@Component
class EngineLiveModels implements LiveModels {

    private final RepositoryService repository;

    EngineLiveModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<LiveModel> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::model)
                .toList();
    }

    private LiveModel model(ProcessDefinition definition) {
        String key = definition.getKey();
        String name = definition.getName() == null ? key : definition.getName();
        return new LiveModel(
                key, name, definition.getVersion(), definition.getResourceName(), content(definition.getId()));
    }

    private byte[] content(String id) {
        try (InputStream content = repository.getProcessModel(id)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
