package org.lotse.workers.screening.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lotse.workers.screening.list.Editions;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Hit;
import org.lotse.workers.screening.match.Matcher;
import org.lotse.workers.screening.match.Query;

/** Screens every line of a file against the lists of a folder. */
public final class ScreenCommand {

    private static final Set<String> OPTIONS = Set.of("lists", "queries", "out", "threshold", "limit");

    private static final String NOBODY_NAMED = "The name has only particles, titles or legal forms";

    private ScreenCommand() {}

    public static void run(String[] arguments, double usualThreshold) {
        Arguments options = Arguments.of(arguments, 1, OPTIONS);
        double threshold = options.share("threshold", usualThreshold);
        int limit = options.count("limit", 20);
        Path queries = options.existing("queries");
        Matcher matcher = new Matcher(
                Editions.newest(ListPlace.of(options.existing("lists").toString()), ScreenCommand::warn));
        JsonLines.answer(queries, options.path("out"), line -> answer(matcher, line, threshold, limit));
    }

    private static void warn(FoundList unknown) {
        System.err.println("Not a list in any format known, left out: " + unknown.origin());
    }

    /** @param refused why nobody was looked for; absent when somebody was */
    private record Answer(String id, List<Found> hits, @JsonInclude(JsonInclude.Include.NON_NULL) String refused) {}

    private record Found(String entry, String name, double score, ExplainedHit.Explanation explanation) {

        static Found of(Hit hit) {
            return new Found(
                    reference(hit.list(), hit.entry().id()),
                    hit.entry().name(),
                    hit.score(),
                    ExplainedHit.of(hit).explanation());
        }
    }

    private static Answer answer(Matcher matcher, JsonNode line, double threshold, int limit) {
        Query query = Subjects.query(line);
        List<Hit> hits = matcher.screen(query, threshold, limit).hits();
        return new Answer(
                line.path("id").asText(),
                hits.stream().map(Found::of).toList(),
                query.meansSomebody() ? null : NOBODY_NAMED);
    }

    /** Entries of a joined list carry the name of their list already. */
    static String reference(String list, String id) {
        return id.contains(":") ? id : list.toLowerCase(Locale.ROOT) + ":" + id;
    }
}
