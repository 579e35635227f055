package org.lotse.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRuns implements Runs {

    private static final String RUNS =
            """
            select r.*, p.partitions, p.done, p.clients, p.screened, p.hits, p.new_hits, p.refused
            from screening_run r left join (
              select run_id, count(*) partitions, count(finished_at) done, sum(clients) clients,
                sum(if(finished_at is null, 0, clients)) screened, sum(hits) hits, sum(new_hits) new_hits,
                sum(refused) refused
              from screening_partition group by run_id) p on p.run_id = r.id
            """;

    private final JdbcClient jdbc;
    private final Slicing slicing;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcRuns(JdbcClient jdbc, Slicing slicing, Json json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.slicing = slicing;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Run run(RunId id) {
        return one("where r.id = :id", id.toString()).orElseThrow(() -> new NotFound("run", id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Run> recent(int most) {
        return jdbc.sql(RUNS + " order by r.seq desc limit :most")
                .param("most", most)
                .query(this::read)
                .list();
    }

    /** The newest run of a status. */
    Optional<Run> newest(RunStatus status) {
        return one("where r.status = :id order by r.seq desc limit 1", status.name());
    }

    /** The newest run that has ended or is under way. */
    Optional<Run> newestStarted() {
        return one("where r.status <> :id order by r.seq desc limit 1", RunStatus.REQUESTED.name());
    }

    /** When a whole screening of the book last began. */
    Optional<Instant> lastFull() {
        return jdbc.sql("select max(started_at) at from screening_run where kind = 'FULL'")
                .query((row, number) -> instant(row, "at"))
                .optional();
    }

    private Optional<Run> one(String where, String value) {
        return jdbc.sql(RUNS + where).param("id", value).query(this::read).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkerShare> shares(RunId id) {
        return jdbc.sql(
                        """
                        select worker_id, count(*) partitions, sum(clients) clients, sum(hits) hits, sum(millis) millis
                        from screening_partition where run_id = :id and finished_at is not null
                        group by worker_id order by clients desc, worker_id
                        """)
                .param("id", id.toString())
                .query((row, number) -> new WorkerShare(
                        row.getString("worker_id"),
                        row.getInt("partitions"),
                        row.getLong("clients"),
                        row.getLong("hits"),
                        row.getLong("millis")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proof> proofs(PartyId client) {
        return jdbc.sql(
                        """
                        select r.id, r.kind, p.number, p.finished_at, r.lists, p.worker_id, p.engine, p.threshold,
                          p.digest
                        from screening_subject s
                          join screening_partition p on s.number between p.first_subject and p.last_subject
                          join screening_run r on r.id = p.run_id
                        where s.party_id = :party and p.finished_at is not null
                        order by r.seq desc
                        """)
                .param("party", client.toString())
                .query((row, number) -> new Proof(
                        RunId.of(row.getString("id")),
                        RunKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        instant(row, "finished_at"),
                        json.read(row.getString("lists"), PinnedLists.TYPE),
                        row.getString("worker_id"),
                        row.getString("engine"),
                        row.getDouble("threshold"),
                        row.getString("digest")))
                .list();
    }

    @Override
    public void request(String by) {
        if (newest(RunStatus.REQUESTED).isEmpty()) {
            insert(RunId.next(), RunKind.FULL, RunStatus.REQUESTED, by);
        }
    }

    /** Puts a run under way, with everything that it will compare fixed; the process starts in the same transaction. */
    void start(RunKind kind, List<ListVersion> lists, Run before, String by) {
        RunId id = newest(RunStatus.REQUESTED).map(Run::id).orElseGet(() -> {
            RunId next = RunId.next();
            insert(next, kind, RunStatus.REQUESTED, by);
            return next;
        });
        boolean delta = kind == RunKind.DELTA;
        List<ListVersion> from = delta ? before.lists() : List.of();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        update screening_run set kind = :kind, status = 'RUNNING', lists = :lists, from_lists = :from,
                          base_engine = :engine, base_threshold = :threshold, started_at = :now,
                          last_subject = (select coalesce(max(number), 0) from screening_subject)
                        where id = :id
                        """)
                .param("kind", kind.name())
                .param("lists", json.write(lists))
                .param("from", json.write(from))
                .param("engine", delta ? before.engine() : null)
                .param("threshold", delta ? before.threshold() : null)
                .param("now", Timestamp.from(now))
                .param("id", id.toString())
                .update();
        events.publishEvent(new RunStarted(id, kind, lists, from, run(id).requestedBy(), now));
    }

    private void insert(RunId id, RunKind kind, RunStatus status, String by) {
        jdbc.sql(
                        """
                        insert into screening_run (id, kind, status, requested_by, lists, from_lists, requested_at)
                        values (:id, :kind, :status, :by, '[]', '[]', :now)
                        """)
                .param("id", id.toString())
                .param("kind", kind.name())
                .param("status", status.name())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void stop(RunId id, String by) {
        Instant now = end(id, RunStatus.STOPPED, by).orElseThrow(() -> new RuleBroken("run-is-over"));
        events.publishEvent(new RunStopped(id, by, run(id).progress(), now));
    }

    @Override
    public void plan(RunId id) {
        slicing.cut(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> partitions(RunId id) {
        return jdbc.sql("select number from screening_partition where run_id = :id order by number")
                .param("id", id.toString())
                .query(Integer.class)
                .list();
    }

    @Override
    public void finish(RunId id) {
        end(id, RunStatus.FINISHED, null).ifPresent(now -> {
            jdbc.sql(
                            """
                            update screening_run r join (
                              select run_id, min(engine) engine, min(threshold) threshold from screening_partition
                              where run_id = :id group by run_id
                              having count(distinct engine, threshold) = 1) p on p.run_id = r.id
                            set r.engine = p.engine, r.threshold = p.threshold
                            """)
                    .param("id", id.toString())
                    .update();
            Run run = run(id);
            events.publishEvent(
                    new RunFinished(id, run.kind(), run.lists(), run.engine(), run.threshold(), run.progress(), now));
        });
    }

    private Optional<Instant> end(RunId id, RunStatus status, String by) {
        Instant now = clock.instant();
        int ended = jdbc.sql(
                        """
                        update screening_run set status = :status, ended_at = :now, ended_by = :by
                        where id = :id and status = 'RUNNING'
                        """)
                .param("status", status.name())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("id", id.toString())
                .update();
        return ended == 1 ? Optional.of(now) : Optional.empty();
    }

    private Run read(ResultSet row, int number) throws SQLException {
        var threshold = row.getBigDecimal("threshold");
        return new Run(
                RunId.of(row.getString("id")),
                RunKind.valueOf(row.getString("kind")),
                RunStatus.valueOf(row.getString("status")),
                json.read(row.getString("lists"), PinnedLists.TYPE),
                json.read(row.getString("from_lists"), PinnedLists.TYPE),
                row.getString("requested_by"),
                instant(row, "requested_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("engine"),
                threshold == null ? null : threshold.doubleValue(),
                progress(row));
    }

    private static Run.Progress progress(ResultSet row) throws SQLException {
        return new Run.Progress(
                row.getInt("partitions"),
                row.getInt("done"),
                row.getLong("clients"),
                row.getLong("screened"),
                row.getLong("hits"),
                row.getLong("new_hits"),
                row.getLong("refused"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
