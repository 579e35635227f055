package org.lotse.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.lotse.control.ModelReader;
import org.springframework.stereotype.Component;

/**
 * Which processes are walled off, by the very mark that the control check goes by: nobody outside may learn that one of
 * them runs (GwG §47(1), AMLR 73).
 */
@Component
class Walls {

    private final RepositoryService repository;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Walls(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definitionId a version of a process */
    boolean around(String definitionId) {
        return known.computeIfAbsent(definitionId, this::walledOff);
    }

    /** The processes behind walls, by key. */
    Set<String> inside() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> around(definition.getId()))
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean walledOff(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return ModelReader.read(definitionId, model.readAllBytes()).stream()
                    .anyMatch(process -> process.id().equals(ProcessKeys.of(definitionId)) && process.walledOff());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
