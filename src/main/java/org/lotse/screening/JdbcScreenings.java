package org.lotse.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcScreenings implements Screenings {

    private static final String LATEST =
            "(select id from screening where case_id = :caseId order by recorded_at desc, id limit 1)";

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcScreenings(JdbcClient jdbc, Json json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ScreeningQuery query(NaturalPerson client) {
        return ScreeningQuery.of(client).suppressing(List.of());
    }

    @Override
    public int record(String key, ScreeningResult result) {
        Instant now = clock.instant();
        int added = jdbc.sql(
                        """
                        insert ignore into screening (id, case_id, party_id, body, recorded_at)
                        values (:id, :caseId, :partyId, :body, :now)
                        """)
                .param("id", key)
                .param("caseId", result.caseId().toString())
                .param("partyId", result.partyId().toString())
                .param("body", json.write(result))
                .param("now", Timestamp.from(now))
                .update();
        if (added == 1) {
            for (int number = 0; number < result.hits().size(); number++) {
                insert(key + "-" + number, key, result, number);
            }
            events.publishEvent(
                    new PartyScreened(result.caseId(), result.hits().size(), result.lists(), result.engine(), now));
        }
        return jdbc.sql("select count(*) from screening_hit where screening_id = :id and cleared_by is null")
                .param("id", key)
                .query(Integer.class)
                .single();
    }

    private void insert(String id, String key, ScreeningResult result, int number) {
        var candidate = result.hits().get(number);
        jdbc.sql(
                        """
                        insert into screening_hit (id, screening_id, case_id, party_id, list, entry_id, score, candidate)
                        values (:id, :screeningId, :caseId, :partyId, :list, :entryId, :score, :candidate)
                        """)
                .param("id", id)
                .param("screeningId", key)
                .param("caseId", result.caseId().toString())
                .param("partyId", result.partyId().toString())
                .param("list", candidate.list())
                .param("entryId", candidate.entryId())
                .param("score", candidate.score())
                .param("candidate", json.write(candidate))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ScreeningResult> latest(CaseId caseId) {
        return jdbc.sql("select body from screening where id = " + LATEST)
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional()
                .map(body -> json.read(body, ScreeningResult.class));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> hits(CaseId caseId) {
        return jdbc.sql("select * from screening_hit where screening_id = " + LATEST + " order by score desc, id")
                .param("caseId", caseId.toString())
                .query(this::hit)
                .list();
    }

    @Override
    public void dispose(CaseId caseId, String hitId, Disposition disposition, String reason, String by) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("reason-required");
        }
        Hit hit = hits(caseId).stream()
                .filter(one -> one.id().equals(hitId))
                .findFirst()
                .orElseThrow(() -> new NotFound("hit", hitId));
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        update screening_hit set disposition = :disposition, reason = :reason, decided_by = :by,
                          decided_at = :now where id = :id
                        """)
                .param("disposition", disposition.name())
                .param("reason", reason.strip())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("id", hitId)
                .update();
        events.publishEvent(new HitDisposed(
                caseId, hitId, hit.candidate().list(), hit.candidate().entryId(), disposition, by, now));
    }

    @Override
    @Transactional(readOnly = true)
    public ScreeningOutcome outcome(CaseId caseId) {
        List<Hit> hits = hits(caseId);
        if (hits.stream().anyMatch(hit -> hit.disposition() == Disposition.TRUE_MATCH)) {
            return ScreeningOutcome.TRUE_MATCH;
        }
        boolean clear = latest(caseId).isPresent()
                && hits.stream().allMatch(hit -> hit.disposition() == Disposition.FALSE_POSITIVE);
        return clear ? ScreeningOutcome.CLEAR : ScreeningOutcome.UNRESOLVED;
    }

    @Override
    public void report(ListInForce list) {
        jdbc.sql(
                        """
                        insert into sanctions_list (source, status, worker_id, body, loaded_at)
                        values (:source, :status, :workerId, :body, :loadedAt)
                        on duplicate key update worker_id = :workerId, body = :body, loaded_at = :loadedAt
                        """)
                .param("source", list.source())
                .param("status", list.status())
                .param("workerId", list.workerId())
                .param("body", json.write(list))
                .param("loadedAt", Timestamp.from(list.loadedAt()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListInForce> lists() {
        return jdbc
                .sql("select body from sanctions_list order by source, status, worker_id")
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.read(body, ListInForce.class))
                .toList();
    }

    private Hit hit(ResultSet row, int number) throws SQLException {
        String disposition = row.getString("disposition");
        var decidedAt = row.getTimestamp("decided_at");
        return new Hit(
                row.getString("id"),
                CaseId.of(row.getString("case_id")),
                json.read(row.getString("candidate"), ScreeningResult.Candidate.class),
                disposition == null ? null : Disposition.valueOf(disposition),
                row.getString("reason"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
