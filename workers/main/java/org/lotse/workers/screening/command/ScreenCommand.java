package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lotse.workers.screening.list.Editions;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Matcher;

/** Screens every line of a file against the lists of a folder. */
public final class ScreenCommand {

    private static final Set<String> OPTIONS = Set.of("lists", "queries", "out", "threshold", "limit");

    private ScreenCommand() {}

    public static void run(String[] arguments, double usualThreshold) {
        Arguments options = Arguments.of(arguments, 1, OPTIONS);
        double threshold = options.share("threshold", usualThreshold);
        int limit = options.count("limit", 20);
        Path queries = options.existing("queries");
        Matcher matcher = new Matcher(
                Editions.newest(ListPlace.of(options.existing("lists").toString())));
        JsonLines.answer(queries, options.path("out"), line -> answer(matcher, line, threshold, limit));
    }

    private static Map<String, Object> answer(Matcher matcher, JsonNode line, double threshold, int limit) {
        List<?> hits = matcher.screen(Subjects.query(line), threshold, limit).hits().stream()
                .map(hit -> Map.of(
                        "entry", reference(hit.list(), hit.entry().id()),
                        "name", hit.entry().name(),
                        "score", hit.score(),
                        "explanation", ExplainedHit.of(hit).explanation()))
                .toList();
        return Map.of("id", line.path("id").asText(), "hits", hits);
    }

    /** Entries of a joined list carry the name of their list already. */
    static String reference(String list, String id) {
        return id.contains(":") ? id : list.toLowerCase(Locale.ROOT) + ":" + id;
    }
}
