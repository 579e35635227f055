package org.lotse.rules;

import java.util.List;
import java.util.Map;

/** The deployed tables of all packs, as the engine keeps and evaluates them. */
public interface RuleTables {

    /** Every version of every table. */
    List<RuleTable> all();

    /** The rows that apply, in the table's order; empty when none does. */
    List<Finding> evaluate(RuleTable table, Map<String, Object> facts);

    /**
     * One row that applied.
     *
     * @param row its id in the model
     * @param outputs by the columns' names; empty cells are missing
     */
    record Finding(String row, Map<String, Object> outputs) {}
}
