package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Which values of a variable the tables of a model tell apart. */
final class ToldApart {

    private static final Pattern LITERAL = Pattern.compile("(?<=\")[^\",]+(?=\")|\\d+");

    private ToldApart() {}

    static Set<String> in(DmnModelInstance model, String variable) {
        Set<String> values = new TreeSet<>();
        for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
            List<Input> columns = new ArrayList<>(table.getInputs());
            for (int column = 0; column < columns.size(); column++) {
                if (asksFor(columns.get(column), variable)) {
                    add(table, column, values);
                }
            }
        }
        return values;
    }

    private static boolean asksFor(Input column, String variable) {
        return column.getInputExpression().getText().getTextContent().strip().equals(variable);
    }

    private static void add(DecisionTable table, int column, Set<String> values) {
        for (Rule row : table.getRules()) {
            String cell =
                    new ArrayList<>(row.getInputEntries()).get(column).getText().getTextContent();
            LITERAL.matcher(cell).results().forEach(literal -> values.add(literal.group()));
        }
    }
}
