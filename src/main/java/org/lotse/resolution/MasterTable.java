package org.lotse.resolution;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which party leads which; a client is a tree of few parties, read step by step. */
@Repository
class MasterTable {

    private final JdbcClient jdbc;

    MasterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends. */
    void lock() {
        jdbc.sql("select id from party_master_gate where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    Optional<PartyId> master(PartyId party) {
        return parties("select master_id from current_master where party_id = :party and master_id is not null", party)
                .stream()
                .findFirst();
    }

    /** @param master null when the party stands for itself again */
    void lead(PartyId party, PartyId master, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into party_master (party_id, version, master_id, recorded_by, recorded_at)
                        select :party, coalesce(max(version), 0) + 1, :master, :by, :at
                        from party_master where party_id = :party
                        """)
                .param("party", party.toString())
                .param("master", master == null ? null : master.toString())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The one that leads all others of the client comes first. */
    Set<PartyId> client(PartyId party) {
        PartyId top = party;
        for (Optional<PartyId> up = master(top); up.isPresent(); up = master(top)) {
            top = up.get();
        }
        Set<PartyId> all = new LinkedHashSet<>(List.of(top));
        Queue<PartyId> waiting = new ArrayDeque<>(all);
        while (!waiting.isEmpty()) {
            for (PartyId led :
                    parties("select party_id from current_master where master_id = :party", waiting.remove())) {
                if (all.add(led)) {
                    waiting.add(led);
                }
            }
        }
        return all;
    }

    private List<PartyId> parties(String query, PartyId party) {
        return jdbc.sql(query).param("party", party.toString()).query(String.class).list().stream()
                .map(PartyId::of)
                .toList();
    }
}
