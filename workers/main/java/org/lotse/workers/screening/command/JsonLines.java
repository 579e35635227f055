package org.lotse.workers.screening.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files with one JSON object a line. */
final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static Stream<JsonNode> read(Path file) {
        try {
            return Files.lines(file).filter(line -> !line.isBlank()).map(line -> parsed(file, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parsed(Path file, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException noJson) {
            throw new CommandRefused(file + " has a line that is not JSON");
        }
    }

    /** Writes one answer a line, in the order of the questions. */
    static void answer(Path questions, Path answers, Function<JsonNode, Object> answer) {
        try (Stream<JsonNode> lines = read(questions);
                Writer out = Files.newBufferedWriter(answers)) {
            for (JsonNode line : (Iterable<JsonNode>) lines::iterator) {
                out.write(JSON.writeValueAsString(answer.apply(line)));
                out.write('\n');
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
