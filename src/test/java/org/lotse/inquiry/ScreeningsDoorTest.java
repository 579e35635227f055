package org.lotse.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.audit.TrailEntry;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ScreeningsDoorTest {

    private static final String WIKTOR =
            """
            {"type": "PERSON", "names": ["Wiktor Sokolnikow"], "dateOfBirth": "1968-03-14"}""";
    private static final String TWO =
            """
            {"queries": [{"type": "PERSON", "names": ["Wiktor Sokolnikow"]}, {"type": "PERSON", "names": ["von der"]}]}""";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String secret;

    @Test
    void whoeverWaitsGetsTheAnswerAsSoonAsAWorkerHasGivenIt() {
        var handedIn = CompletableFuture.supplyAsync(() -> answers("patient", WorkerByHand.finds(WorkerByHand.aHit())));
        long start = System.nanoTime();

        ResponseEntity<JsonNode> answer = ask("olga", WIKTOR.replace("Wiktor", "patient"), "Prefer", "wait=10");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        assertThat(answer.getBody().at("/status").asText()).isEqualTo("ANSWERED");
        assertThat(answer.getBody().at("/lists/0/source").asText()).isEqualTo("UN");
        assertThat(answer.getBody().at("/results/0/outcome").asText()).isEqualTo("HITS");
        assertThat(answer.getBody().at("/results/0/hits/0")).isEqualTo(WorkerByHand.hit());
        assertThat(handedIn.join().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void withoutAnAnswerTheCallerIsToldWhereItWillBe() {
        ResponseEntity<JsonNode> pending = askAndGo("olga", TWO);

        assertThat(pending.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(pending.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        String there = pending.getHeaders().getLocation().getPath();
        assertThat(get("olga", there + "/archive").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);

        hand(id(pending), WorkerByHand.finds(WorkerByHand.aNearMiss(), WorkerByHand.noName()));

        ResponseEntity<JsonNode> answered = get("olga", there);
        assertThat(answered.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answered.getBody().at("/results/0/outcome").asText()).isEqualTo("CLEAR");
        assertThat(answered.getBody().at("/results/0/nearMiss/entryId").asText())
                .isEqualTo("9900001");
        assertThat(answered.getBody().at("/results/1/outcome").asText()).isEqualTo("NOT_SCREENABLE");
        assertThat(answered.getBody().at("/results/1/message").asText()).contains("only particles");
    }

    @Test
    void theArchiveHoldsAllThatAReplayNeeds() {
        ResponseEntity<JsonNode> asked = askAndGo("olga", WIKTOR);
        hand(id(asked), WorkerByHand.finds(WorkerByHand.aHit()));

        JsonNode archive =
                get("olga", "/api/screenings/" + id(asked) + "/archive").getBody();

        assertThat(archive.at("/engine").asText()).isEqualTo("lotse-screening 0.1");
        assertThat(archive.at("/threshold").asDouble()).isEqualTo(0.85);
        assertThat(archive.at("/limit").asInt()).isEqualTo(50);
        assertThat(archive.at("/lists/1/sha256").asText()).isEqualTo("cd".repeat(32));
        assertThat(archive.at("/results/0/query/names/0").asText()).isEqualTo("Wiktor Sokolnikow");
        assertThat(archive.at("/results/0/query/dateOfBirth").asText()).isEqualTo("1968-03-14");
        assertThat(archive.at("/results/0/hits/0")).isEqualTo(WorkerByHand.hit());
    }

    @Test
    void aWorkerIsToldWhoToScreenAndItsFirstAnswerStays() {
        ResponseEntity<JsonNode> asked = askAndGo("clara", WIKTOR.replace("}", ", \"threshold\": 0.9, \"limit\": 3}"));

        JsonNode errand = asWorker().getForObject("/api/worker/inquiries/" + id(asked), JsonNode.class);
        hand(id(asked), WorkerByHand.finds(WorkerByHand.aHit()));
        ResponseEntity<Void> again = hand(id(asked), WorkerByHand.findsNobody(1));

        assertThat(errand.at("/threshold").asDouble()).isEqualTo(0.9);
        assertThat(errand.at("/limit").asInt()).isEqualTo(3);
        assertThat(errand.at("/queries/0/names/0").asText()).isEqualTo("Wiktor Sokolnikow");
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(inquiries.get(InquiryId.of(id(asked))).outcome().hits()).isOne();
    }

    @Test
    void anAnswerThatForgetsSomebodyIsRefused() {
        ResponseEntity<JsonNode> asked = askAndGo("clara", TWO);

        assertThat(hand(id(asked), WorkerByHand.findsNobody(1)).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void whoAskedHowManyAndWhatCameOfItStandsInTheTrail() {
        ResponseEntity<JsonNode> asked = askAndGo("clara", TWO);
        hand(id(asked), WorkerByHand.finds(WorkerByHand.aHit(), WorkerByHand.noName()));
        get("anna", "/api/screenings/" + id(asked));

        var entries = trail.of(InquiryId.of(id(asked)).file());

        assertThat(entries.stream().map(TrailEntry::action))
                .containsExactly("InquiryAsked", "InquiryRead", "InquiryAnswered", "InquiryRead");
        assertThat(entries.get(0).actor()).isEqualTo("clara");
        assertThat(entries.get(0).facts().path("subjects").asInt()).isEqualTo(2);
        assertThat(entries.get(2).actor()).isEqualTo("WORKER");
        assertThat(entries.get(2).facts().path("hits").asInt()).isOne();
        assertThat(entries.get(2).facts().at("/lists/0/sha256").asText()).isEqualTo("ab".repeat(32));
        assertThat(entries.get(3).actor()).isEqualTo("anna");
        assertThat(entries.toString()).doesNotContain("Wiktor", "Sokolnik");
    }

    @Test
    void theProcessRemembersNothingButTheInquirysId() {
        ResponseEntity<JsonNode> asked = askAndGo("clara", WIKTOR);

        assertThat(jdbc.sql(
                                """
                                select concat(v.NAME_, '=', v.TEXT_) from ACT_RU_VARIABLE v join ACT_RU_EXECUTION e
                                  on e.ID_ = v.PROC_INST_ID_ where e.BUSINESS_KEY_ = :id""")
                        .param("id", id(asked))
                        .query(String.class)
                        .list())
                .containsExactly("inquiryId=" + id(asked));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        ResponseEntity<JsonNode> first = ask("olga", WIKTOR, "Idempotency-Key", "once", "Prefer", "wait=0");
        ResponseEntity<JsonNode> second = ask("olga", WIKTOR, "Idempotency-Key", "once", "Prefer", "wait=0");

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.getHeaders().getLocation())
                .isEqualTo(first.getHeaders().getLocation());
    }

    @Test
    void whatCannotBeTakenIsNamedFieldByField() {
        String body =
                """
                {"queries": [{"type": "PERSON", "names": ["Ok"], "dateOfBirth": "1980-02-30"},
                             {"type": "DOG", "names": ["%s"]}]}"""
                        .formatted("x".repeat(10_000));

        ResponseEntity<JsonNode> refused = ask("olga", body);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().path("type").asText()).isEqualTo("urn:lotse:problem:invalid-input");
        assertThat(StreamSupport.stream(refused.getBody().path("fields").spliterator(), false))
                .extracting(field -> field.path("field").asText())
                .containsExactly("queries[0].dateOfBirth", "queries[1].type", "queries[1].names[0]");
        assertThat(refused.getBody().at("/fields/0/message").asText()).startsWith("This is not a date");
    }

    @Test
    void brokenJsonIsNoFault() {
        assertThat(ask("olga", "{\"type\":").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(ask("olga", "\"name\"").getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(ask("olga", "").getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(ask("olga", "[" + "1,".repeat(600_000) + "1]").getStatusCode())
                .isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    @Test
    void onlyThoseWhoScreenMayAskAndAColleaguesInquiryIsNoClerksBusiness() {
        assertThat(ask("otto", WIKTOR).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(ask("anna", WIKTOR).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        String clarasOwn = "/api/screenings/" + id(askAndGo("clara", WIKTOR));

        assertThat(get("cem", clarasOwn).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("oskar", clarasOwn).getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(get("olga", "/api/screenings/no-such").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(rest.getForEntity(clarasOwn, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theInterfaceDescribesItself() {
        JsonNode description = rest.getForObject("/v3/api-docs", JsonNode.class);

        JsonNode post = description.at("/paths/~1api~1screenings/post");
        assertThat(post.at("/requestBody/content/application~1json/schema/oneOf"))
                .hasSize(2);
        assertThat(post.at("/responses").fieldNames()).toIterable().contains("200", "202", "413", "422");
        assertThat(description.at("/paths").toString()).doesNotContain("/api/worker/");
    }

    private ResponseEntity<JsonNode> askAndGo(String user, String body) {
        return ask(user, body, "Prefer", "wait=0");
    }

    private ResponseEntity<JsonNode> ask(String user, String body, String... headers) {
        var with = new HttpHeaders();
        with.setContentType(MediaType.APPLICATION_JSON);
        for (int each = 0; each < headers.length; each += 2) {
            with.set(headers[each], headers[each + 1]);
        }
        return rest.withBasicAuth(user, "lotse-demo")
                .postForEntity("/api/screenings", new HttpEntity<>(body, with), JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return rest.withBasicAuth(user, "lotse-demo").getForEntity(path, JsonNode.class);
    }

    private static String id(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("id").asText();
    }

    private TestRestTemplate asWorker() {
        return rest.withBasicAuth(worker, secret);
    }

    private ResponseEntity<Void> hand(String id, Result result) {
        return asWorker()
                .exchange(
                        "/api/worker/inquiries/" + id + "/result",
                        HttpMethod.PUT,
                        new HttpEntity<>(json.convertValue(result, Map.class)),
                        Void.class);
    }

    /** Answers the first inquiry about somebody as soon as it is there. */
    private ResponseEntity<Void> answers(String name, Result result) {
        var pause = Duration.ofMillis(50).toNanos();
        for (int tries = 0; tries < 400; tries++) {
            var found = jdbc.sql("select id from inquiry where answered_at is null").query(String.class).list().stream()
                    .filter(id -> inquiries.get(InquiryId.of(id)).name().startsWith(name))
                    .findFirst();
            if (found.isPresent()) {
                return hand(found.get(), result);
            }
            LockSupport.parkNanos(pause);
        }
        throw new AssertionError("Nobody asked about " + name);
    }
}
