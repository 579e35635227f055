package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.portfolio.ManyClients;
import org.lotse.portfolio.ManyClients.Person;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A million clients: a run over everything, a run over a change of five hundred entries, and the proof that screening
 * everything once more gives exactly the same hits. Platform, database and worker are programs of their own on this
 * machine. {@code -Dbook.clients} sets how many clients. The list is
 * the combined one of the screening data where that is at hand.
 */
class PortfolioBenchmark {

    private static final int CLIENTS = Integer.getInteger("book.clients", 1_000_000);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHANGED = 500;
    private static final String PASSWORD = "--lotse.workers.platform.password=known-to-both";
    private static final String STANDING =
            """
            select count(*), coalesce(sum(crc32(concat_ws('|', subject, list, entry_id, content, score))), 0)
            from standing_hit
            """;

    @TempDir
    private Path home;

    @TempDir
    private Path homeOfTheWorker;

    @TempDir
    private Path lists;

    private final long seed = Long.getLong("book.seed", System.nanoTime());
    private final ManyClients people = new ManyClients(seed);

    @Test
    void howLongTheBookTakes() throws Exception {
        System.out.println("seed " + seed + ", clients " + CLIENTS);
        List<String> entries = entries();
        List<Person> listed = entries.stream().map(PortfolioBenchmark::named).toList();
        publish(entries.subList(0, entries.size() - CHANGED / 2));
        try (SeparatePlatform platform = SeparatePlatform.start(
                Program.Speed.LASTING,
                home,
                "--lotse.workers.embedded=false",
                PASSWORD,
                "--lotse.portfolio.look-every=500ms",
                "--lotse.portfolio.daily=" + ScreenedBook.HARDLY_EVER)) {
            DataSource database = platform.books().database();
            JdbcClient jdbc = JdbcClient.create(database);
            timed("clients put into the tables", () -> becomeClients(database, listed));
            try (Program worker = worker(platform.bank())) {
                report(jdbc, "full", 1, platform, worker);
                long[] before = standing(jdbc);

                publish(entries.subList(CHANGED / 2, entries.size()));
                report(jdbc, "change of " + CHANGED + " entries", 2, platform, worker);
                long[] afterChange = standing(jdbc);

                requestAll(platform.bank());
                report(jdbc, "full again", 3, platform, worker);
                assertThat(standing(jdbc))
                        .as("hits after the change and after everything")
                        .isEqualTo(afterChange);
                System.out.printf(
                        "standing hits: %d before, %d after the change; screening everything again gives the same%n",
                        before[0], afterChange[0]);
            }
        }
    }

    private void becomeClients(DataSource database, List<Person> listed) throws Exception {
        Random random = new Random(seed);
        int left = CLIENTS;
        while (left > 0) {
            List<Person> some = new ArrayList<>(people.anybody(Math.min(left, 50_000)));
            // One client in two thousand bears a listed name.
            for (int each = 0; each < some.size() / 2000; each++) {
                some.set(random.nextInt(some.size()), listed.get(random.nextInt(listed.size())));
            }
            people.become(database, some);
            left -= some.size();
        }
    }

    private void report(JdbcClient jdbc, String what, int number, SeparatePlatform platform, Program worker) {
        long platformBefore = cpuMillis(platform.processes());
        long workerBefore = cpuMillis(worker.processes());
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> finished(jdbc) == number);
        var run = jdbc.sql(
                        """
                        select kind, timestampdiff(microsecond, started_at, ended_at) / 1e6 took,
                          (select count(*) from screening_partition p where p.run_id = r.id) partitions,
                          (select sum(millis) from screening_partition p where p.run_id = r.id) / 1000 work,
                          (select sum(new_hits) from screening_partition p where p.run_id = r.id) new_hits
                        from screening_run r order by seq desc limit 1
                        """)
                .query()
                .singleRow();
        System.out.printf(
                "%s (%s): %.1f s for %d clients in %s partitions, %.0f clients/s, %s new hits;"
                        + " worker threads %.1f s; CPU: worker %.1f s, platform and database %.1f s%n",
                what,
                run.get("kind"),
                number(run.get("took")),
                CLIENTS,
                run.get("partitions"),
                CLIENTS / number(run.get("took")),
                run.get("new_hits"),
                number(run.get("work")),
                (cpuMillis(worker.processes()) - workerBefore) / 1000.0,
                (cpuMillis(platform.processes()) - platformBefore) / 1000.0);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static long finished(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from screening_run where status = 'FINISHED'")
                .query(Long.class)
                .single();
    }

    private static long[] standing(JdbcClient jdbc) {
        return jdbc.sql(STANDING)
                .query((row, each) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
    }

    private static long cpuMillis(Stream<ProcessHandle> processes) {
        return processes
                .map(one -> one.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static void requestAll(Bank bank) {
        bank.as("otto")
                .post()
                .uri("/api/screening-runs")
                .contentType(MediaType.APPLICATION_JSON)
                .retrieve()
                .toBodilessEntity();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    /** Put in place at once, as a publisher's edition would be. */
    private void publish(List<String> entries) throws IOException {
        Path written = Files.write(home.resolve("list.jsonl"), entries);
        Files.move(written, lists.resolve("combined.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Real entries where they are at hand, otherwise invented ones. */
    private List<String> entries() throws IOException {
        Path real = Path.of(System.getProperty("screening.data", "../../shared/screening"), "lists/combined_20k.jsonl");
        if (Files.exists(real)) {
            return Files.readAllLines(real);
        }
        ManyClients listed = new ManyClients(seed + 1);
        return IntStream.range(0, 20_000)
                .mapToObj(id -> invented(id, listed.anybody()))
                .toList();
    }

    private static String invented(int id, Person person) {
        return """
                {"id":"xx:%d","source":"xx","type":"person","name":"Qa%s %sov","aliases":[],"weak":[],"orig":[],\
                "dob":["%s"],"countries":[],"ids":[]}"""
                .formatted(id, person.family(), person.given(), person.born());
    }

    private static Person named(String entry) {
        try {
            String name = JSON.readTree(entry).path("name").asText();
            int cut = name.lastIndexOf(' ');
            return new Person(
                    cut < 0 ? "" : name.substring(0, cut).replace('"', ' '),
                    name.substring(cut + 1).replace('"', ' '),
                    LocalDate.of(1970, 1, 1));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Program worker(Bank bank) throws IOException {
        return Program.workers(
                Program.Speed.LASTING,
                Stream.of(
                                "lotse.home=" + homeOfTheWorker,
                                "lotse.workers.screening.lists=" + lists,
                                "lotse.workers.screening.reload=2s",
                                "lotse.workers.platform.url=" + bank.url(),
                                "lotse.workers.platform.username=lotse-workers",
                                "lotse.workers.notification.smtp.host=127.0.0.1",
                                "lotse.workers.notification.smtp.port=" + SeparatePlatform.freePort(),
                                PASSWORD.substring(2))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }
}
