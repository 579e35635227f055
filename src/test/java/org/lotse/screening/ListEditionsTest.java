package org.lotse.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** As workers see it: over their door, down to the database. */
@PlatformTest
class ListEditionsTest {

    private static final byte[] LIST = "<CONSOLIDATED_LIST/>".getBytes(UTF_8);
    private static final String UNKNOWN = "0".repeat(64);

    @LocalServerPort
    private int port;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String password;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Screenings screenings;

    private RestClient door;

    @BeforeEach
    void emptyArchive() {
        jdbc.sql("delete from list_edition").update();
        jdbc.sql("delete from list_edition_part").update();
        jdbc.sql("delete from sanctions_list").update();
        door = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/api/worker/lists")
                .defaultHeaders(headers -> headers.setBasicAuth(worker, password))
                .build();
    }

    @Test
    void anEditionIsGivenBackAsItWasHandedIn() {
        byte[] zip = zip(LIST);

        put("UN", sha256(LIST), zip);

        assertThat(get("UN", sha256(LIST))).isEqualTo(zip);
        assertThat(kept("UN")).containsExactly(sha256(LIST));
    }

    @Test
    void anEditionLargerThanAnyPacketIsKeptInParts() {
        byte[] large = new byte[5_500_000];
        new Random(7).nextBytes(large);
        byte[] zip = zip(large);

        put("PEP", sha256(large), zip);

        assertThat(get("PEP", sha256(large))).isEqualTo(zip);
        assertThat(jdbc.sql("select max(length(content)) from list_edition_part")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(1 << 20);
        assertThat(parts()).isEqualTo(6);
    }

    @Test
    void handingAnEditionInAgainChangesNothing() {
        put("UN", sha256(LIST), zip(LIST));
        put("UN", sha256(LIST), zip(LIST));

        assertThat(kept("UN")).hasSize(1);
        assertThat(parts()).isEqualTo(1);
    }

    @Test
    void twoWorkersHandInTheSameEditionAtOnceAndItIsKeptOnce() {
        byte[] large = new byte[3_000_000];
        new Random(8).nextBytes(large);
        byte[] zip = zip(large);

        var one = CompletableFuture.runAsync(() -> put("UN", sha256(large), zip));
        var other = CompletableFuture.runAsync(() -> put("UN", sha256(large), zip));
        CompletableFuture.allOf(one, other).join();

        assertThat(get("UN", sha256(large))).isEqualTo(zip);
        assertThat(parts()).isEqualTo(3);
    }

    @Test
    void filesOfAnotherChecksumAreNotKept() {
        assertThatThrownBy(() -> put("UN", UNKNOWN, zip(LIST)))
                .isInstanceOf(HttpClientErrorException.UnprocessableEntity.class)
                .hasMessageContaining("edition-not-as-named");
        assertThat(kept("UN")).isEmpty();
    }

    @Test
    void whatIsNoZipIsNotKept() {
        assertThatThrownBy(() -> put("UN", sha256(LIST), LIST))
                .isInstanceOf(HttpClientErrorException.UnprocessableEntity.class);
    }

    @Test
    void anEditionNobodyHandedInIsNotFound() {
        assertThatThrownBy(() -> get("UN", UNKNOWN)).isInstanceOf(HttpClientErrorException.NotFound.class);
    }

    @Test
    void inForceIsWhatWasReportedLastOfEachList() {
        report("UN", "2026-02-01", "1", "2026-03-01T10:00:00Z", "IN_FORCE");
        report("UN", "2026-02-27", "2", "2026-03-02T10:00:00Z", "IN_FORCE");
        report("OFAC", "2026-02-20", "3", "2026-03-01T10:00:00Z", "IN_FORCE");
        report("OFAC", "2026-03-01", "4", "2026-03-03T10:00:00Z", "REJECTED");

        List<Map<String, Object>> inForce =
                door.get().uri("/in-force").retrieve().body(List.class);

        assertThat(inForce)
                .containsExactly(
                        Map.of("source", "OFAC", "publicationDate", "2026-02-20", "sha256", "3", "entries", 5),
                        Map.of("source", "UN", "publicationDate", "2026-02-27", "sha256", "2", "entries", 5));
    }

    private void report(String source, String published, String sha256, String at, String status) {
        screenings.report(
                new ListInForce(source, "file", published, sha256, 5, Instant.parse(at), "worker-1", status, null));
    }

    private void put(String source, String sha256, byte[] zip) {
        door.put()
                .uri("/{source}/editions/{sha256}", source, sha256)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(zip)
                .retrieve()
                .toBodilessEntity();
    }

    private byte[] get(String source, String sha256) {
        return door.get()
                .uri("/{source}/editions/{sha256}", source, sha256)
                .retrieve()
                .body(byte[].class);
    }

    private List<String> kept(String source) {
        return door.get().uri("/{source}/editions", source).retrieve().body(List.class);
    }

    private int parts() {
        return jdbc.sql("select count(*) from list_edition_part")
                .query(Integer.class)
                .single();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zip(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("list"));
            zip.write(file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
