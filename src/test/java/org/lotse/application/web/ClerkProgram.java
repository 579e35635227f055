package org.lotse.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** A program that works for the clerk Clara over REST. */
final class ClerkProgram {

    private final TestRestTemplate rest;

    ClerkProgram(TestRestTemplate rest) {
        this.rest = rest.withBasicAuth("clara", "lotse-demo");
    }

    /** Waits until the case lies on the clerk's table. */
    String sees(String caseId) {
        var task = new AtomicReference<String>();
        ApplicantProgram.await(Duration.ofSeconds(30), () -> {
            task.set(find(caseId));
            return task.get() != null;
        });
        return task.get();
    }

    private String find(String caseId) {
        JsonNode tasks =
                rest.getForObject("/api/tasks?q=" + caseId, JsonNode.class).path("tasks");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("caseId").asText().equals(caseId))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElse(null);
    }

    void asksAgainFor(String type, String caseId) {
        String task = sees(caseId);
        does(task, "claim", Map.of());
        does(task, "complete", Map.of("decision", "REQUEST", "documents", List.of(type), "note", "A newer one."));
    }

    private void does(String task, String what, Map<String, Object> body) {
        ResponseEntity<JsonNode> answer = rest.postForEntity("/api/tasks/" + task + "/" + what, body, JsonNode.class);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(204);
    }
}
