package org.lotse.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.testing.PlatformTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Batches of 1,000 and single questions through {@code POST /api/screenings}, the platform and one worker in one program
 * on a real MariaDB, with everything kept. Not part of the build: {@code mvn -pl workers,src test
 * -Dtest=BatchScreeningBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dscreening.data=DIR}, where DIR holds
 * {@code lists/un-2026-02}, {@code lists/ofac-2023-01}, {@code positives-dev.jsonl} and {@code negatives-dev.jsonl}.
 */
@Tag("end-to-end")
@PlatformTest(
        properties = {
            "lotse.workers.embedded=true",
            "lotse.workers.screening.lists=${screening.data}/lists/un-2026-02,${screening.data}/lists/ofac-2023-01"
        })
class BatchScreeningBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(BatchScreeningBenchmark.class);
    private static final int BATCHES = 8;
    private static final int SINGLES = 60;

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private TestRestTemplate rest;

    @Test
    void aBatchIsAnsweredAtOnce() throws IOException {
        List<ObjectNode> queries = queries();
        var batch = json.createObjectNode();
        batch.putArray("queries").addAll(queries);
        JsonNode first = post(batch); // waits for the lists and warms up
        LOG.info(
                "Lists {}, {} queries, {} with hits, {} hits",
                first.path("lists"),
                queries.size(),
                first.path("withHits"),
                first.path("hits"));

        long[] batches = times(BATCHES, each -> batch);
        long[] singles = times(SINGLES, queries::get);

        LOG.info(
                "Batch of 1,000: median {} ms, slowest {} ms, {} screenings a second end to end",
                batches[BATCHES / 2],
                batches[BATCHES - 1],
                1_000_000 / batches[BATCHES / 2]);
        LOG.info("One: median {} ms, slowest of {} {} ms", singles[SINGLES / 2], SINGLES, singles[SINGLES - 1]);
    }

    private interface Asked {

        JsonNode body(int number);
    }

    private long[] times(int times, Asked asked) {
        long[] took = new long[times];
        for (int each = 0; each < times; each++) {
            long start = System.nanoTime();
            post(asked.body(each));
            took[each] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(took);
        return took;
    }

    private JsonNode post(JsonNode body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        ResponseEntity<JsonNode> answer = rest.withBasicAuth("olga", "lotse-demo")
                .postForEntity("/api/screenings", new HttpEntity<>(body.toString(), headers), JsonNode.class);
        String there = answer.getHeaders().getLocation().getPath();
        while (answer.getStatusCode() == HttpStatus.ACCEPTED) {
            LockSupport.parkNanos(100_000_000);
            answer = rest.withBasicAuth("olga", "lotse-demo").getForEntity(there, JsonNode.class);
        }
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private List<ObjectNode> queries() throws IOException {
        Path data = Path.of(System.getProperty("screening.data"));
        var all = new ArrayList<ObjectNode>();
        for (String file : List.of("positives-dev.jsonl", "negatives-dev.jsonl")) {
            try (Stream<String> lines = Files.lines(data.resolve(file))) {
                for (String line : lines.limit(500).toList()) {
                    all.add(query(json.readTree(line)));
                }
            }
        }
        return all;
    }

    private ObjectNode query(JsonNode line) {
        ObjectNode query = json.createObjectNode();
        query.put("type", type(line.path("type").asText()));
        query.putArray("names").add(line.path("name").asText());
        String born = line.path("dob").asText("");
        if (BirthDates.exist(born)) {
            query.put("dateOfBirth", born);
        }
        return query;
    }

    private static String type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> "PERSON";
            case "vessel" -> "VESSEL";
            default -> "ORGANISATION";
        };
    }
}
