package org.lotse.remediation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remediations as they are kept, with what was done to them. */
@Repository
class RemediationTable {

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    RemediationTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(RemediationId id, Plan plan, List<String> makers, Instant at) {
        jdbc.sql(
                        """
                        insert into remediation (id, status, version, plan, makers, planned_at, moved_at)
                        values (:id, 'PLANNED', 1, :plan, :makers, :at, :at)
                        """)
                .param("id", id.toString())
                .param("plan", json.write(plan))
                .param("makers", json.write(makers))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    List<Remediation> all(int most) {
        return jdbc.sql("select * from remediation order by planned_at desc, id limit :most")
                .param("most", most)
                .query(this::remediation)
                .list();
    }

    Remediation get(RemediationId id) {
        return read(id, "");
    }

    /** Officers and the process wait for each other. */
    Remediation locked(RemediationId id) {
        return read(id, " for update");
    }

    private Remediation read(RemediationId id, String lock) {
        return jdbc.sql("select * from remediation where id = :id" + lock)
                .param("id", id.toString())
                .query(this::remediation)
                .optional()
                .orElseThrow(() -> new NotFound("remediation", id));
    }

    /** What an officer did; whoever read it before has to read it again. */
    void planned(RemediationId id, Plan plan, List<String> makers, Instant at) {
        set(id, "version = version + 1, plan = :value, makers = :makers, moved_at = :at", json.write(plan), at)
                .param("makers", json.write(makers))
                .update();
    }

    void status(RemediationId id, RemediationStatus status, Instant at) {
        set(id, "version = version + 1, status = :value, moved_at = :at, still_since = null", status.name(), at)
                .update();
    }

    void released(RemediationId id, String by, Instant at) {
        set(
                        id,
                        "version = version + 1, status = 'RELEASED', released_by = :value, released_at = :at, moved_at = :at",
                        by,
                        at)
                .update();
    }

    void stopped(RemediationId id, boolean withdraw, Instant at) {
        set(
                        id,
                        "version = version + 1, status = 'STOPPED', withdraw_asked = :value, batch_left = 0, moved_at = :at, still_since = null",
                        withdraw,
                        at)
                .update();
    }

    void overdue(RemediationId id, Instant at) {
        set(id, "overdue_at = :value", Timestamp.from(at), at).update();
    }

    void gatheredTo(RemediationId id, String last, Instant at) {
        set(id, "gathered_to = :value, moved_at = :at", last, at).update();
    }

    void frozen(RemediationId id, Population population, Instant at) {
        set(id, "status = 'RUNNING', population = :value, moved_at = :at", json.write(population), at)
                .update();
    }

    void batchBegun(RemediationId id, int size, LocalDate next, Instant at) {
        set(
                        id,
                        "batch = batch + 1, batch_left = :value, next_batch_on = :next, moved_at = :at, still_since = null",
                        size,
                        at)
                .param("next", next == null ? null : Date.valueOf(next))
                .update();
    }

    /** A change of pace counts from today. */
    void nextBatchOn(RemediationId id, LocalDate day, Instant at) {
        set(id, "next_batch_on = :value, moved_at = :at", day == null ? null : Date.valueOf(day), at)
                .update();
    }

    void batchLeft(RemediationId id, int left, Instant at) {
        set(id, "batch_left = :value, moved_at = :at, still_since = null", left, at)
                .update();
    }

    void standsStill(RemediationId id, Instant since, Instant at) {
        set(id, "still_since = coalesce(:value, :at)", Timestamp.from(since), at)
                .update();
    }

    void ended(RemediationId id, RemediationStatus status, Instant at) {
        set(id, "version = version + 1, status = :value, ended_at = :at, still_since = null", status.name(), at)
                .update();
    }

    private JdbcClient.StatementSpec set(RemediationId id, String columns, Object value, Instant at) {
        return jdbc.sql("update remediation set " + columns + " where id = :id")
                .param("id", id.toString())
                .param("value", value)
                .param("at", Timestamp.from(at));
    }

    void note(RemediationId id, RemediationEntry entry) {
        jdbc.sql(
                        """
                        insert into remediation_entry (remediation_id, action, reason, made_by, at)
                        values (:id, :action, :reason, :by, :at)
                        """)
                .param("id", id.toString())
                .param("action", entry.action().name())
                .param("reason", entry.reason())
                .param("by", entry.by())
                .param("at", Timestamp.from(entry.at()))
                .update();
    }

    /** The newest first. */
    List<RemediationEntry> entries(RemediationId id) {
        return jdbc.sql("select * from remediation_entry where remediation_id = :id order by id desc limit 200")
                .param("id", id.toString())
                .query((row, number) -> new RemediationEntry(
                        RemediationEntry.Action.valueOf(row.getString("action")),
                        row.getString("reason"),
                        row.getString("made_by"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** How far the gathering of the population is. */
    String gatheredTo(RemediationId id) {
        return jdbc.sql("select coalesce(gathered_to, '') from remediation where id = :id")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    private Remediation remediation(ResultSet row, int number) throws SQLException {
        String population = row.getString("population");
        Date next = row.getDate("next_batch_on");
        return new Remediation(
                RemediationId.of(row.getString("id")),
                RemediationStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                json.read(row.getString("plan"), Plan.class),
                json.read(row.getString("makers"), NAMES),
                instant(row, "planned_at"),
                row.getString("released_by"),
                instant(row, "released_at"),
                instant(row, "overdue_at"),
                population == null ? null : json.read(population, Population.class),
                row.getInt("batch"),
                row.getInt("batch_left"),
                next == null ? null : next.toLocalDate(),
                instant(row, "moved_at"),
                instant(row, "still_since"),
                row.getBoolean("withdraw_asked"),
                instant(row, "ended_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
