package org.lotse.kernel;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that are rows of a room’s own tables. */
public final class KeptTables implements KeptRecords {

    private final JdbcClient jdbc;
    private final String room;
    private final Map<Share, List<String>> rows;
    private final List<String> ofCompanions;

    /**
     * @param rows what follows {@code delete from}, in order; may name {@code :caseId}, {@code :partyId} and {@code
     *     :last}
     */
    public KeptTables(JdbcClient jdbc, String room, Map<Share, List<String>> rows) {
        this(jdbc, room, rows, List.of());
    }

    private KeptTables(JdbcClient jdbc, String room, Map<Share, List<String>> rows, List<String> ofCompanions) {
        this.jdbc = jdbc;
        this.room = room;
        this.rows = Map.copyOf(rows);
        this.ofCompanions = ofCompanions;
    }

    /** The same, with rows of due diligence about whoever goes with a client; they may name {@code :partyId}. */
    public KeptTables withCompanions(String... rowsOfOne) {
        return new KeptTables(jdbc, room, rows, List.of(rowsOfOne));
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

    @Override
    public int destroy(Share share, Companion companion) {
        return share != Share.DUE_DILIGENCE
                ? 0
                : ofCompanions.stream()
                        .mapToInt(one -> jdbc.sql("delete from " + one)
                                .param("partyId", companion.partyId().toString())
                                .update())
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
