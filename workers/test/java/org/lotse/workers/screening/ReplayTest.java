package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.screening.command.ReplayCommand;
import org.lotse.workers.screening.list.ListPlace;

class ReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @TempDir
    Path home;

    private final PlatformStandIn platform = new PlatformStandIn();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path lists;
    private ListKeeper keeper;

    @BeforeEach
    void listsInForce() {
        lists = folder.resolve("lists");
        new ShippedLists(List.of(lists), Clock.systemUTC()).putWhereNothingIs();
        keeper = new ListKeeper(
                List.of(ListPlace.of(lists.toString())),
                new KeptLists(home.resolve("lists-in-force")),
                Clock.systemUTC(),
                "worker-1");
        keeper.reload();
    }

    @Test
    void anArchivedScreeningComesOutTheSameToTheBit() throws Exception {
        Path archived = archived(screened("Wiktor Sokolnikow"));

        assertThat(replay("--screening", archived, "--lists", lists)).isZero();
        assertThat(said()).startsWith("Identical");
    }

    @Test
    void withoutAFolderTheListsKeptByTheWorkersAreUsed() throws Exception {
        Path archived = archived(screened("Wiktor Sokolnikow"));

        assertThat(replay("--screening", archived)).isZero();
    }

    @Test
    void aClearScreeningWithANearMissComesOutTheSame() throws Exception {
        ObjectNode clear = screened("Viktor Sokol");
        assertThat(clear.path("hits")).isEmpty();

        assertThat(replay("--screening", archived(clear), "--lists", lists)).isZero();
    }

    @Test
    void everySubjectOfAnInquiryIsScreenedAgain() throws Exception {
        ObjectNode one = screened("Wiktor Sokolnikow");
        ObjectNode other = screened("Somebody Else");
        ObjectNode inquiry = one.deepCopy().retain("engine", "threshold", "limit", "lists");
        ArrayNode results = inquiry.putArray("results");
        results.add(one.deepCopy().retain("query", "hits", "nearMiss"));
        results.add(other.deepCopy().retain("query", "hits", "nearMiss"));
        results.addObject()
                .put("refusal", "NO_NAME")
                .putObject("query")
                .put("type", "ORGANISATION")
                .putArray("names")
                .add("Ltd.");

        assertThat(replay("--screening", archived(inquiry), "--lists", lists))
                .as(said())
                .isZero();
        assertThat(said()).contains("of 3 screened");
    }

    @Test
    void onAChangedListTheDifferencesAreNamed() throws Exception {
        Path archived = archived(screened("Wiktor Sokolnikow"));
        Path un = lists.resolve("un/consolidated.xml");
        Files.writeString(
                un,
                Files.readString(un)
                        .replace("SOKOLNIKOV", "SAPOZHNIKOV")
                        .replace("Sokolnikov", "S")
                        .replace("Сокольников", "С"));

        assertThat(replay("--screening", archived, "--lists", lists)).isEqualTo(1);
        assertThat(said()).contains("list UN: archived").contains("here only").contains("UN:9900001");
    }

    @Test
    void aListThatIsNotThereIsNamed() throws Exception {
        Path archived = archived(screened("Wiktor Sokolnikow"));

        assertThat(replay("--screening", archived, "--lists", lists.resolve("ofac")))
                .isEqualTo(1);
        assertThat(said()).contains("list UN").contains("not here").contains("now none");
    }

    @Test
    void aLetterChangedInTheArchiveIsNamedByItsPlace() throws Exception {
        ObjectNode screened = screened("Wiktor Sokolnikow");
        ObjectNode explanation = (ObjectNode) screened.at("/hits/0/explanation");
        explanation.put("normalisedQuery", "wiktor sokolnikov");

        assertThat(replay("--screening", archived(screened), "--lists", lists)).isEqualTo(1);
        assertThat(said()).contains("hit UN:9900001, explanation, normalisedQuery: archived");
    }

    @Test
    void aScoreOffByTheLastDigitIsNamed() throws Exception {
        ObjectNode screened = screened("Wiktor Sokolnikow");
        ObjectNode hit = (ObjectNode) screened.at("/hits/0");
        hit.put("score", Math.nextUp(hit.path("score").asDouble()));

        assertThat(replay("--screening", archived(screened), "--lists", lists)).isEqualTo(1);
        assertThat(said()).contains("hit UN:9900001, score");
    }

    @Test
    void anotherEngineIsNamedEvenWhenItFindsTheSame() throws Exception {
        ObjectNode screened = screened("Wiktor Sokolnikow").put("engine", "lotse-screening 0.0");

        assertThat(replay("--screening", archived(screened), "--lists", lists)).isZero();
        assertThat(said()).contains("Archived by lotse-screening 0.0");
    }

    @Test
    void whatIsNoArchiveIsRefusedWithoutAStackTrace() throws IOException {
        for (String text :
                List.of("", "{", "[]", "{\"lists\":[]}", "{\"threshold\":1,\"lists\":[{\"source\":\"../x\"}]}")) {
            Path file = Files.writeString(folder.resolve("no.json"), text);

            assertThat(ScreeningCommands.run(new String[] {"replay", "--screening", file.toString()}))
                    .isEqualTo(2);
        }
    }

    private int replay(Object... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "replay";
        for (int i = 0; i < options.length; i++) {
            arguments[i + 1] = options[i].toString();
        }
        return ReplayCommand.run(
                arguments, ScreeningResult.ENGINE, home, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path archived(ObjectNode screening) throws IOException {
        return Files.writeString(folder.resolve("archived.json"), JSON.writeValueAsString(screening));
    }

    /** As a worker hands it in. */
    private ObjectNode screened(String name) throws InterruptedException {
        platform.answers.put(
                "/parties/party-1/screening-query",
                Map.of("partyId", "party-1", "type", "PERSON", "names", List.of(name), "countries", List.of("RU")));
        platform.answers.put("/screenings/task-1", Map.of("openHits", 0));
        new ScreenPartyWorker(
                        keeper,
                        platform,
                        new ScreeningSettings(null, Duration.ofHours(1), 0.85, 50, 2),
                        Clock.systemUTC())
                .handle(new TaskOrder("task-1", "case-1", Map.of("caseId", "case-1", "partyId", "party-1")));
        return JSON.valueToTree(platform.received.get("/screenings/task-1"));
    }
}
