package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.lotse.workflow.internal.WatchedTables.Evaluation;
import org.springframework.stereotype.Component;

/**
 * Evaluates the deployed decision tables once each and hands out what every table on the way came to. The engine's own
 * decision service gives the last table only and writes each cell it looked at into its history, which made a rating
 * four times slower; what counted is kept by the features instead.
 */
@Component
class DecisionTables {

    private final RepositoryService repository;
    private final WatchedTables tables;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    DecisionTables(RepositoryService repository, List<DmnDecisionTableEvaluationListener> watchers) {
        this.repository = repository;
        this.tables = new WatchedTables(watchers);
    }

    /** Evaluates the latest version of a table and those it rests on. */
    Evaluation evaluate(String table, Map<String, Object> facts) {
        DecisionDefinition definition = latest(table);
        return evaluate(definition.getId(), table, definition.getVersion(), facts);
    }

    private DecisionDefinition latest(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
    }

    /**
     * Evaluates one deployed version of a table.
     *
     * @param id of the deployed version, whatever became of the table later
     */
    Evaluation evaluate(String id, String table, int version, Map<String, Object> facts) {
        DmnDecision decision = parsed.computeIfAbsent(id, any -> tables.parse(table, repository.getDecisionModel(id)));
        return tables.evaluate(decision, version, facts);
    }

    /** The words and numbers that the latest version of a table, or one it rests on, holds against a variable. */
    Set<String> named(String table, String variable) {
        return ToldApart.in(repository.getDmnModelInstance(latest(table).getId()), variable);
    }
}
