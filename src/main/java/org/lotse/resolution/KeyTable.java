package org.lotse.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds parties by what they have in common. */
@Repository
class KeyTable {

    /** Of parties that share a key no more are compared; those that share most keys come first. */
    private static final int MOST_PARTIES = 200;

    /** A key that many share, as an office's e-mail address, is read no further. */
    private static final int MOST_ROWS = 5000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    KeyTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** These keys and no others. */
    void put(PartyId party, Set<Long> keys) {
        Set<Long> before = new HashSet<>(jdbc.sql("select match_key from resolution_key where party_id = :party")
                .param("party", party.toString())
                .query(Long.class)
                .list());
        write("delete from resolution_key where match_key = ? and party_id = ?", without(before, keys), party);
        write("insert ignore into resolution_key (match_key, party_id) values (?, ?)", without(keys, before), party);
    }

    private void write(String statement, Set<Long> keys, PartyId party) {
        if (!keys.isEmpty()) {
            batches.batchUpdate(
                    statement,
                    keys.stream()
                            .map(key -> new Object[] {key, party.toString()})
                            .toList());
        }
    }

    private static Set<Long> without(Set<Long> some, Set<Long> others) {
        Set<Long> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Other parties with the keys they share. */
    Map<PartyId, Set<Long>> sharing(PartyId party, Collection<Long> keys) {
        Map<PartyId, Set<Long>> shared = new HashMap<>();
        for (long key : keys) {
            jdbc.sql("select party_id from resolution_key where match_key = :key and party_id <> :party limit "
                            + MOST_ROWS)
                    .param("key", key)
                    .param("party", party.toString())
                    .query(String.class)
                    .list()
                    .forEach(other -> shared.computeIfAbsent(PartyId.of(other), none -> new HashSet<>())
                            .add(key));
        }
        return shared.size() <= MOST_PARTIES ? shared : most(shared);
    }

    private static Map<PartyId, Set<Long>> most(Map<PartyId, Set<Long>> shared) {
        List<Map.Entry<PartyId, Set<Long>>> entries = new ArrayList<>(shared.entrySet());
        entries.sort((one, other) -> other.getValue().size() - one.getValue().size());
        Map<PartyId, Set<Long>> most = new HashMap<>();
        entries.subList(0, MOST_PARTIES).forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return most;
    }

    /** Parties that were known before anybody looked for resemblances, in the order of their ids. */
    List<PartyId> without(String after, int most) {
        return jdbc.sql(
                        """
                        select p.id from party p
                        where p.id > :after and not exists (select 1 from resolution_key k where k.party_id = p.id)
                        order by p.id limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> PartyId.of(row.getString("id")))
                .list();
    }
}
