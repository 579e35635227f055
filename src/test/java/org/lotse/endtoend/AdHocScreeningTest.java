package org.lotse.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Somebody asks, a real worker answers, in seconds. */
@EndToEndTest
class AdHocScreeningTest {

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private Bank bank;

    @Test
    void anotherSystemGetsHitsWithAnArithmeticThatAddsUpAndAnArchive() {
        ResponseEntity<JsonNode> answer = ask(person("Wiktor Sokolnikow").put("dateOfBirth", "1968-03-14"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode hit = answer.getBody().at("/results/0/hits/0");
        assertThat(hit.path("entryId").asText()).isEqualTo("9900001");
        double sum = StreamSupport.stream(hit.at("/explanation/contributions").spliterator(), false)
                .mapToDouble(part -> part.path("points").asDouble())
                .sum();
        assertThat(Math.round(Math.min(1, sum) * 10_000))
                .isEqualTo(Math.round(hit.path("score").asDouble() * 10_000));
        JsonNode archive = bank.as("olga")
                .get()
                .uri("/api/screenings/{id}/archive", answer.getBody().path("id").asText())
                .retrieve()
                .body(JsonNode.class);
        assertThat(archive.at("/results/0/hits/0")).isEqualTo(hit);
        assertThat(archive.path("lists"))
                .hasSize(answer.getBody().path("lists").size())
                .isNotEmpty();
    }

    @Test
    void hostileNamesGetAClearAnswerEachInOneBatch() {
        ObjectNode batch = json.createObjectNode();
        batch.putArray("queries")
                .addAll(List.of(
                        person("Wiktor Sokolnikow"),
                        person("von der"),
                        person("W\u0000ik\u0007tor \u202eSokolnikow 🚢"),
                        person("Виктоr Сокольниkов"),
                        person("ab ".repeat(100).strip()),
                        person("\u0301".repeat(200) + "a"),
                        organisation("GmbH & Co. KG"),
                        organisation("' or 1=1 -- <script>")));

        ResponseEntity<JsonNode> answer = ask(batch);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        List<String> outcomes = StreamSupport.stream(
                        answer.getBody().path("results").spliterator(), false)
                .map(result -> result.path("outcome").asText())
                .toList();
        assertThat(outcomes).hasSize(8);
        assertThat(outcomes.get(0)).isEqualTo("HITS");
        assertThat(outcomes.get(1)).isEqualTo("NOT_SCREENABLE");
        assertThat(outcomes.get(6)).isEqualTo("NOT_SCREENABLE");
    }

    @Test
    void anOfficerScreensByHandAndReadsWhy(Visitor visitor) {
        visitor.logInAs("olga");
        Page page = visitor.open("/screening/new");
        page.locator("#name").fill("Wiktor Sokolnikow");
        page.locator("#dateOfBirth").fill("14.03.1968");
        page.locator("#countries").fill("RU");
        long start = System.nanoTime();
        page.locator("form.ask button").click();
        page.waitForURL(Pattern.compile(".*/screening/inquiries/.*"));

        assertThat(page.locator(".hit").first()).containsText("9900001");
        assertThat(page.locator(".word").first()).isVisible();
        assertThat(page.locator(".editions tbody tr")).not().hasCount(0);
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(8_000);
        visitor.photographs("inquiry-real").findsNoBarrier().hearsNoComplaint();
    }

    private ObjectNode person(String name) {
        return subject("PERSON", name);
    }

    private ObjectNode organisation(String name) {
        return subject("ORGANISATION", name);
    }

    private ObjectNode subject(String type, String name) {
        ObjectNode query = json.createObjectNode().put("type", type);
        query.putArray("names").add(name);
        return query;
    }

    /** A worker that has just started loads its lists first; until then the platform says where the answer will be. */
    private ResponseEntity<JsonNode> ask(JsonNode body) {
        ResponseEntity<JsonNode> first = post(body);
        assertThat(first.getStatusCode().is2xxSuccessful()).isTrue();
        String there = first.getHeaders().getLocation().getPath();
        return Patience.until("the answer").until(() -> read(there), answer -> answer.getStatusCode() == HttpStatus.OK);
    }

    private ResponseEntity<JsonNode> read(String path) {
        return bank.as("olga").get().uri(path).retrieve().toEntity(JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(JsonNode body) {
        return bank.as("olga")
                .post()
                .uri("/api/screenings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
