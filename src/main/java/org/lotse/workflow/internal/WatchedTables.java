package org.lotse.workflow.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.lotse.rules.RuleTables;

/** Evaluates decision tables and tells what every table on the way came to. */
final class WatchedTables {

    private final DmnEngine engine;
    private final ThreadLocal<List<DmnDecisionTableEvaluationEvent>> underWay = ThreadLocal.withInitial(ArrayList::new);

    WatchedTables(List<DmnDecisionTableEvaluationListener> watchers) {
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

        /** The same, as features take them. */
        List<RuleTables.Finding> findings(String table) {
            return rows(table).stream().map(Evaluation::finding).toList();
        }

        private static RuleTables.Finding finding(DmnEvaluatedDecisionRule row) {
            var outputs = new HashMap<String, Object>();
            row.getOutputEntries().forEach((column, cell) -> {
                if (cell.getValue().getValue() != null) {
                    outputs.put(column, cell.getValue().getValue());
                }
            });
            return new RuleTables.Finding(row.getId(), Map.copyOf(outputs));
        }
    }

    DmnDecision parse(String table, InputStream model) {
        return engine.parseDecision(table, model);
    }

    Evaluation evaluate(DmnDecision decision, int version, Map<String, Object> facts) {
        underWay.remove();
        try {
            DmnDecisionResult result = engine.evaluateDecision(decision, facts);
            return new Evaluation(version, result, List.copyOf(underWay.get()));
        } finally {
            underWay.remove();
        }
    }
}
