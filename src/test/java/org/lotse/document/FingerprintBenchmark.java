package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes to find the pages near to one among very many, against looking at every one of them. Half of the pages
 * are strewn evenly, half lie in a thousand heaps, as forms of one kind do. Not part of the build:
 *
 * <pre>
 * mvn -pl workers,src test -Dtest=FingerprintBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@PlatformTest
class FingerprintBenchmark {

    private static final int PAGES = Integer.getInteger("fingerprints", 1_000_000);
    private static final int QUESTIONS = 200;
    private static final int SCANS = 5;
    private static final int MOST = 20;

    private final Random random = new Random(3);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FingerprintTable table;

    @Test
    void nearPagesAreFoundWithoutLookingAtAll() {
        fill();
        List<Long> asked = jdbc.sql("select hash from document_fingerprint order by document_id limit " + QUESTIONS)
                .query(Long.class)
                .list();

        List<Long> found = new ArrayList<>();
        for (Long hash : asked) {
            found.add(micros(() -> assertThat(table.near(new PageFingerprint(hash ^ 0b111111L << 29), MOST))
                    .isNotEmpty()));
        }
        List<Long> scanned = new ArrayList<>();
        for (Long hash : asked.subList(0, SCANS)) {
            scanned.add(micros(() -> jdbc.sql(
                            "select document_id from document_fingerprint where bit_count(hash ^ :hash) <= 6 limit 20")
                    .param("hash", hash ^ 0b111111L << 29)
                    .query(String.class)
                    .list()));
        }

        found.sort(null);
        scanned.sort(null);
        System.out.printf(
                "%,d pages: looking in bands takes %.1f ms in the median, %.1f ms at p95; looking at all %.0f ms, %.0f times as long%n",
                PAGES,
                found.get(QUESTIONS / 2) / 1e3,
                found.get(QUESTIONS * 95 / 100) / 1e3,
                scanned.get(SCANS / 2) / 1e3,
                (double) scanned.get(SCANS / 2) / found.get(QUESTIONS / 2));
    }

    private static long micros(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1000;
    }

    private void fill() {
        long[] heaps = random.longs(1000).toArray();
        List<String> rows = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            long hash = page % 2 == 0 ? random.nextLong() : scattered(heaps[random.nextInt(heaps.length)]);
            rows.add("('%08x-0000-4000-8000-000000000000', 1, %d)".formatted(Integer.reverse(page), hash));
            if (rows.size() == 5000 || page == PAGES - 1) {
                jdbc.sql("insert into document_fingerprint (document_id, page, hash) values " + String.join(",", rows))
                        .update();
                rows.clear();
            }
        }
        jdbc.sql("analyze table document_fingerprint")
                .query((row, number) -> number)
                .list();
    }

    /** Like the heap, but another page: some twelve bits differ. */
    private long scattered(long heap) {
        return heap ^ (random.nextLong() & random.nextLong() & random.nextLong() | 1L << random.nextInt(Long.SIZE));
    }
}
