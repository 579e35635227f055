package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.screening.list.ListPlace;

class ScreenPartyWorkerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final ScreeningSettings SETTINGS = new ScreeningSettings(null, Duration.ofHours(1), 0.85, 50, 2);
    private static final TaskOrder ORDER =
            new TaskOrder("task-1", "case-1", Map.of("caseId", "case-1", "partyId", "party-1"));

    @TempDir
    Path home;

    @TempDir
    Path kept;

    private final PlatformStandIn platform = new PlatformStandIn();

    @Test
    void aSanctionedPersonInAnotherSpellingIsAHitWithAnArithmeticThatAddsUp() throws Exception {
        party("Wiktor Sokolnikow", "1968-03-14", "RU");
        openHits(1);

        TaskOutcome outcome = worker(sampleLists()).handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done("hitCount", 1));
        Map<String, Object> hit = list(result(), "hits").get(0);
        assertThat(hit)
                .containsEntry("list", "UN")
                .containsEntry("entryId", "9900001")
                .containsEntry("type", "PERSON");
        Map<?, ?> explanation = (Map<?, ?>) hit.get("explanation");
        double sum = list(explanation, "contributions").stream()
                .mapToDouble(part -> ((Number) part.get("points")).doubleValue())
                .sum();
        assertThat(sum).isEqualTo((double) hit.get("score"), offset(1e-9));
        assertThat(explanation.get("query")).isEqualTo("Wiktor Sokolnikow");
    }

    @Test
    void aNameOfParticlesAloneIsNeverClear() {
        party("von der", "1991-02-01", "DE");

        assertThatThrownBy(() -> worker(sampleLists()).handle(ORDER)).isInstanceOf(NobodyNamed.class);
    }

    @Test
    void aClearResultNamesItsListsAndTheNearestMiss() throws Exception {
        party("Viktor Sokolnikov", "1991-02-01", "DE");
        openHits(0);

        TaskOutcome outcome = worker(sampleLists()).handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done("hitCount", 0));
        assertThat(list(result(), "hits")).isEmpty();
        assertThat(list(result(), "lists"))
                .extracting(list -> list.get("source"))
                .containsExactly("OFAC", "UN");
        assertThat((Map<?, ?>) result().get("nearMiss")).isNotNull();
    }

    @Test
    void theQuestionIsKeptBesideItsAnswerAndEveryHitSaysWhatItsEntrySaid() throws Exception {
        party("Wiktor Sokolnikow", "1968-03-14", "RU");
        openHits(1);

        worker(sampleLists()).handle(ORDER);

        assertThat(result().get("query"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("names", List.of("Wiktor Sokolnikow"))
                .containsEntry("placeOfBirth", null)
                .doesNotContainKey("suppressed");
        assertThat(result()).containsEntry("limit", 50).containsEntry("partyId", "party-1");
        assertThat((String) list(result(), "hits").get(0).get("content")).matches("[0-9a-f]{64}");
    }

    @Test
    void whatTheClientWasClearedOfIsReportedButNotCounted() throws Exception {
        party("Wiktor Sokolnikow", "1968-03-14", "RU");
        openHits(1);
        worker(sampleLists()).handle(ORDER);
        Map<String, Object> hit = list(result(), "hits").get(0);
        platform.answers.put(
                "/parties/party-1/screening-query",
                Map.of(
                        "partyId",
                        "party-1",
                        "type",
                        "PERSON",
                        "names",
                        List.of("Wiktor Sokolnikow"),
                        "suppressed",
                        List.of(Map.of(
                                "list", hit.get("list"),
                                "entryId", hit.get("entryId"),
                                "content", hit.get("content")))));
        openHits(0);

        TaskOutcome outcome = worker(sampleLists()).handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done("hitCount", 0));
        assertThat(list(result(), "hits")).extracting(one -> one.get("entryId")).contains(hit.get("entryId"));
    }

    @Test
    void withoutAnyListTheTaskFailsInsteadOfFindingNothing() {
        party("Wiktor Sokolnikow", "1968-03-14", "RU");

        assertThatThrownBy(() -> worker(home).handle(ORDER)).isInstanceOf(NoListInForce.class);

        assertThat(platform.received).isEmpty();
    }

    /** What the platform counts, which alone knows what was cleared when the result arrives. */
    private void openHits(int number) {
        platform.answers.put("/screenings/task-1", Map.of("openHits", number));
    }

    private void party(String name, String dateOfBirth, String country) {
        platform.answers.put(
                "/parties/party-1/screening-query",
                Map.of(
                        "partyId",
                        "party-1",
                        "type",
                        "PERSON",
                        "names",
                        List.of(name),
                        "dateOfBirth",
                        dateOfBirth,
                        "countries",
                        List.of(country),
                        "gender",
                        "M"));
    }

    private Path sampleLists() {
        Path lists = home.resolve("lists");
        new ShippedLists(List.of(lists), Clock.systemUTC()).putWhereNothingIs();
        return lists;
    }

    private ScreenPartyWorker worker(Path lists) {
        ListKeeper keeper =
                new ListKeeper(List.of(ListPlace.of(lists.toString())), new KeptLists(kept), CLOCK, "worker-1");
        keeper.reload();
        return new ScreenPartyWorker(keeper, platform, SETTINGS, CLOCK);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> result() {
        return (Map<String, Object>) platform.received.get("/screenings/task-1");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<?, ?> map, String key) {
        return (List<Map<String, Object>>) map.get(key);
    }
}
