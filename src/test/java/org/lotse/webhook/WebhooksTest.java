package org.lotse.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.lotse.portfolio.NewHitsFound;
import org.lotse.portfolio.RunId;
import org.lotse.screening.Disposition;
import org.lotse.screening.DispositionReason;
import org.lotse.screening.Hit;
import org.lotse.screening.HitDisposed;
import org.lotse.screening.ListInForce;
import org.lotse.screening.Screenings;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.lotse.webhook.Receiver.Heard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@PlatformTest
class WebhooksTest {

    private static final String SECRET = "a-secret-of-two-systems";
    private static final Receiver RECEIVER = new Receiver();

    @Autowired
    private Screenings screenings;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TestRestTemplate rest;

    @DynamicPropertySource
    static void receiver(DynamicPropertyRegistry settings) {
        settings.add("lotse.webhooks[0].url", RECEIVER::url);
        settings.add("lotse.webhooks[0].secret", () -> SECRET);
        settings.add(
                "lotse.webhooks[0].events", () -> "list.in-force,list.rejected,screening.disposed,screening.new-hits");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @AfterAll
    static void close() {
        RECEIVER.close();
    }

    @Test
    void aReceiverThatFailsIsToldAgainUntilItHasHeardAndEveryTryIsSigned() throws Exception {
        RECEIVER.answers(503, 302);

        screenings.report(list("UN", "aa", "IN_FORCE", null));

        Heard first = RECEIVER.hears();
        afterTry(first, 1);
        clock.advance(Duration.ofSeconds(11));
        Heard second = RECEIVER.hears();
        afterTry(second, 2);
        clock.advance(Duration.ofMinutes(2));
        Heard third = RECEIVER.hears();
        afterTry(third, 3);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(third.delivery()).isEqualTo(first.delivery());
        assertSigned(third);
        JsonNode body = json.readTree(third.body());
        assertThat(body.path("type").asText()).isEqualTo("list.in-force");
        assertThat(body.path("id").asText()).isEqualTo(third.delivery());
        assertThat(body.at("/data/list").asText()).isEqualTo("UN");
        assertThat(body.at("/data/entries").asInt()).isEqualTo(12);
        assertThat(jdbc.sql("select delivered_at is not null from webhook_delivery where id = :id")
                        .param("id", third.delivery())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(rest.withBasicAuth("otto", "lotse-demo").getForObject("/operations/webhooks", String.class))
                .isNotNull();
    }

    @Test
    void whatIsNoNewsIsNotTold() throws Exception {
        screenings.report(list("OFAC", "bb", "IN_FORCE", null));
        screenings.report(list("OFAC", "bb", "IN_FORCE", null));
        screenings.report(list("OFAC", "cc", "REJECTED", "The list shrank from 100 to 10 entries"));
        screenings.report(list("OFAC", "cc", "REJECTED", "The list shrank from 100 to 10 entries"));

        var heard = Set.of(type(RECEIVER.hears()), type(RECEIVER.hears()));

        assertThat(heard).containsExactlyInAnyOrder("list.in-force", "list.rejected");
        assertThat(jdbc.sql("select count(*) from webhook_delivery where about = 'OFAC'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(RECEIVER.heardNothingMore()).isTrue();
    }

    @Test
    void hitsAndDispositionsAreToldWithoutAPerson() throws Exception {
        CaseId caseId = CaseId.next();
        PartyId partyId = PartyId.next();
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at)"
                        + " values (?, ?, 'CURRENT_ACCOUNT', 'ACTIVE', 'DECISION', now())")
                .params(caseId.toString(), partyId.toString())
                .update();
        RunId run = RunId.next();
        Instant now = clock.instant();
        events.publishEvent(new NewHitsFound(caseId, partyId, run, List.of("UN:1", "OFAC:7"), now));
        JsonNode hits = json.readTree(RECEIVER.hears().body());
        events.publishEvent(new HitDisposed(
                caseId,
                "hit-1",
                "UN",
                "1",
                Disposition.FALSE_POSITIVE,
                DispositionReason.OTHER_DATE_OF_BIRTH,
                Hit.Standing.SETTLED,
                "olga",
                now));
        JsonNode disposed = json.readTree(RECEIVER.hears().body());

        assertThat(hits.path("type").asText()).isEqualTo("screening.new-hits");
        assertThat(hits.at("/data/hits").asInt()).isEqualTo(2);
        assertThat(hits.at("/data/runId").asText()).isEqualTo(run.toString());
        assertThat(hits.path("link").asText()).endsWith("/cases/" + caseId);
        assertThat(disposed.path("type").asText()).isEqualTo("screening.disposed");
        assertThat(disposed.at("/data/disposition").asText()).isEqualTo("FALSE_POSITIVE");
        assertThat(disposed.toString()).doesNotContain("olga");
    }

    private String type(Heard heard) throws Exception {
        return json.readTree(heard.body()).path("type").asText();
    }

    /** The engine has noted a try when its count is in the books. */
    private void afterTry(Heard heard, int tries) {
        assertThat(heard).as("try %d", tries).isNotNull();
        for (int looks = 0; looks < 200; looks++) {
            int noted = jdbc.sql("select tries from webhook_delivery where id = :id")
                    .param("id", heard.delivery())
                    .query(Integer.class)
                    .single();
            boolean free = jdbc.sql(
                                    """
                                    select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e
                                      on e.ID_ = j.PROCESS_INSTANCE_ID_
                                    where e.BUSINESS_KEY_ = :id and j.LOCK_OWNER_ is not null""")
                            .param("id", heard.delivery())
                            .query(Integer.class)
                            .single()
                    == 0;
            if (noted == tries && free) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("Try " + tries + " was never noted");
    }

    private static void assertSigned(Heard heard) {
        String[] parts = heard.signature().split("[=,]");
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        assertThat(heard.signature()).isEqualTo(Signature.of(SECRET, at, heard.body()));
    }

    private static ListInForce list(String source, String sha256, String status, String reason) {
        return new ListInForce(
                source, "file:lists", "2026-11-01", sha256, 12, Instant.now(), "worker-1", status, reason);
    }
}
