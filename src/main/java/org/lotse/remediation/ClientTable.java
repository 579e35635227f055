package org.lotse.remediation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clients of remediations and how far each is. */
@Repository
class ClientTable {

    private static final String LINES =
            """
            select m.*, coalesce(e.name, concat(p.family_name, ', ', p.given_names)) name
            from remediation_client m
            left join case_file c on c.id = m.case_id
            left join party p on p.id = c.party_id
            left join legal_entity e on e.id = c.party_id
            where m.remediation_id = ?
            """;

    private static final String TURN = " order by m.risk desc, m.looked_at, m.case_id";

    /** Somebody whose turn it is, and how often it was tried. */
    record Turn(CaseId caseId, int attempts) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    ClientTable(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    void add(RemediationId id, List<Found> found) {
        many.batchUpdate(
                """
                insert into remediation_client (remediation_id, case_id, state, reason, risk, looked_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                found,
                found.size() + 1,
                (row, one) -> {
                    row.setString(1, id.toString());
                    row.setString(2, one.caseId().toString());
                    row.setString(3, (one.leftOut() == null ? ClientState.WAITING : ClientState.LEFT_OUT).name());
                    row.setString(
                            4, one.leftOut() == null ? null : one.leftOut().name());
                    row.setInt(5, one.rating() == null ? 0 : one.rating().ordinal() + 1);
                    row.setDate(6, Date.valueOf(one.lookedAt()));
                });
    }

    /** How many there are, by what they are left out for; null for those who are not. */
    Population population(RemediationId id) {
        var counted = new Object() {
            int in;
            final Map<LeftOut, Integer> out = new EnumMap<>(LeftOut.class);
        };
        many.query(
                "select state, reason, count(*) n from remediation_client where remediation_id = ? group by state, reason",
                (RowCallbackHandler) row -> {
                    if (row.getString("reason") == null) {
                        counted.in += row.getInt("n");
                    } else {
                        counted.out.merge(LeftOut.valueOf(row.getString("reason")), row.getInt("n"), Integer::sum);
                    }
                },
                id.toString());
        return new Population(counted.in, counted.out);
    }

    Map<ClientState, Integer> counts(RemediationId id) {
        Map<ClientState, Integer> counts = new EnumMap<>(ClientState.class);
        many.query(
                "select state, count(*) n from remediation_client where remediation_id = ? group by state",
                (RowCallbackHandler) row -> counts.put(ClientState.valueOf(row.getString("state")), row.getInt("n")),
                id.toString());
        return counts;
    }

    Map<ClientOutcome, Integer> outcomes(RemediationId id) {
        Map<ClientOutcome, Integer> counts = new EnumMap<>(ClientOutcome.class);
        many.query(
                """
                select outcome, count(*) n from remediation_client
                where remediation_id = ? and state = 'DONE' group by outcome
                """,
                (RowCallbackHandler)
                        row -> counts.put(ClientOutcome.valueOf(row.getString("outcome")), row.getInt("n")),
                id.toString());
        return counts;
    }

    int of(RemediationId id, ClientState state) {
        return jdbc.sql("select count(*) from remediation_client where remediation_id = :id and state = :state")
                .param("id", id.toString())
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    /** How many percent of a batch are over; of an empty one, all. */
    int finishedPercent(RemediationId id, int batch) {
        return jdbc.sql(
                        """
                        select coalesce(floor(100 * sum(state = 'DONE') / count(*)), 100)
                        from remediation_client where remediation_id = :id and batch = :batch
                        """)
                .param("id", id.toString())
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    List<Turn> waiting(RemediationId id, int most) {
        return jdbc.sql("select m.case_id, m.attempts from remediation_client m"
                        + " where m.remediation_id = :id and m.state = 'WAITING'" + TURN + " limit :most")
                .param("id", id.toString())
                .param("most", most)
                .query((row, number) -> new Turn(CaseId.of(row.getString("case_id")), row.getInt("attempts")))
                .list();
    }

    void begun(RemediationId id, CaseId caseId, int batch, Instant at) {
        one(id, caseId, "state = 'AT_WORK', batch = :value, begun_at = :at", batch, at);
    }

    void leftOut(RemediationId id, CaseId caseId, LeftOut why, Instant at) {
        one(id, caseId, "state = 'LEFT_OUT', reason = :value, ended_at = :at", why.name(), at);
    }

    void failed(RemediationId id, CaseId caseId, Instant at) {
        one(id, caseId, "state = :value, ended_at = :at", ClientState.FAILED.name(), at);
    }

    void askedBack(RemediationId id, CaseId caseId, Instant at) {
        one(id, caseId, "asked_back = :value, begun_at = coalesce(begun_at, :at)", true, at);
    }

    private void one(RemediationId id, CaseId caseId, String columns, Object value, Instant at) {
        jdbc.sql("update remediation_client set " + columns + " where remediation_id = :id and case_id = :caseId")
                .param("id", id.toString())
                .param("caseId", caseId.toString())
                .param("value", value)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whatever remediation the client is at work in. */
    void done(CaseId caseId, ClientOutcome outcome, Instant at) {
        jdbc.sql(
                        """
                        update remediation_client set state = 'DONE', outcome = :outcome, ended_at = :at
                        where case_id = :caseId and state = 'AT_WORK'
                        """)
                .param("caseId", caseId.toString())
                .param("outcome", outcome.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean isAtWork(CaseId caseId) {
        return jdbc.sql(
                        "select exists (select 1 from remediation_client where case_id = :caseId and state = 'AT_WORK')")
                .param("caseId", caseId.toString())
                .query(Boolean.class)
                .single();
    }

    List<CaseId> toAskBack(RemediationId id, int most) {
        return jdbc
                .sql(
                        """
                        select case_id from remediation_client
                        where remediation_id = :id and state = 'AT_WORK' and not asked_back order by case_id limit :most
                        """)
                .param("id", id.toString())
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(CaseId::of)
                .toList();
    }

    /** @return how many; {@code most} when there may be more */
    int neverBegin(RemediationId id, int most, Instant at) {
        return jdbc.sql(
                        """
                        update remediation_client set state = 'NOT_BEGUN', ended_at = :at
                        where remediation_id = :id and state in ('WAITING', 'FAILED') limit :most
                        """)
                .param("id", id.toString())
                .param("at", Timestamp.from(at))
                .param("most", most)
                .update();
    }

    int tryAgain(RemediationId id) {
        return jdbc.sql(
                        """
                        update remediation_client set state = 'WAITING', attempts = 0, ended_at = null
                        where remediation_id = :id and state = 'FAILED'
                        """)
                .param("id", id.toString())
                .update();
    }

    int setAside(RemediationId id, Instant at) {
        return jdbc.sql(
                        """
                        update remediation_client set state = 'LEFT_OUT', reason = 'SET_ASIDE', ended_at = :at
                        where remediation_id = :id and state = 'FAILED'
                        """)
                .param("id", id.toString())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Instant> lastEnded(RemediationId id) {
        return jdbc.sql("select max(ended_at) from remediation_client where remediation_id = :id")
                .param("id", id.toString())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    List<RemediationClient> page(RemediationId id, ClientState state, int from, int most) {
        return many.query(
                LINES + " and m.state = ?" + TURN + " limit ? offset ?",
                (row, number) -> client(row),
                id.toString(),
                state.name(),
                most,
                from);
    }

    /** One after the other, as they come. */
    void each(RemediationId id, Consumer<RemediationClient> visit) {
        var reading = new JdbcTemplate(many.getDataSource());
        reading.setFetchSize(1_000);
        reading.query(LINES + TURN, (RowCallbackHandler) row -> visit.accept(client(row)), id.toString());
    }

    private static RemediationClient client(ResultSet row) throws SQLException {
        int risk = row.getInt("risk");
        String outcome = row.getString("outcome");
        String reason = row.getString("reason");
        int batch = row.getInt("batch");
        return new RemediationClient(
                CaseId.of(row.getString("case_id")),
                row.getString("name"),
                risk == 0 ? null : RiskRating.values()[risk - 1],
                ClientState.valueOf(row.getString("state")),
                outcome == null ? null : ClientOutcome.valueOf(outcome),
                reason == null ? null : LeftOut.valueOf(reason),
                batch == 0 ? null : batch,
                RemediationTable.instant(row, "begun_at"),
                RemediationTable.instant(row, "ended_at"));
    }
}
