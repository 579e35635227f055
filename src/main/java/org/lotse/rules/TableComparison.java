package org.lotse.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lotse.rules.RuleTable.Row;

/**
 * One table of two packs, row beside row: what asks the same stands in one line.
 *
 * @param before null when the earlier pack has no such table
 * @param after null when the later pack has none
 */
record TableComparison(String name, RuleTable before, RuleTable after, List<Line> lines) {

    /** Two rows with the same conditions, or one that has no counterpart. */
    record Line(Row before, Row after) {

        boolean differs() {
            return before == null || after == null || !before.answers().equals(after.answers());
        }
    }

    /** As a reader sees it. */
    record Worded(String name, String title, long differences, List<WordedLine> lines) {}

    /** @param before null when the earlier pack has no such row; after likewise */
    record WordedLine(List<String> conditions, WordedSide before, WordedSide after, boolean differs) {}

    record WordedSide(List<String> answers, String source) {}

    static List<TableComparison> of(RulePack before, RulePack after) {
        Map<String, RuleTable> old = byName(before);
        Map<String, RuleTable> young = byName(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(young.keySet());
        return names.stream()
                .map(name -> of(name, old.get(name), young.get(name)))
                .toList();
    }

    private static Map<String, RuleTable> byName(RulePack pack) {
        return pack.tables().stream().collect(Collectors.toMap(RuleTable::name, table -> table));
    }

    private static TableComparison of(String name, RuleTable before, RuleTable after) {
        return new TableComparison(name, before, after, lines(rows(before), rows(after)));
    }

    private static List<Row> rows(RuleTable table) {
        return table == null ? List.of() : table.rows();
    }

    private static List<Line> lines(List<Row> before, List<Row> after) {
        List<Row> left = new ArrayList<>(after);
        List<Line> lines = new ArrayList<>();
        for (Row row : before) {
            Row counterpart = counterpart(row, left, before);
            left.remove(counterpart);
            lines.add(new Line(row, counterpart));
        }
        left.forEach(row -> lines.add(new Line(null, row)));
        return lines;
    }

    /** The row that says the same, else one with the same conditions that no other row says the same as. */
    private static Row counterpart(Row row, List<Row> candidates, List<Row> before) {
        List<Row> same = candidates.stream()
                .filter(other -> other.conditions().equals(row.conditions()))
                .toList();
        return same.stream()
                .filter(other -> saysTheSame(row, other))
                .findFirst()
                .or(() -> same.stream()
                        .filter(other -> before.stream().noneMatch(one -> saysTheSame(one, other)))
                        .findFirst())
                .orElse(null);
    }

    private static boolean saysTheSame(Row one, Row other) {
        return one.conditions().equals(other.conditions()) && one.answers().equals(other.answers());
    }

    Worded inWords(RuleWords words, Locale reader) {
        return new Worded(
                name,
                words.table(name, reader),
                lines.stream().filter(Line::differs).count(),
                lines.stream().map(line -> inWords(line, words, reader)).toList());
    }

    private WordedLine inWords(Line line, RuleWords words, Locale reader) {
        List<String> conditions = line.before() != null
                ? words.cells(before.inputs(), line.before().conditions(), reader)
                : words.cells(after.inputs(), line.after().conditions(), reader);
        return new WordedLine(
                conditions,
                side(before, line.before(), words, reader),
                side(after, line.after(), words, reader),
                line.differs());
    }

    private static WordedSide side(RuleTable table, Row row, RuleWords words, Locale reader) {
        return row == null ? null : new WordedSide(words.cells(table.outputs(), row.answers(), reader), row.source());
    }
}
