package org.lotse.workflow.internal;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What the tests of this run have not touched. */
final class Coverage {

    private final House house;

    Coverage(House house) {
        this.house = house;
    }

    /** The nodes of a model that no case of this run has visited. */
    Set<String> unvisited(String process) {
        var unvisited = new HashSet<String>();
        var definition = house.repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        house.repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .forEach(unvisited::add);
        house.history
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition.getId())
                .list()
                .forEach(visited -> unvisited.remove(visited.getActivityId()));
        return unvisited;
    }

    /** The rows of a decision table that nothing in this run has matched. */
    Set<String> untestedRows(String table) {
        var untested = new HashSet<String>();
        var definition = house.repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        Decision decision =
                house.repository.getDmnModelInstance(definition.getId()).getModelElementById(table);
        decision.getChildElementsByType(DecisionTable.class).stream()
                .flatMap(rules -> rules.getRules().stream())
                .map(Rule::getId)
                .forEach(untested::add);
        untested.removeAll(house.beans.getBean(RowsMatched.class).ids);
        return untested;
    }
}
