package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.lotse.workers.screening.match.Comparison;

/** How often the better of two queries outranks the worse. */
final class RankingMeasure {

    private final Comparison comparison;

    RankingMeasure(Comparison comparison) {
        this.comparison = comparison;
    }

    void print(List<JsonNode> lines, PrintStream out) {
        long kept = lines.stream().filter(this::keepsOrder).count();
        out.printf("%n%d of %d pairs in the order they should have%n", kept, lines.size());
    }

    private boolean keepsOrder(JsonNode line) {
        return score(line, "better") > score(line, "worse");
    }

    private double score(JsonNode line, String side) {
        String schema = line.path("schema").asText();
        return comparison.score(
                Subjects.query(typed(line.path(side), schema)), Subjects.entry(typed(line.path("result"), schema)));
    }

    private static JsonNode typed(JsonNode subject, String schema) {
        return ((ObjectNode) subject.deepCopy()).put("schema", schema);
    }
}
