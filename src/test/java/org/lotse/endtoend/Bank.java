package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** A running platform as browsers and programs meet it, in whatever JVM it runs. */
final class Bank {

    private static final String PASSWORD = "lotse-demo";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String url;

    Bank(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    boolean answers() {
        try {
            return stranger()
                    .get()
                    .uri("/")
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (ResourceAccessException notYet) {
            return false;
        }
    }

    /** Presses a sample's button on the start page. */
    void receivesSample(String key) {
        RestClient newcomer = stranger();
        Matcher token = CSRF.matcher(newcomer.get().uri("/").retrieve().body(String.class));
        assertThat(token.find()).isTrue();
        ResponseEntity<Void> answer = newcomer.post()
                .uri("/samples/{key}", key)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))
                .retrieve()
                .toBodilessEntity();
        assertThat(answer.getStatusCode().is3xxRedirection()).isTrue();
    }

    /** Waits for a human step and returns it as the task list shows it to this user. */
    JsonNode task(String user, String caseId, String key) {
        return Patience.until(key + " for " + user)
                .until(() -> openTask(user, caseId, key), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> openTask(String user, String caseId, String key) {
        return openTasks(user, caseId).stream()
                .filter(task -> task.path("key").asText().equals(key))
                .findFirst();
    }

    List<JsonNode> openTasks(String user, String caseId) {
        JsonNode tasks = as(user).get()
                .uri("/api/tasks?view=all")
                .retrieve()
                .body(JsonNode.class)
                .path("tasks");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("caseId").asText().equals(caseId))
                .toList();
    }

    /** Fields that say something else than the client, and doubts about documents. */
    List<String> mismatches(String caseId) {
        JsonNode comparison = as("anna")
                .get()
                .uri("/api/cases/{caseId}", caseId)
                .retrieve()
                .body(JsonNode.class)
                .path("comparison");
        List<String> fields = StreamSupport.stream(comparison.path("fields").spliterator(), false)
                .filter(field -> !field.path("result").asText().equals("AGREES"))
                .map(field ->
                        field.path("name").asText() + " " + field.path("result").asText())
                .toList();
        List<String> concerns = comparison.path("concerns").findValuesAsText("reason");
        return Stream.concat(fields.stream(), concerns.stream()).toList();
    }

    /** Claims and answers a human step; fails when the bank refuses. */
    void completes(String user, String caseId, String key, Map<String, ?> answer) {
        ResponseEntity<JsonNode> said = tries(user, caseId, key, answer);
        assertThat(said.getStatusCode().is2xxSuccessful()).as("%s", said).isTrue();
    }

    ResponseEntity<JsonNode> tries(String user, String caseId, String key, Map<String, ?> answer) {
        String id = task(user, caseId, key).path("id").asText();
        return as(user).post()
                .uri("/api/tasks/{id}/complete", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    RestClient as(String user) {
        return client().defaultHeaders(headers -> headers.setBasicAuth(user, PASSWORD))
                .build();
    }

    /** With the token of a link that was sent. */
    RestClient asApplicant(String token) {
        return client().defaultHeaders(headers -> headers.setBearerAuth(token)).build();
    }

    RestClient stranger() {
        return client().build();
    }

    private RestClient.Builder client() {
        HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return RestClient.builder()
                .baseUrl(url)
                .requestFactory(new JdkClientHttpRequestFactory(http))
                .defaultStatusHandler(status -> true, (request, response) -> {});
    }
}
