package org.lotse.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.screening.ListEditions;
import org.lotse.screening.ListInForce;
import org.lotse.screening.Screenings;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.lotse.workerapi.Heartbeat;
import org.lotse.workerapi.Heartbeats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@BrowserTest
class OperationsPageTest {

    private static final String GIVEN_UP = "The reader did not answer in time.";

    @LocalServerPort
    private int port;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String password;

    @Autowired
    private Documents documents;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Heartbeats heartbeats;

    @Autowired
    private ListEditions editions;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOperatorSeesAStepThatGaveUpAndHasItTriedAgain(Visitor visitor) {
        CaseId caseId = CaseId.next();
        aStepGivesUp(caseId);
        workersAndLists();

        Page page = visitor.logInAs("otto");
        page.navigate("http://localhost:" + port + "/operations");

        var row = page.locator(
                "tr", new Page.LocatorOptions().setHasText(caseId.toString().substring(0, 8)));
        assertThat(row).containsText(GIVEN_UP);
        assertThat(page.locator("main")).containsText("worker-1");
        assertThat(page.locator("main")).containsText("Not taken");
        visitor.photographs("operations").findsNoBarrier().hearsNoComplaint();

        row.locator("button").click();

        assertThat(row).hasCount(0);
        page.locator("#trail ~ form button").click();
        assertThat(page.locator("#trail-check")).containsText("The chain holds");
    }

    @Test
    void anOperatorSeesWhichListsAreInForceHowOldTheyAreAndWhatWasRefused(Visitor visitor) {
        workersAndLists();
        LocalDate published =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(45);
        screenings.report(new ListInForce(
                "EU",
                "eu.xml",
                published.toString(),
                "c".repeat(64),
                5316,
                Instant.now(),
                "worker-1",
                "IN_FORCE",
                null));
        screenings.report(new ListInForce(
                "EU",
                "eu.xml",
                published.toString(),
                "c".repeat(64),
                5316,
                Instant.now(),
                "worker-1",
                "STALE",
                "The list is of " + published + ", and may be no older than 30 days"));

        Page page = visitor.logInAs("otto");
        page.navigate("http://localhost:" + port + "/operations");

        var lists = page.locator("section[aria-labelledby=lists] tbody tr");
        var inForce = lists.filter(containing("EU")).filter(containing("5,316")).first();
        assertThat(inForce).containsText("In force");
        assertThat(inForce).containsText("45 days old");
        assertThat(inForce).containsText("worker-1");
        assertThat(lists.filter(containing("In force, too old"))).containsText("may be no older than 30 days");
        assertThat(lists.filter(containing("OFAC"))).containsText("It shrank by 99 %.");

        editions.resolve("EU", "worker-1");
        page.reload();

        assertThat(lists.filter(containing("In force, too old"))).hasCount(0);
        assertThat(lists.filter(containing("EU"))).hasCount(1);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @ParameterizedTest
    @CsvSource({"de, Betrieb", "zh, 运维"})
    void thePageSpeaksTheReadersLanguageAtNight(String language, String heading, Visitor visitor) {
        workersAndLists();
        Page page = visitor.speaking(new Locale(language)).inTheDark().logInAs("otto");

        page.navigate("http://localhost:" + port + "/operations");

        assertThat(page.locator("h1")).hasText(heading);
        visitor.photographs("operations-" + language + "-dark").findsNoBarrier();
    }

    @Test
    void anAuditorReadsAndChangesNothing(Visitor visitor) {
        CaseId caseId = CaseId.next();
        aStepGivesUp(caseId);

        Page page = visitor.logInAs("anna");
        page.navigate("http://localhost:" + port + "/operations");

        var row = page.locator(
                "tr", new Page.LocatorOptions().setHasText(caseId.toString().substring(0, 8)));
        assertThat(row).containsText(GIVEN_UP);
        assertThat(row.locator("button")).hasCount(0);
    }

    @Test
    void anOperatorReadsWhatOtherSystemsWereTold(Visitor visitor) {
        jdbc.sql(
                        """
                        insert into webhook_delivery (id, url, event, about, version, body, created_at, tries, answer)
                        values (uuid(), 'https://core.example/hook', 'list.in-force', 'UN', '', '{}', now(3), 2, '503')
                        """)
                .update();
        Page page = visitor.logInAs("otto");
        page.navigate("http://localhost:" + port + "/operations");

        page.getByText("What other systems were told").click();

        assertThat(page.locator("tbody tr")).containsText("answered 503");
        assertThat(page.locator("main")).containsText("lotse.webhooks");
        visitor.photographs("webhooks").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aClerkIsToldThatThePageIsNotForThem(Visitor visitor) {
        Page page = visitor.logInAs("clara");

        page.navigate("http://localhost:" + port + "/operations");

        assertThat(page.locator("h1")).containsText("not open to your role");
        visitor.findsNoBarrier();
    }

    /** As a worker would say it, through the workers' own door. */
    private void aStepGivesUp(CaseId caseId) {
        byte[] file = ("%PDF-1.7\n%" + caseId).getBytes(StandardCharsets.US_ASCII);
        documents.upload(caseId, DocumentType.OTHER, "paper.pdf", file);
        RestClient engine = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/engine-rest/external-task")
                .defaultHeaders(headers -> headers.setBasicAuth(worker, password))
                .build();
        String me = "test-" + UUID.randomUUID();
        JsonNode tasks = engine.post()
                .uri("/fetchAndLock")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "workerId",
                        me,
                        "maxTasks",
                        50,
                        "topics",
                        List.of(Map.of(
                                "topicName",
                                "extract-document",
                                "lockDuration",
                                60_000,
                                "businessKey",
                                caseId.toString()))))
                .retrieve()
                .body(JsonNode.class);
        engine.post()
                .uri("/{id}/failure", tasks.get(0).get("id").asText())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("workerId", me, "errorMessage", GIVEN_UP, "retries", 0, "retryTimeout", 0))
                .retrieve()
                .toBodilessEntity();
    }

    private void workersAndLists() {
        Instant now = Instant.now();
        heartbeats.heard(
                "worker-1",
                new Heartbeat(
                        "worker-1",
                        "host",
                        "0.1",
                        now,
                        List.of(new Heartbeat.TopicLoad("screen-party", 1, 1204, 2, 90_000)),
                        now));
        screenings.report(
                new ListInForce("UN", "un.xml", "2026-10-01", "a".repeat(64), 1003, now, "worker-1", "IN_FORCE", null));
        screenings.report(new ListInForce(
                "OFAC",
                "sdn.csv",
                "2026-11-01",
                "b".repeat(64),
                12,
                now,
                "worker-1",
                "REJECTED",
                "It shrank by 99 %."));
    }
}
