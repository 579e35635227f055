package org.lotse.workers.screening.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.screening.ScreeningQuery;
import org.lotse.workers.screening.archive.Edition;

/**
 * A screening out of the archive: of one party, or of everybody that one inquiry asked about.
 *
 * @param lists exactly the editions it was made with
 * @param answers one a subject, in the order asked
 */
record Recorded(String engine, double threshold, int limit, List<Edition> lists, List<Answer> answers) {

    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param hits as they were handed in, best first
     * @param nearMiss null when there was none
     * @param refusal why nothing could be looked for, or null
     */
    record Answer(ScreeningQuery query, List<JsonNode> hits, JsonNode nearMiss, String refusal) {}

    /** @throws CommandRefused when the file is no archived screening, or of a release that kept too little */
    static Recorded read(Path file) {
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (root == null
                    || !root.path("lists").isArray()
                    || !root.path("threshold").isNumber()) {
                throw new CommandRefused(file + " is no archived screening");
            }
            return new Recorded(
                    root.path("engine").asText(),
                    root.path("threshold").asDouble(),
                    root.path("limit").asInt(),
                    lists(root.path("lists")),
                    answers(file, root));
        } catch (JsonProcessingException | IllegalArgumentException noArchive) {
            throw new CommandRefused(file + " is no archived screening");
        } catch (IOException unreadable) {
            throw new CommandRefused(file + " cannot be read");
        }
    }

    private static List<Edition> lists(JsonNode nodes) {
        List<Edition> lists = new ArrayList<>();
        nodes.forEach(node -> lists.add(
                new Edition(node.path("source").asText(), node.path("sha256").asText())));
        return lists;
    }

    private static List<Answer> answers(Path file, JsonNode root) throws JsonProcessingException {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode node : root.path("results").isArray() ? root.path("results") : List.of(root)) {
            if (!node.path("query").isObject()) {
                throw new CommandRefused(
                        file + " does not say who was screened; it is of a release that kept no query");
            }
            List<JsonNode> hits = new ArrayList<>();
            node.path("hits").forEach(hits::add);
            JsonNode nearMiss = node.path("nearMiss");
            answers.add(new Answer(
                    JSON.treeToValue(node.path("query"), ScreeningQuery.class),
                    hits,
                    nearMiss.isObject() ? nearMiss : null,
                    node.path("refusal").asText(null)));
        }
        return answers;
    }
}
