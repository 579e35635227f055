package org.lotse.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.portfolio.PartitionOrder.Base;
import org.lotse.portfolio.PartitionOrder.Client;
import org.lotse.portfolio.PartitionResult.Found;
import org.lotse.portfolio.StandingHit.Key;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPartitions implements Partitions {

    private static final String PARTITION =
            """
            select r.kind, r.status, r.lists, r.from_lists, r.base_engine, r.base_threshold,
              p.first_subject, p.last_subject, p.clients, p.finished_at
            from screening_partition p join screening_run r on r.id = p.run_id
            where p.run_id = :run and p.number = :number
            """;

    /** A partition with what its run asks for. */
    private record Slice(
            RunKind kind,
            RunStatus status,
            List<ListVersion> lists,
            List<ListVersion> from,
            Base base,
            long first,
            long last,
            int clients,
            boolean finished) {}

    private final JdbcClient jdbc;
    private final StandingHits standing;
    private final Subjects subjects;
    private final NewHits newHits;
    private final Json json;
    private final Clock clock;

    JdbcPartitions(JdbcClient jdbc, StandingHits standing, Subjects subjects, NewHits newHits, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.standing = standing;
        this.subjects = subjects;
        this.newHits = newHits;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PartitionOrder order(RunId run, int number) {
        Slice slice = slice(run, number);
        return new PartitionOrder(slice.kind(), slice.lists(), slice.from(), slice.base(), clients(slice));
    }

    private List<Client> clients(Slice slice) {
        return jdbc.sql(
                        """
                        select number, not (version <=> screened_version) whole, query
                        from screening_subject where number between :first and :last order by number
                        """)
                .param("first", slice.first())
                .param("last", slice.last())
                .query((row, each) ->
                        new Client(row.getLong("number"), row.getBoolean("whole"), row.getString("query")))
                .list();
    }

    @Override
    public void accept(RunId run, int number, PartitionResult result) {
        lock(run, number);
        Slice slice = slice(run, number);
        if (slice.finished() || slice.status() != RunStatus.RUNNING) {
            return;
        }
        if (result.screened() + result.refused().size() != slice.clients()) {
            throw new RuleBroken("partition-incomplete");
        }
        int fresh = settle(run, slice, result);
        finish(run, number, result, fresh);
    }

    private int settle(RunId run, Slice slice, PartitionResult result) {
        Set<Long> renewed = subjects.unscreened(slice.first(), slice.last());
        Map<Long, Subjects.Subject> known = subjects.of(
                result.hits().stream().map(Found::client).collect(Collectors.toSet()), slice.first(), slice.last());
        Map<Key, Found> found = result.hits().stream()
                .filter(hit -> known.containsKey(hit.client()))
                .collect(Collectors.toMap(JdbcPartitions::key, hit -> hit, (first, again) -> first));
        List<StandingHit> hits = found.values().stream()
                .map(hit -> standing(hit, known.get(hit.client()).version()))
                .toList();
        var settlement = Settlement.of(
                standing.between(slice.first(), slice.last()),
                hits,
                result.whole(),
                renewed,
                Set.copyOf(result.touched()));
        standing.remove(settlement.gone());
        standing.put(run, settlement.put(), key -> known.get(key.subject()).caseId(), key -> found.get(key)
                .candidate()
                .toString());
        subjects.screened(slice.first(), slice.last());
        return newHits.announce(run, slice.lists(), result, settlement.fresh(), known);
    }

    private static Key key(Found hit) {
        return new Key(hit.client(), hit.list(), hit.entryId());
    }

    private static StandingHit standing(Found hit, int version) {
        return new StandingHit(key(hit), hit.content(), version, (int) Math.round(hit.score() * 10_000));
    }

    private void finish(RunId run, int number, PartitionResult result, int fresh) {
        jdbc.sql(
                        """
                        update screening_partition set worker_id = :worker, engine = :engine, threshold = :threshold,
                          whole = :whole, hits = :hits, new_hits = :fresh, refused = :refused, digest = :digest,
                          millis = :millis, finished_at = :now
                        where run_id = :run and number = :number
                        """)
                .param("worker", result.workerId())
                .param("engine", result.engine())
                .param("threshold", result.threshold())
                .param("whole", result.whole())
                .param("hits", result.hits().size())
                .param("fresh", fresh)
                .param("refused", result.refused().size())
                .param("digest", ResultDigest.of(result))
                .param("millis", result.millis())
                .param("now", Timestamp.from(clock.instant()))
                .param("run", run.toString())
                .param("number", number)
                .update();
    }

    /** The same partition waits for itself; stopping the run waits for every partition that is being taken. */
    private void lock(RunId run, int number) {
        jdbc.sql("select status from screening_run where id = :run lock in share mode")
                .param("run", run.toString())
                .query(String.class)
                .optional();
        jdbc.sql("select number from screening_partition where run_id = :run and number = :number for update")
                .param("run", run.toString())
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    private Slice slice(RunId run, int number) {
        return jdbc.sql(PARTITION)
                .param("run", run.toString())
                .param("number", number)
                .query(this::slice)
                .optional()
                .orElseThrow(() -> new NotFound("partition", number));
    }

    private Slice slice(ResultSet row, int each) throws SQLException {
        String engine = row.getString("base_engine");
        return new Slice(
                RunKind.valueOf(row.getString("kind")),
                RunStatus.valueOf(row.getString("status")),
                json.read(row.getString("lists"), PinnedLists.TYPE),
                json.read(row.getString("from_lists"), PinnedLists.TYPE),
                engine == null ? null : new Base(engine, row.getDouble("base_threshold")),
                row.getLong("first_subject"),
                row.getLong("last_subject"),
                row.getInt("clients"),
                row.getTimestamp("finished_at") != null);
    }
}
