package org.lotse.screening;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each client was cleared of: an entry in one content, for the client's data as they were. */
@Component
class SuppressionTable {

    private static final String KEY =
            """
            where party_id = :party and list = :list and entry_id = :entry and content = :content
              and fingerprint = :fingerprint""";

    private final JdbcClient jdbc;

    SuppressionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fingerprint of the client's data */
    record Key(PartyId party, String list, String entry, String content, String fingerprint) {

        /** A screening of the first release says too little to clear anybody for the future. */
        boolean complete() {
            return content != null && fingerprint != null;
        }
    }

    private record Row(String party, String fingerprint, ScreeningQuery.Suppressed what) {}

    void add(Key key, String hitId, Instant since) {
        if (key.complete()) {
            with(
                            key,
                            """
                            insert into suppression (party_id, list, entry_id, content, fingerprint, hit_id, since)
                            values (:party, :list, :entry, :content, :fingerprint, :hitId, :since)
                            on duplicate key update hit_id = :hitId, since = :since""")
                    .param("hitId", hitId)
                    .param("since", Timestamp.from(since))
                    .update();
        }
    }

    void remove(Key key) {
        if (key.complete()) {
            with(key, "delete from suppression " + KEY).update();
        }
    }

    /** The hit by which the client was cleared. */
    Optional<String> hit(Key key) {
        return key.complete()
                ? with(key, "select hit_id from suppression " + KEY)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    private JdbcClient.StatementSpec with(Key key, String sql) {
        return jdbc.sql(sql)
                .param("party", key.party().toString())
                .param("list", key.list())
                .param("entry", key.entry())
                .param("content", key.content())
                .param("fingerprint", key.fingerprint());
    }

    /** The questions, each with what its client was cleared of as long as the client's data are the same. */
    List<ScreeningQuery> told(List<ScreeningQuery> queries) {
        Map<String, List<Row>> rows =
                rows(queries.stream().map(query -> query.partyId().toString()).toList());
        return queries.stream().map(query -> told(query, rows)).toList();
    }

    private static ScreeningQuery told(ScreeningQuery query, Map<String, List<Row>> rows) {
        List<Row> own = rows.getOrDefault(query.partyId().toString(), List.of());
        if (own.isEmpty()) {
            return query.suppressing(List.of());
        }
        String fingerprint = Fingerprint.of(query);
        return query.suppressing(own.stream()
                .filter(row -> row.fingerprint().equals(fingerprint))
                .map(Row::what)
                .toList());
    }

    private Map<String, List<Row>> rows(Collection<String> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from suppression where party_id in (:parties) order by party_id, list, entry_id")
                .param("parties", parties)
                .query((row, number) -> new Row(
                        row.getString("party_id"),
                        row.getString("fingerprint"),
                        new ScreeningQuery.Suppressed(
                                row.getString("list"), row.getString("entry_id"), row.getString("content"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::party));
    }
}
