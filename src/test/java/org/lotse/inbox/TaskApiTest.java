package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.testing.PlatformTest;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@PlatformTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class TaskApiTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Desk desk;

    private HumanTask task;

    @BeforeEach
    void aTask() {
        task = desk.tasks().create(desk.aCaseOf("Jörg", "Müller"), "check-documents", "CLERK", 50, Duration.ofHours(4));
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void listsAViewWithItsCounts() {
        JsonNode answer = as("clara").getForObject("/api/tasks?view=groups&q=mül&sort=-due", JsonNode.class);

        assertThat(answer.at("/tasks/0/id").asText()).isEqualTo(task.id());
        assertThat(answer.at("/tasks/0/client").asText()).isEqualTo("Jörg Müller");
        assertThat(answer.at("/tasks/0/caseId").asText())
                .isEqualTo(task.caseId().toString());
        assertThat(answer.at("/counts/groups").asInt()).isEqualTo(1);
        assertThat(answer.at("/view").asText()).isEqualTo("groups");
        assertThat(answer.at("/sort").asText()).isEqualTo("-due");
    }

    @Test
    void claimsReleasesAndCompletes() {
        assertThat(post("clara", "claim", null).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(post("cem", "claim", null).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(post("clara", "release", null).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(post("clara", "complete", Map.of("decision", "ACCEPT")).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(desk.tasks().answer(task.id())).contains(Map.of("decision", "ACCEPT"));
    }

    @Test
    void handsManyTasksOverAndNamesWhatWasRefused() {
        JsonNode answer = as("clara")
                .postForObject(
                        "/api/tasks/assign",
                        Map.of("taskIds", List.of(task.id(), "no-such-task"), "assignee", "cem"),
                        JsonNode.class);

        assertThat(answer.at("/done/0").asText()).isEqualTo(task.id());
        assertThat(answer.at("/refused/0/rule").asText()).isEqualTo("task-gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=nonsense", "sort=id", "page=x"})
    void anUnknownQuestionIsAProblemAndNoFault(String question) {
        ResponseEntity<JsonNode> answer = as("clara").getForEntity("/api/tasks?" + question, JsonNode.class);

        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        assertThat(answer.getBody().at("/type").asText()).startsWith("urn:lotse:problem:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto", "dario"})
    void whoNeedsNoClientsSeesNone(String username) {
        assertThat(as(username).getForEntity("/api/tasks", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void anAuditorReadsButTakesNothing() {
        assertThat(as("anna").getForEntity("/api/tasks", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(post("anna", "claim", null).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("anna", "complete", Map.of()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerIsSentAway() {
        assertThat(http.getForEntity("/api/tasks", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private ResponseEntity<JsonNode> post(String username, String what, Object body) {
        return as(username).postForEntity("/api/tasks/" + task.id() + "/" + what, body, JsonNode.class);
    }

    private TestRestTemplate as(String username) {
        return http.withBasicAuth(username, "lotse-demo");
    }
}
