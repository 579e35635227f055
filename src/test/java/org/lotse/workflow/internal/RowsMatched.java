package org.lotse.workflow.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;

/** The rows of decision tables that applied in this run. */
final class RowsMatched implements DmnDecisionTableEvaluationListener {

    final Set<String> ids = ConcurrentHashMap.newKeySet();

    @Override
    public void notify(DmnDecisionTableEvaluationEvent table) {
        table.getMatchingRules().forEach(row -> ids.add(row.getId()));
    }
}
