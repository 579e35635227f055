package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** A client at the bank's REST door, with the token of their application or of a link in a mail. */
final class Applicant {

    private final RestClient http;
    private final String caseId;

    private Applicant(RestClient http, String caseId) {
        this.http = http;
        this.caseId = caseId;
    }

    static Applicant begins(Bank bank, JsonNode form) {
        JsonNode started = bank.stranger()
                .post()
                .uri("/api/applications")
                .contentType(MediaType.APPLICATION_JSON)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return follows(
                bank,
                started.path("caseId").asText(),
                started.path("resumeToken").asText());
    }

    static Applicant follows(Bank bank, String caseId, String token) {
        return new Applicant(bank.asApplicant(token), caseId);
    }

    String caseId() {
        return caseId;
    }

    ResponseEntity<JsonNode> hands(String type, String fileName, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("type", type);
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        return http.post()
                .uri("/api/applications/{id}/documents", caseId)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    void submits() {
        says("submit");
    }

    void withdraws() {
        says("withdraw");
    }

    private void says(String what) {
        ResponseEntity<JsonNode> answer = http.post()
                .uri("/api/applications/{id}/{what}", Map.of("id", caseId, "what", what))
                .retrieve()
                .toEntity(JsonNode.class);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(202);
    }

    JsonNode status() {
        return http.get().uri("/api/applications/{id}", caseId).retrieve().body(JsonNode.class);
    }
}
