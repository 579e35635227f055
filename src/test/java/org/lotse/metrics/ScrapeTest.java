package org.lotse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.inquiry.Inquiries;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.inquiry.InquiryId;
import org.lotse.inquiry.Question;
import org.lotse.inquiry.Result;
import org.lotse.inquiry.Result.Found;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.Screenings;
import org.lotse.testing.PlatformTest;
import org.lotse.workerapi.Heartbeat;
import org.lotse.workerapi.Heartbeat.TopicLoad;
import org.lotse.workerapi.Heartbeats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@PlatformTest(properties = "management.prometheus.metrics.export.enabled=true")
class ScrapeTest {

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Heartbeats heartbeats;

    @Autowired
    private ScreeningGauges screening;

    @Autowired
    private WorkerGauges workers;

    @Autowired
    private Clock clock;

    @Test
    void anOperatorsMonitoringReadsHowScreeningStands() {
        inquire("Wiktor Sokolnikow", List.of(hitOf("UN")));
        inquire("Erika Musterfrau", List.of());
        LocalDate lastWeek = LocalDate.now(clock).minusDays(7);
        screenings.report(new ListInForce(
                "UN", "file:x", lastWeek.toString(), "ab", 1003, Instant.now(clock), "worker-1", "IN_FORCE", null));
        heartbeats.heard(
                "worker-1",
                new Heartbeat(
                        null,
                        "host",
                        "1",
                        Instant.now(clock),
                        List.of(
                                new TopicLoad("screen-party", 1, 41, 2, 1500),
                                new TopicLoad("extract-document", 0, 9, 0, 700, Map.of("processes-lost", 3L))),
                        null));
        screening.look();
        workers.look();

        String figures = scrape("otto").getBody();

        assertThat(figures)
                .contains("lotse_screenings_total{door=\"rest\",outcome=\"hit\"} 1.0")
                .contains("lotse_screenings_total{door=\"rest\",outcome=\"clear\"} 1.0")
                .contains("lotse_hits_total{door=\"rest\",list=\"UN\"} 1.0")
                .contains("lotse_screening_answer_seconds_count{door=\"rest\"} 2")
                .contains("lotse_list_age_days{list=\"UN\"} 7.0")
                .contains("lotse_list_entries{list=\"UN\"} 1003.0")
                .contains("lotse_hits_suppressed 0.0")
                .contains("lotse_workers 1.0")
                .contains("lotse_worker_tasks{state=\"done\",topic=\"screen-party\"} 41.0")
                .contains("lotse_worker_busy_seconds{topic=\"screen-party\"} 1.5")
                .contains("lotse_worker_figures{figure=\"processes-lost\",topic=\"extract-document\"} 3.0")
                .doesNotContain("Wiktor", "Musterfrau", "olga");
    }

    @Test
    void nobodyElseReadsThem() {
        assertThat(scrape("olga").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(rest.getForEntity("/actuator/prometheus", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private ResponseEntity<String> scrape(String user) {
        return rest.withBasicAuth(user, "lotse-demo").getForEntity("/actuator/prometheus", String.class);
    }

    private void inquire(String name, List<JsonNode> hits) {
        var query = new ScreeningQuery(
                null, "PERSON", List.of(name), List.of(), null, null, List.of(), null, List.of(), null);
        InquiryId id = inquiries.ask(new Question(List.of(query), null, 50), Door.REST, "olga");
        var found = List.of(new Found(hits, null, null));
        inquiries.answer(id, new Result("lotse-screening", 0.85, 50, Instant.now(clock), List.of(), found));
    }

    private static JsonNode hitOf(String list) {
        return JsonNodeFactory.instance.objectNode().put("list", list).put("entryId", "1");
    }
}
