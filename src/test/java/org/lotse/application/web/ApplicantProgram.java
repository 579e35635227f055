package org.lotse.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** A program that applies for somebody over REST. */
final class ApplicantProgram {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    private final TestRestTemplate rest;
    private final HttpHeaders headers = new HttpHeaders();
    private JsonNode started;
    private String location;

    ApplicantProgram(TestRestTemplate rest) {
        this.rest = rest;
    }

    ApplicantProgram begins() {
        ResponseEntity<JsonNode> answer =
                rest.exchange("/api/applications", HttpMethod.POST, new HttpEntity<>(headers), JsonNode.class);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(201);
        started = answer.getBody();
        location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        headers.setBearerAuth(token());
        return this;
    }

    ApplicantProgram reading(String language) {
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return this;
    }

    /** Every POST from now on carries this key. */
    ApplicantProgram with(String idempotencyKey) {
        headers.set("Idempotency-Key", idempotencyKey);
        return this;
    }

    String caseId() {
        return started.path("caseId").asText();
    }

    String token() {
        return started.path("resumeToken").asText();
    }

    String location() {
        return location;
    }

    private String path() {
        return "/api/applications/" + caseId();
    }

    void saves(JsonNode form) {
        assertThat(puts(form).getStatusCode().value()).isEqualTo(200);
    }

    ResponseEntity<JsonNode> puts(JsonNode form) {
        return rest.exchange(path(), HttpMethod.PUT, new HttpEntity<>(form, headers), JsonNode.class);
    }

    ResponseEntity<JsonNode> putsRaw(String body, String mediaType) {
        HttpHeaders typed = ownHeaders();
        typed.set(HttpHeaders.CONTENT_TYPE, mediaType);
        return rest.exchange(path(), HttpMethod.PUT, new HttpEntity<>(body.getBytes(), typed), JsonNode.class);
    }

    ResponseEntity<JsonNode> postsRaw(String below, String body, String mediaType) {
        HttpHeaders typed = ownHeaders();
        typed.set(HttpHeaders.CONTENT_TYPE, mediaType);
        return rest.exchange(path() + below, HttpMethod.POST, new HttpEntity<>(body.getBytes(), typed), JsonNode.class);
    }

    ResponseEntity<JsonNode> posts(String below) {
        return rest.exchange(path() + below, HttpMethod.POST, new HttpEntity<>(headers), JsonNode.class);
    }

    ResponseEntity<JsonNode> deletes(String below) {
        return rest.exchange(path() + below, HttpMethod.DELETE, new HttpEntity<>(headers), JsonNode.class);
    }

    ResponseEntity<JsonNode> gets(String path) {
        return rest.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
    }

    JsonNode status() {
        return gets(path()).getBody();
    }

    private HttpHeaders ownHeaders() {
        HttpHeaders copy = new HttpHeaders();
        copy.addAll(headers);
        return copy;
    }

    void handsInDocuments() {
        Map.of("IDENTITY", "pass.pdf", "ADDRESS", "bill.pdf").forEach((type, name) -> assertThat(
                        uploads(type, name, PDF).getStatusCode().value())
                .isEqualTo(201));
    }

    /** Stands for the reading of documents: everything is legible and nothing of the application is found. */
    void isReadAtOnce(Documents documents) {
        documents
                .of(CaseId.of(caseId()))
                .forEach(document -> documents.record(
                        document.id(),
                        new Reading(
                                "key-" + document.id(),
                                document.type() == DocumentType.IDENTITY ? "PASSPORT" : "PROOF_OF_ADDRESS",
                                Reading.Verdict.READABLE,
                                null,
                                null,
                                null,
                                null,
                                "",
                                5,
                                "test",
                                null)));
    }

    void waitsFor(String status) {
        await(Duration.ofSeconds(30), () -> status().path("status").asText().equals(status));
    }

    static void await(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    ResponseEntity<JsonNode> uploads(String type, String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("type", type);
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        HttpHeaders upload = ownHeaders();
        upload.setContentType(MediaType.MULTIPART_FORM_DATA);
        return rest.exchange(path() + "/documents", HttpMethod.POST, new HttpEntity<>(parts, upload), JsonNode.class);
    }
}
