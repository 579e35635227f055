package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void screenAnswersEveryQueryInOrder() throws IOException {
        Path lists = folder.resolve("lists");
        new ShippedLists(List.of(lists), Clock.systemUTC()).putWhereNothingIs();
        Path queries = write(
                "queries.jsonl",
                "{\"id\":\"q1\",\"name\":\"Wiktor Sokolnikow\",\"type\":\"person\",\"dob\":\"1968-03-14\",\"country\":\"ru\"}",
                "{\"id\":\"q2\",\"name\":\"Erika Mustermann\",\"type\":\"person\",\"dob\":\"\",\"country\":\"\"}");

        int code = run("screen", "--lists", lists, "--queries", queries, "--out", folder.resolve("out.jsonl"));

        assertThat(code).isZero();
        List<JsonNode> answers = read("out.jsonl");
        assertThat(answers).extracting(answer -> answer.path("id").asText()).containsExactly("q1", "q2");
        assertThat(answers.get(0).at("/hits/0/entry").asText()).isEqualTo("un:9900001");
        assertThat(answers.get(0).at("/hits/0/explanation/contributions")).isNotEmpty();
        assertThat(answers.get(1).path("hits")).isEmpty();
    }

    @Test
    void aNameThatMeansNobodyIsSaidToBeOne() throws IOException {
        Path lists = folder.resolve("lists");
        new ShippedLists(List.of(lists), Clock.systemUTC()).putWhereNothingIs();
        Path queries = write(
                "queries.jsonl",
                "{\"id\":\"a\",\"name\":\"von der\",\"type\":\"person\"}",
                "{\"id\":\"b\",\"name\":\"\"}",
                "{\"id\":\"c\",\"name\":\"Erika Musterfrau\"}");

        run("screen", "--lists", lists, "--queries", queries, "--out", folder.resolve("out.jsonl"));

        assertThat(read("out.jsonl"))
                .extracting(answer -> answer.has("refused"))
                .containsExactly(true, true, false);
    }

    @Test
    void aJoinedListKeepsTheNamesOfItsEntries() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("combined.jsonl"),
                "{\"id\":\"eu:7\",\"source\":\"eu\",\"type\":\"person\",\"name\":\"Zoran Invented\",\"aliases\":[],\"weak\":[],\"orig\":[],\"dob\":[\"1970\"],\"countries\":[\"rs\"],\"ids\":[],\"program\":\"EU\"}\n");
        Path queries = write("queries.jsonl", "{\"id\":\"q\",\"name\":\"Invented Zoran\",\"type\":\"person\"}");

        run("screen", "--lists", lists, "--queries", queries, "--out", folder.resolve("out.jsonl"), "--limit", 1);

        assertThat(read("out.jsonl").get(0).at("/hits/0/entry").asText()).isEqualTo("eu:7");
    }

    @Test
    void compareJudgesEveryPair() throws IOException {
        Path pairs = write(
                "pairs.jsonl",
                "{\"query\":{\"name\":\"Osama bin Laden\",\"type\":\"person\"},\"candidate\":{\"name\":\"Usama ibn Laden\",\"type\":\"person\"}}",
                "{\"query\":{\"name\":\"Anna Schmidt\",\"type\":\"person\"},\"candidate\":{\"name\":\"Usama ibn Laden\",\"type\":\"person\"}}");

        int code = run("compare", "--pairs", pairs, "--out", folder.resolve("out.jsonl"));

        assertThat(code).isZero();
        assertThat(read("out.jsonl"))
                .extracting(answer -> answer.path("match").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void evaluatePrintsItsTables() throws IOException {
        Files.createDirectory(folder.resolve("lists"));
        Files.writeString(
                folder.resolve("lists/combined_20k.jsonl"),
                "{\"id\":\"un:1\",\"type\":\"person\",\"name\":\"Zoran Invented\",\"aliases\":[\"Z. Invented\"]}\n");
        write(
                "cases-dev.jsonl",
                "{\"group\":\"g/a\",\"query\":{\"name\":\"A B\",\"type\":\"person\"},\"candidate\":{\"name\":\"A B\",\"type\":\"person\"},\"expect\":\"match\"}");
        write(
                "positives-dev.jsonl",
                "{\"id\":\"p#1\",\"target\":\"un:1\",\"name\":\"Zoran Inventet\",\"type\":\"person\"}");
        write("negatives-dev.jsonl", "{\"id\":\"n#1\",\"name\":\"Somebody Else\",\"type\":\"person\"}");

        assertThat(run("evaluate", "--data", folder)).isZero();
    }

    @Test
    void aCommandThatCannotBeCarriedOutIsRefusedWithoutAStackTrace() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("screen")).isEqualTo(2);
        assertThat(run("screen", "--lists", folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(run("compare", "--what", "x")).isEqualTo(2);
        assertThat(run("screen", "--threshold", "2")).isEqualTo(2);
    }

    private static int run(Object... arguments) {
        return ScreeningCommands.run(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Path write(String file, String... lines) throws IOException {
        return Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private List<JsonNode> read(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(ScreeningCommandsTest::parsed)
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }
}
