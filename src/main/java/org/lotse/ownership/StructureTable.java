package org.lotse.ownership;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.Json;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Structures as they are kept: versions are added, never changed. */
@Repository
class StructureTable {

    private static final TypeReference<List<Holding>> HOLDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    StructureTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Structure structure) {
        jdbc.sql(
                        """
                        insert into ownership_structure (entity_id, version, holdings, recorded_by, recorded_at)
                        values (:entity, :version, :holdings, :by, :at)
                        """)
                .param("entity", structure.entity().toString())
                .param("version", structure.version())
                .param("holdings", json.write(structure.holdings()))
                .param("by", structure.by())
                .param("at", Timestamp.from(structure.at()))
                .update();
    }

    List<Structure> all(PartyId entity) {
        return jdbc.sql("select * from ownership_structure where entity_id = :id order by version")
                .param("id", entity.toString())
                .query(this::row)
                .list();
    }

    /** Of those that have any. */
    Map<PartyId, Structure> newest(Collection<PartyId> entities) {
        Map<PartyId, Structure> newest = new HashMap<>();
        if (!entities.isEmpty()) {
            jdbc.sql(
                            """
                            select s.* from ownership_structure s
                            where s.entity_id in (:ids) and s.version =
                              (select max(n.version) from ownership_structure n where n.entity_id = s.entity_id)
                            """)
                    .param("ids", entities.stream().map(PartyId::toString).toList())
                    .query(this::row)
                    .list()
                    .forEach(structure -> newest.put(structure.entity(), structure));
        }
        return newest;
    }

    private Structure row(ResultSet row, int number) throws SQLException {
        return new Structure(
                PartyId.of(row.getString("entity_id")),
                row.getInt("version"),
                json.read(row.getString("holdings"), HOLDINGS),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
