package org.lotse.retention;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
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

    @Override
    @Transactional(readOnly = true)
    public List<RetentionClock> of(CaseId caseId) {
        return jdbc.sql("select * from retention_clock where case_id = :caseId order by artefact")
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
