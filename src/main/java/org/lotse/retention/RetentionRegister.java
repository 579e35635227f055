package org.lotse.retention;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.rules.Artefact;
import org.lotse.rules.RuleBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class RetentionRegister implements RetentionClocks {

    private final JdbcClient jdbc;
    private final Json json;

    RetentionRegister(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A clock that runs is not started again. */
    void start(RetentionClock clock) {
        jdbc.sql(
                        """
                        insert ignore into retention_clock (case_id, artefact, kept_until, destroyed_by, basis)
                        values (:caseId, :artefact, :keptUntil, :destroyedBy, :basis)
                        """)
                .param("caseId", clock.caseId().toString())
                .param("artefact", clock.artefact().name())
                .param("keptUntil", Date.valueOf(clock.keptUntil()))
                .param("destroyedBy", clock.destroyedBy().map(Date::valueOf).orElse(null))
                .param("basis", json.write(clock.basis()))
                .update();
    }

    /** Who changes whether a case may be destroyed, and who destroys it, wait for each other. */
    void lock(CaseId caseId) {
        jdbc.sql("select artefact from retention_clock where case_id = :caseId for update")
                .param("caseId", caseId.toString())
                .query(String.class)
                .list();
    }

    /** The clocks that a destruction ended: that of due diligence, or all that still ran. */
    List<RetentionClock> end(CaseId caseId, Share share, Instant at) {
        List<RetentionClock> ended = of(caseId).stream()
                .filter(clock -> share == Share.REMAINDER || clock.artefact() == Artefact.DUE_DILIGENCE)
                .toList();
        ended.forEach(clock -> jdbc.sql(
                        """
                        update retention_clock set destroyed_at = :at where case_id = :caseId and artefact = :artefact
                        """)
                .param("at", Timestamp.from(at))
                .param("caseId", caseId.toString())
                .param("artefact", clock.artefact().name())
                .update());
        return ended;
    }

    /** All clocks that still run, those that end first before. */
    List<RetentionClock> running(int most) {
        return jdbc.sql(
                        """
                        select * from retention_clock where destroyed_at is null
                        order by kept_until, case_id, artefact limit :most
                        """)
                .param("most", most)
                .query(this::clock)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RetentionClock> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select * from retention_clock where case_id = :caseId and destroyed_at is null
                        order by artefact
                        """)
                .param("caseId", caseId.toString())
                .query(this::clock)
                .list();
    }

    private RetentionClock clock(ResultSet row, int number) throws SQLException {
        return new RetentionClock(
                CaseId.of(row.getString("case_id")),
                Artefact.valueOf(row.getString("artefact")),
                row.getDate("kept_until").toLocalDate(),
                Optional.ofNullable(row.getDate("destroyed_by")).map(Date::toLocalDate),
                json.read(row.getString("basis"), RuleBasis.class));
    }
}
