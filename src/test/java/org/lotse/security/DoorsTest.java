package org.lotse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

@PlatformTest
class DoorsTest {

    @Autowired
    private TestRestTemplate rest;

    @LocalServerPort
    private int port;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String secret;

    @ParameterizedTest
    @CsvSource({
        "GET,  /engine-rest/engine,             ,      401",
        "GET,  /engine-rest/process-definition?maxResults=5, otto, 200",
        "POST, /engine-rest/process-definition, otto,  403",
        "POST, /engine-rest/deployment/create,  otto,  403",
        "POST, /engine-rest/deployment/create,  worker, 403",
        "GET,  /engine-rest/metrics/activity-instance-start/sum, otto, 403",
        "GET,  /engine-rest/engine/default/metrics, otto, 403",
        "GET,  /engine-rest/process-definition, clara, 403",
        "GET,  /engine-rest/process-definition, worker, 403",
        "GET,  /engine-rest/external-task?maxResults=5, worker, 200",
        "GET,  /engine-rest/external-task,      otto,  403",
        "GET,  /engine-rest/external-taskings,  worker, 403",
        "GET,  /engine-rest/engine/default/external-task, worker, 403",
        "GET,  /api/worker/no-such-door,        ,      401",
        "GET,  /api/worker/no-such-door,        olga,  403",
        "GET,  /api/worker/no-such-door,        worker, 404",
        "GET,  /api/no-such-door,               ,      401",
        "GET,  /api/no-such-door,               worker, 403",
        "GET,  /api/no-such-door,               clara, 404",
        "GET,  /api/applications/no/such/door,  ,      404",
        "GET,  /actuator/health,                ,      200",
        "GET,  /actuator/metrics,               clara, 403",
        "GET,  /actuator/metrics,               otto,  200",
        "GET,  /v3/api-docs,                    ,      200",
        "GET,  /login,                          ,      200",
    })
    void eachDoorLetsInWhomItShould(String method, String path, String who, int status) {
        ResponseEntity<String> answer = as(who).exchange(path, HttpMethod.valueOf(method), null, String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }

    private TestRestTemplate as(String who) {
        if (who == null) {
            return rest;
        }
        return who.equals("worker") ? rest.withBasicAuth(worker, secret) : rest.withBasicAuth(who, "lotse-demo");
    }

    @Test
    void aRefusalIsAProblemWithAStableType() {
        ResponseEntity<String> answer = rest.getForEntity("/api/no-such-door", String.class);

        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody()).contains("urn:lotse:problem:not-logged-in");
    }

    @Test
    void whatTheEngineAnswersAndWhatPagesShowIsNotForFrames() {
        assertThat(rest.getForEntity("/login", String.class).getHeaders().getFirst("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @CsvSource({"/engine%2Drest/task", "/engine-rest;x=1/task", "/engine-rest/..%2ftask", "//engine-rest/task"})
    void anAddressInDisguiseIsRefused(String path) throws IOException {
        assertThat(statusLine(path)).contains(" 400 ");
    }

    /** Past every client library that would tidy the address up. */
    private String statusLine(String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
            }
        }
    }
}
