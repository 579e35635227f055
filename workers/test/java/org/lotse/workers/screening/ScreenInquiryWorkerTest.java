package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.runtime.TopicWorker;
import org.lotse.workers.screening.inquiry.InquiryConfiguration;
import org.lotse.workers.screening.list.ListPlace;

class ScreenInquiryWorkerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final ScreeningSettings SETTINGS = new ScreeningSettings(null, Duration.ofHours(1), 0.85, 50, 2);
    private static final TaskOrder ORDER = new TaskOrder("task-1", "inquiry-1", Map.of("inquiryId", "inquiry-1"));

    @TempDir
    Path home;

    private final PlatformStandIn platform = new PlatformStandIn();

    @Test
    void everybodyIsAnsweredInTheOrderAsked() throws Exception {
        asked(null, query("PERSON", "Erika Musterfrau"), query("PERSON", "Wiktor Sokolnikow"));

        TaskOutcome outcome = worker(sampleLists()).handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done());
        assertThat(hits(0)).isEmpty();
        assertThat(hits(1)).singleElement().satisfies(hit -> assertThat(hit).containsEntry("entryId", "9900001"));
        assertThat(result()).containsEntry("threshold", 0.85).containsEntry("limit", 10);
        assertThat((List<?>) result().get("lists")).hasSize(2);
    }

    @Test
    void aThresholdThatWasAskedForIsUsedAndSaid() throws Exception {
        asked(1.0, query("PERSON", "Wiktr Sokolnkow"));

        worker(sampleLists()).handle(ORDER);

        assertThat(hits(0)).isEmpty();
        assertThat(result()).containsEntry("threshold", 1.0);
        assertThat(found(0)).containsKey("nearMiss");
    }

    @Test
    void aNameOfParticlesOnlyIsRefusedAndSaysWhy() throws Exception {
        asked(null, query("PERSON", "von der"), query("ORGANISATION", "GmbH & Co. KG"));

        worker(sampleLists()).handle(ORDER);

        assertThat(found(0)).containsEntry("refusal", "NO_NAME");
        assertThat(found(1)).containsEntry("refusal", "NO_NAME");
    }

    @Test
    void withoutAnyListTheTaskFailsInsteadOfFindingNothing() {
        asked(null, query("PERSON", "Wiktor Sokolnikow"));

        assertThatThrownBy(() -> worker(home).handle(ORDER)).isInstanceOf(NoListInForce.class);

        assertThat(platform.received).isEmpty();
    }

    private static Map<String, Object> query(String type, String name) {
        return Map.of("type", type, "names", List.of(name));
    }

    @SafeVarargs
    private void asked(Double threshold, Map<String, Object>... queries) {
        Map<String, Object> errand = new HashMap<>(Map.of("limit", 10, "queries", List.of(queries)));
        errand.put("threshold", threshold);
        platform.answers.put("/inquiries/inquiry-1", errand);
    }

    private Path sampleLists() {
        Path lists = home.resolve("lists");
        new ShippedLists(List.of(lists), Clock.systemUTC()).putWhereNothingIs();
        return lists;
    }

    private TopicWorker worker(Path lists) {
        ListKeeper keeper = new ListKeeper(
                List.of(ListPlace.of(lists.toString())), new KeptLists(home.resolve("kept")), CLOCK, "worker-1");
        keeper.reload();
        return new InquiryConfiguration().screenInquiryWorker(keeper::inForce, platform, SETTINGS);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> result() {
        return (Map<String, Object>) platform.received.get("/inquiries/inquiry-1/result");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> found(int number) {
        return ((List<Map<String, Object>>) result().get("results")).get(number);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> hits(int number) {
        return (List<Map<String, Object>>) found(number).get("hits");
    }
}
