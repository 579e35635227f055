package org.lotse.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of a decision table of a pack, as its designer sees it.
 *
 * @param id of the deployed version
 * @param pack the last part of the model's namespace
 * @param name the decision's id without its pack
 * @param validFrom the decision's version tag
 * @param version counted from 1 by the engine
 * @param sha256 of the model's file, in hexadecimal
 */
public record RuleTable(
        String id,
        String pack,
        String name,
        LocalDate validFrom,
        int version,
        String sha256,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows) {

    public RuleTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** @param name as facts or answers are named; label as the designer wrote it */
    public record Column(String name, String label) {}

    /**
     * One rule.
     *
     * @param conditions the cells of the inputs as written; an empty one takes anything
     * @param answers the cells of the outputs as written
     * @param source its annotation: the law it comes from; empty when the designer wrote none
     */
    public record Row(String id, List<String> conditions, List<String> answers, String source) {

        public Row {
            conditions = List.copyOf(conditions);
            answers = List.copyOf(answers);
        }
    }
}
