package org.lotse.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.lotse.rules.RuleTable;
import org.lotse.rules.RuleTables;
import org.springframework.stereotype.Component;

/** The tables below {@code processes/rules}; known by the namespace of their models, {@code https://lotse.org/rules/<pack>}. */
@Component
class EngineRuleTables implements RuleTables {

    private final RepositoryService repository;
    private final DecisionTables tables;
    private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

    EngineRuleTables(RepositoryService repository, DecisionTables tables) {
        this.repository = repository;
        this.tables = tables;
    }

    @Override
    public List<RuleTable> all() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionCategoryLike(RuleTableReader.NAMESPACE + "%")
                .list()
                .stream()
                .map(definition -> read.computeIfAbsent(definition.getId(), id -> read(definition)))
                .toList();
    }

    private RuleTable read(DecisionDefinition definition) {
        try (InputStream file = repository.getDecisionModel(definition.getId())) {
            return new RuleTableReader(file.readAllBytes())
                    .read(definition.getKey(), definition.getId(), definition.getVersion());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Finding> evaluate(RuleTable table, Map<String, Object> facts) {
        String key = table.pack() + "-" + table.name();
        return tables.evaluate(table.id(), key, table.version(), facts).findings(key);
    }
}
