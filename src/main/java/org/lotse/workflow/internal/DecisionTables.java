package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Evaluates the deployed decision tables once each and hands out what every table on the way came to. The engine's own
 * decision service gives the last table only and writes each cell it looked at into its history, which made a rating
 * four times slower; what counted is kept by the features instead.
 */
@Component
class DecisionTables {

    private final RepositoryService repository;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final ThreadLocal<List<DmnDecisionTableEvaluationEvent>> underWay = ThreadLocal.withInitial(ArrayList::new);

    DecisionTables(RepositoryService repository, List<DmnDecisionTableEvaluationListener> watchers) {
        this.repository = repository;
        var listeners = new ArrayList<>(watchers);
        listeners.add(table -> underWay.get().add(table));
        this.engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                .customPostDecisionTableEvaluationListeners(listeners)
                .buildEngine();
    }

    /**
     * What an evaluation came to.
     *
     * @param version of the table that was asked
     * @param tables all tables evaluated on the way
     */
    record Evaluation(int version, DmnDecisionResult result, List<DmnDecisionTableEvaluationEvent> tables) {

        /** One column of the only row that applied. */
        String text(String output) {
            return result.getSingleResult().getEntry(output);
        }

        /** The rows of a table on the way that applied. */
        List<DmnEvaluatedDecisionRule> rows(String table) {
            return tables.stream()
                    .filter(one -> one.getDecisionTable().getKey().equals(table))
                    .flatMap(one -> one.getMatchingRules().stream())
                    .toList();
        }
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
        DmnDecision decision = parsed.computeIfAbsent(id, any -> parse(table, id));
        underWay.remove();
        try {
            DmnDecisionResult result = engine.evaluateDecision(decision, facts);
            return new Evaluation(version, result, List.copyOf(underWay.get()));
        } finally {
            underWay.remove();
        }
    }

    /** The words and numbers that the latest version of a table, or one it rests on, holds against a variable. */
    Set<String> named(String table, String variable) {
        return ToldApart.in(repository.getDmnModelInstance(latest(table).getId()), variable);
    }

    private DmnDecision parse(String table, String definitionId) {
        return engine.parseDecision(table, repository.getDecisionModel(definitionId));
    }
}
