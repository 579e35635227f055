package org.lotse.resolution;

import java.sql.Timestamp;
import org.lotse.kernel.RuleBroken;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided: versions are added, never changed. */
@Repository
class RulingTable {

    private final JdbcClient jdbc;
    private final SealedColumn reasons;

    RulingTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.reasons =
                vault.column("resolution_ruling", "reason", "concat_ws('/', party_id, other_id, version)", "party_id");
    }

    Ruling newest(Pair pair) {
        return jdbc.sql(
                        """
                        select * from resolution_ruling where party_id = :party and other_id = :other
                        order by version desc limit 1
                        """)
                .param("party", pair.first().toString())
                .param("other", pair.second().toString())
                .query((row, number) -> new Ruling(
                        row.getInt("version"),
                        Standing.valueOf(row.getString("standing")),
                        reasons.text(cell(pair, row.getInt("version")), row.getBytes("reason")),
                        row.getString("ruled_by"),
                        row.getTimestamp("ruled_at").toInstant()))
                .optional()
                .orElse(Ruling.NONE);
    }

    private static String cell(Pair pair, int version) {
        return pair.first() + "/" + pair.second() + "/" + version;
    }

    /** @throws RuleBroken {@code changed-meanwhile} when somebody else was first */
    void add(Pair pair, Ruling ruling) {
        try {
            jdbc.sql(
                            """
                            insert into resolution_ruling
                              (party_id, other_id, version, standing, reason, ruled_by, ruled_at)
                            values (:party, :other, :version, :standing, :reason, :by, :at)
                            """)
                    .param("party", pair.first().toString())
                    .param("other", pair.second().toString())
                    .param("version", ruling.version())
                    .param("standing", ruling.standing().name())
                    .param("reason", reasons.seal(pair.first().value(), cell(pair, ruling.version()), ruling.reason()))
                    .param("by", ruling.by())
                    .param("at", Timestamp.from(ruling.at()))
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw new RuleBroken("changed-meanwhile");
        }
    }
}
