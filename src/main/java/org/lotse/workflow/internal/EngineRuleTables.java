package org.lotse.workflow.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.lotse.rules.RuleTable;
import org.lotse.rules.RuleTables;
import org.springframework.stereotype.Component;

/** The tables below {@code processes/rules}; known by the namespace of their models, {@code https://lotse.org/rules/<pack>}. */
@Component
class EngineRuleTables implements RuleTables {

    private static final String NAMESPACE = "https://lotse.org/rules/";

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
                .decisionDefinitionCategoryLike(NAMESPACE + "%")
                .list()
                .stream()
                .map(definition -> read.computeIfAbsent(definition.getId(), id -> read(definition)))
                .toList();
    }

    private RuleTable read(DecisionDefinition definition) {
        return new RuleTableReader(repository)
                .read(definition, definition.getCategory().substring(NAMESPACE.length()));
    }

    @Override
    public List<Finding> evaluate(RuleTable table, Map<String, Object> facts) {
        String key = table.pack() + "-" + table.name();
        return tables.evaluate(table.id(), key, table.version(), facts).rows(key).stream()
                .map(EngineRuleTables::finding)
                .toList();
    }

    private static Finding finding(DmnEvaluatedDecisionRule row) {
        var outputs = new HashMap<String, Object>();
        row.getOutputEntries().forEach((column, cell) -> {
            if (cell.getValue().getValue() != null) {
                outputs.put(column, cell.getValue().getValue());
            }
        });
        return new Finding(row.getId(), Map.copyOf(outputs));
    }
}
