package org.lotse.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lotse.kernel.CaseId;
import org.lotse.portfolio.StandingHit.Key;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hits that stand, read and written a partition at a time. */
@Component
class StandingHits {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SealedColumn candidates;

    StandingHits(JdbcClient jdbc, JdbcTemplate batches, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.candidates = vault.column(
                "standing_hit",
                "candidate",
                "concat_ws('/', subject, list, entry_id)",
                "(select s.case_id from screening_subject s where s.number = subject)");
    }

    /** @param last included, as {@code first} */
    Map<Key, StandingHit> between(long first, long last) {
        Map<Key, StandingHit> found = new HashMap<>();
        jdbc.sql(
                        """
                        select subject, list, entry_id, content, version, score from standing_hit
                        where subject between :first and :last
                        """)
                .param("first", first)
                .param("last", last)
                .query(StandingHits::hit)
                .list()
                .forEach(hit -> found.put(hit.key(), hit));
        return found;
    }

    /** The entries as they were reported, the best first. */
    List<String> candidates(long subject) {
        return jdbc.sql(
                        "select list, entry_id, candidate from standing_hit where subject = :subject order by score desc, list, entry_id")
                .param("subject", subject)
                .query((row, number) -> candidates.text(
                        cell(new Key(subject, row.getString("list"), row.getString("entry_id"))),
                        row.getBytes("candidate")))
                .list();
    }

    void remove(Collection<Key> gone) {
        batches.batchUpdate(
                "delete from standing_hit where subject = ? and list = ? and entry_id = ?",
                gone,
                BATCH,
                (delete, key) -> {
                    delete.setLong(1, key.subject());
                    delete.setString(2, key.list());
                    delete.setString(3, key.entryId());
                });
    }

    void put(RunId run, Collection<StandingHit> hits, Function<Key, CaseId> whose, Function<Key, String> candidate) {
        batches.batchUpdate(
                """
                insert into standing_hit (subject, list, entry_id, content, version, score, run_id, candidate)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update content = value(content), version = value(version), score = value(score),
                  run_id = value(run_id), candidate = value(candidate)
                """,
                hits,
                BATCH,
                (insert, hit) -> {
                    insert.setLong(1, hit.key().subject());
                    insert.setString(2, hit.key().list());
                    insert.setString(3, hit.key().entryId());
                    insert.setString(4, hit.content());
                    insert.setInt(5, hit.version());
                    insert.setBigDecimal(6, java.math.BigDecimal.valueOf(hit.score(), 4));
                    insert.setString(7, run.toString());
                    insert.setBytes(
                            8,
                            candidates.seal(
                                    whose.apply(hit.key()).value(), cell(hit.key()), candidate.apply(hit.key())));
                });
    }

    private static String cell(Key key) {
        return key.subject() + "/" + key.list() + "/" + key.entryId();
    }

    private static StandingHit hit(ResultSet row, int number) throws SQLException {
        return new StandingHit(
                new Key(row.getLong("subject"), row.getString("list"), row.getString("entry_id")),
                row.getString("content"),
                row.getInt("version"),
                row.getBigDecimal("score").movePointRight(4).intValueExact());
    }
}
