package org.lotse.retention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Companion;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptRecords.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks every room of the house to destroy what it keeps of a case. */
@Component
class Destroying {

    private final ObjectProvider<KeptRecords> rooms;
    private final JdbcClient jdbc;

    Destroying(ObjectProvider<KeptRecords> rooms, JdbcClient jdbc) {
        this.rooms = rooms;
        this.jdbc = jdbc;
    }

    boolean isInUse(CaseId caseId) {
        return rooms.stream().anyMatch(room -> room.inUse(caseId));
    }

    /** @return how many records are gone, by room, where there were any */
    Map<String, Integer> destroy(CaseId caseId, Share share) {
        Subject subject = subject(caseId);
        List<Companion> companions = rooms.stream()
                .flatMap(room -> room.companions(subject).stream())
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (Share part : share == Share.REMAINDER ? List.of(Share.values()) : List.of(share)) {
            rooms.orderedStream().forEach(room -> {
                int gone = room.destroy(part, subject)
                        + companions.stream()
                                .mapToInt(one -> room.destroy(part, one))
                                .sum();
                if (gone > 0) {
                    counts.merge(room.room(), gone, Integer::sum);
                }
            });
        }
        return counts;
    }

    private Subject subject(CaseId caseId) {
        return jdbc.sql(
                        """
                        select party_id, not exists (
                          select 1 from case_file other where other.party_id = c.party_id and other.id <> c.id) last
                        from case_file c where id = :caseId
                        """)
                .param("caseId", caseId.toString())
                .query((row, number) ->
                        new Subject(caseId, UUID.fromString(row.getString("party_id")), row.getBoolean("last")))
                .single();
    }
}
