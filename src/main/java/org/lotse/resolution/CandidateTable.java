package org.lotse.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.Json;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Candidates as they were found: versions are added, never changed. */
@Repository
class CandidateTable {

    /** @param certainty null when the two no longer resemble each other */
    record Found(Pair pair, int version, Certainty certainty, Evidence evidence) {}

    private static final String NEWEST =
            """
            select c.* from resolution_candidate c
            where c.version = (select max(n.version) from resolution_candidate n
                               where n.party_id = c.party_id and n.other_id = c.other_id) and
            """;

    private final JdbcClient jdbc;
    private final Json json;

    CandidateTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Found> of(PartyId party) {
        return jdbc.sql(NEWEST + "(c.party_id = :party or c.other_id = :party)")
                .param("party", party.toString())
                .query(this::row)
                .list();
    }

    Optional<Found> of(Pair pair) {
        return jdbc.sql(NEWEST + "c.party_id = :party and c.other_id = :other")
                .param("party", pair.first().toString())
                .param("other", pair.second().toString())
                .query(this::row)
                .optional();
    }

    /** @return whether it is kept: of two who find the same at the same time one is */
    boolean add(Found found, Instant at) {
        return jdbc.sql(
                                """
                                insert ignore into resolution_candidate
                                  (party_id, other_id, version, certainty, evidence, found_at)
                                values (:party, :other, :version, :certainty, :evidence, :at)
                                """)
                        .param("party", found.pair().first().toString())
                        .param("other", found.pair().second().toString())
                        .param("version", found.version())
                        .param(
                                "certainty",
                                found.certainty() == null
                                        ? null
                                        : found.certainty().name())
                        .param("evidence", json.write(found.evidence()))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private Found row(ResultSet row, int number) throws SQLException {
        String certainty = row.getString("certainty");
        return new Found(
                new Pair(PartyId.of(row.getString("party_id")), PartyId.of(row.getString("other_id"))),
                row.getInt("version"),
                certainty == null ? null : Certainty.valueOf(certainty),
                json.read(row.getString("evidence"), Evidence.class));
    }
}
