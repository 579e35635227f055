package org.lotse.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTrail implements Trail {

    private final JdbcClient jdbc;
    private final Json json;

    JdbcTrail(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<TrailEntry> of(CaseId caseId) {
        return jdbc.sql("select * from audit_entry where case_id = :caseId order by id")
                .param("caseId", caseId.toString())
                .query(this::entry)
                .list();
    }

    @Override
    public Check check() {
        var walk = new Walk();
        jdbc.sql("select * from audit_entry where seq is not null order by seq").query(walk);
        long waiting = jdbc.sql("select count(*) from audit_entry where seq is null")
                .query(Long.class)
                .single();
        long end = jdbc.sql("select seq from audit_end where id = 1")
                .query(Long.class)
                .single();
        Long broken = walk.broken == null && walk.seq != end ? Long.valueOf(walk.seq + 1) : walk.broken;
        return new Check(walk.seq, waiting, broken);
    }

    static Chain.Content content(ResultSet row, int number) throws SQLException {
        return new Chain.Content(
                row.getLong("id"),
                row.getString("case_id"),
                row.getTimestamp("at").getTime(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("facts"));
    }

    private TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getLong("id"),
                CaseId.of(row.getString("case_id")),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                json.read(row.getString("facts"), JsonNode.class),
                row.getString("hash"));
    }

    /** Follows the chain link by link and remembers where it first breaks. */
    private static final class Walk implements RowCallbackHandler {

        private String hash = Chain.START;
        private long seq;
        private Long broken;

        @Override
        public void processRow(ResultSet row) throws SQLException {
            seq++;
            String expected = Chain.link(hash, content(row, 0));
            if (broken == null && (row.getLong("seq") != seq || !expected.equals(row.getString("hash")))) {
                broken = seq;
            }
            hash = expected;
        }
    }
}
