package org.lotse.kernel;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that are rows of a room’s own tables. */
public final class KeptTables implements KeptRecords {

    private final JdbcClient jdbc;
    private final String room;
    private final Map<Share, List<String>> rows;

    /**
     * @param rows what follows {@code delete from}, in order; may name {@code :caseId}, {@code :partyId} and {@code
     *     :last}
     */
    public KeptTables(JdbcClient jdbc, String room, Map<Share, List<String>> rows) {
        this.jdbc = jdbc;
        this.room = room;
        this.rows = Map.copyOf(rows);
    }

    /** Rows that go with one share. */
    public static KeptTables of(JdbcClient jdbc, String room, Share share, String... rows) {
        return new KeptTables(jdbc, room, Map.of(share, List.of(rows)));
    }

    @Override
    public String room() {
        return room;
    }

    @Override
    public int destroy(Share share, Subject subject) {
        return rows.getOrDefault(share, List.of()).stream()
                .mapToInt(one -> delete(one, subject))
                .sum();
    }

    private int delete(String rows, Subject subject) {
        return jdbc.sql("delete from " + rows)
                .param("caseId", subject.caseId().toString())
                .param("partyId", subject.partyId().toString())
                .param("last", subject.lastOfParty())
                .update();
    }
}
