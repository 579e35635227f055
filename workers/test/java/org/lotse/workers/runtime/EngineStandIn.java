package org.lotse.workers.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Answers HTTP as the engine would: hands out given tasks once, then lets fetching wait. */
final class EngineStandIn implements AutoCloseable {

    private static final String TASKS = "/engine-rest/external-task/";

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress("127.0.0.1")
            .containerThreads(30));

    private final URI url;
    private final AtomicInteger polls = new AtomicInteger();

    EngineStandIn() {
        server.start();
        url = URI.create(server.baseUrl());
        server.addMockServiceRequestListener((request, response) -> polls.incrementAndGet());
        server.stubFor(post(urlMatching(TASKS + ".*"))
                .atPriority(10)
                .willReturn(aResponse().withStatus(204)));
        server.stubFor(put(urlPathMatching("/api/worker/.*"))
                .atPriority(10)
                .willReturn(aResponse().withStatus(204)));
        handsOut();
    }

    URI url() {
        return url;
    }

    WireMockServer server() {
        return server;
    }

    void letsPollsWait(Duration time) {
        server.stubFor(post(urlEqualTo(TASKS + "fetchAndLock"))
                .atPriority(1)
                .willReturn(okJson("[]").withFixedDelay((int) time.toMillis())));
    }

    /** Fetches that have arrived, the one under way included. */
    int polls() {
        return polls.get();
    }

    /** One fetch gets all these tasks; later ones wait a moment and get nothing. */
    void handsOut(String... tasks) {
        String fetch = TASKS + "fetchAndLock";
        server.stubFor(post(urlEqualTo(fetch))
                .inScenario("fetching")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("empty")
                .willReturn(okJson(Arrays.stream(tasks).collect(Collectors.joining(",", "[", "]")))));
        server.stubFor(post(urlEqualTo(fetch))
                .inScenario("fetching")
                .whenScenarioStateIs("empty")
                .willReturn(okJson("[]").withFixedDelay(100)));
        server.resetScenarios();
    }

    void answers(String taskId, String report, ResponseDefinitionBuilder answer) {
        server.stubFor(
                post(urlEqualTo(TASKS + taskId + "/" + report)).atPriority(1).willReturn(answer));
    }

    List<JsonNode> reports(String taskId, String report) {
        return server.findAll(postRequestedFor(urlEqualTo(TASKS + taskId + "/" + report))).stream()
                .map(request -> parse(request.getBody()))
                .toList();
    }

    static String task(String id, Integer retries) {
        return """
                {"id":"%s","topicName":"test-step","workerId":"w","businessKey":"case-1","retries":%s,
                 "variables":{"caseId":{"type":"String","value":"case-1"},"nothing":{"type":"Null","value":null}}}
                """
                .formatted(id, retries);
    }

    static WorkersSettings settings(URI url, Duration... pauses) {
        return new WorkersSettings(
                new WorkersSettings.Access(
                        Optional.of(url), "worker", "wörk", Duration.ofSeconds(2), Duration.ofSeconds(5)),
                List.of(pauses),
                Duration.ofMillis(100),
                Duration.ofSeconds(5));
    }

    private static JsonNode parse(byte[] body) {
        try {
            return RuntimeConfiguration.json().readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
