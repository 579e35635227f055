package org.lotse.workers.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Files too large for memory go to the platform and come back as they are. */
class RestPlatformFilesTest {

    @TempDir
    Path folder;

    private final Map<String, byte[]> held = new ConcurrentHashMap<>();
    private HttpServer server;
    private Platform platform;

    @BeforeEach
    void platformThatKeepsFiles() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        WorkersSettings settings = EngineStandIn.settings(
                URI.create("http://localhost:" + server.getAddress().getPort()),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30));
        PlatformAddress address = new PlatformAddress(settings.platform(), new MockEnvironment());
        platform = new RestPlatform(settings.platform(), address, RuntimeConfiguration.json());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFileComesBackAsItWasHandedIn() throws IOException {
        byte[] content = new byte[9_000_000];
        new Random(11).nextBytes(content);
        Path file = Files.write(folder.resolve("edition.zip"), content);

        platform.put("/lists/UN/editions/1", file, "application/octet-stream");
        platform.fetch("/lists/UN/editions/1", folder.resolve("back.zip"));

        assertThat(folder.resolve("back.zip")).hasSameBinaryContentAs(file);
    }

    @Test
    void whatThePlatformRefusesIsARefusalAndLeavesNoFile() {
        Path file = folder.resolve("none.zip");

        assertThatThrownBy(() -> platform.fetch("/lists/UN/editions/2", file))
                .isInstanceOfSatisfying(PlatformRefusal.class, refusal -> assertThat(refusal.status())
                        .isEqualTo(404));
        assertThat(file).doesNotExist();
    }

    @Test
    void whereThePlatformFailsTheStepCanBeTriedAgain() {
        assertThatThrownBy(() -> platform.fetch("/broken", folder.resolve("none.zip")))
                .isNotInstanceOf(PlatformRefusal.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            held.put(path, exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(204, -1);
        } else if (path.endsWith("/broken")) {
            exchange.sendResponseHeaders(500, -1);
        } else if (held.containsKey(path)) {
            exchange.sendResponseHeaders(200, held.get(path).length);
            exchange.getResponseBody().write(held.get(path));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }
}
