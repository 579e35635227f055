package org.lotse.retention;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.NotFound;
import org.lotse.rules.RuleBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists and the certificates they become. */
@Component
class BatchTable {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<RuleBasis>> BASIS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    BatchTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    boolean isListed(LocalDate day) {
        return jdbc.sql("select exists (select 1 from destruction_batch where listed_on = :day)")
                .param("day", Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    void add(Batch batch, List<BatchItem> items) {
        jdbc.sql("insert into destruction_batch (id, listed_on, listed_at) values (:id, :day, :at)")
                .param("id", batch.id().toString())
                .param("day", Date.valueOf(batch.listedOn()))
                .param("at", Timestamp.from(batch.listedAt()))
                .update();
        items.forEach(this::add);
    }

    private void add(BatchItem item) {
        jdbc.sql(
                        """
                        insert into destruction_item (id, batch_id, case_id, share, standing)
                        values (:id, :batch, :caseId, :share, :caseId)
                        """)
                .param("id", item.id())
                .param("batch", item.batchId().toString())
                .param("caseId", item.caseId().toString())
                .param("share", item.share().name())
                .update();
    }

    List<Batch> open() {
        return jdbc.sql("select * from destruction_batch where ended_at is null order by listed_at")
                .query(BatchTable::batch)
                .list();
    }

    Batch get(BatchId id) {
        return read(id, "");
    }

    /** Two people at one list wait for each other. */
    Batch locked(BatchId id) {
        return read(id, " for update");
    }

    private Batch read(BatchId id, String lock) {
        return jdbc.sql("select * from destruction_batch where id = :id" + lock)
                .param("id", id.toString())
                .query(BatchTable::batch)
                .optional()
                .orElseThrow(() -> new NotFound("batch", id));
    }

    void checked(BatchId id, String by, Instant at) {
        jdbc.sql("update destruction_batch set checked_by = :by, checked_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.toString())
                .update();
    }

    void released(BatchId id, String by, Instant at) {
        jdbc.sql("update destruction_batch set released_by = :by, released_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.toString())
                .update();
    }

    void overdue(BatchId id, Instant at) {
        jdbc.sql("update destruction_batch set overdue_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.toString())
                .update();
    }

    void ended(BatchId id, Instant at) {
        jdbc.sql("update destruction_batch set ended_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.toString())
                .update();
    }

    List<BatchItem> items(BatchId id) {
        return jdbc.sql("select * from destruction_item where batch_id = :id order by share, case_id")
                .param("id", id.toString())
                .query(this::storedItem)
                .list();
    }

    BatchItem item(String id) {
        return readItem(id, "");
    }

    BatchItem lockedItem(String id) {
        return readItem(id, " for update");
    }

    private BatchItem readItem(String id, String lock) {
        return jdbc.sql("select * from destruction_item where id = :id" + lock)
                .param("id", id)
                .query(this::storedItem)
                .optional()
                .orElseThrow(() -> new NotFound("certificate", id));
    }

    void settle(BatchItem item) {
        jdbc.sql(
                        """
                        update destruction_item set outcome = :outcome, at = :at, counts = :counts, basis = :basis,
                          standing = null where id = :id
                        """)
                .param("outcome", item.outcome().orElseThrow().name())
                .param("at", item.at().map(Timestamp::from).orElseThrow())
                .param("counts", json.write(item.counts()))
                .param("basis", json.write(item.basis()))
                .param("id", item.id())
                .update();
    }

    List<BatchItem> certificates(int most) {
        return jdbc.sql("select * from destruction_item where outcome = 'DESTROYED' order by at desc limit :most")
                .param("most", most)
                .query(this::storedItem)
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                BatchId.of(row.getString("id")),
                row.getDate("listed_on").toLocalDate(),
                row.getTimestamp("listed_at").toInstant(),
                Optional.ofNullable(row.getString("checked_by")),
                Optional.ofNullable(row.getString("released_by")),
                instant(row, "overdue_at"),
                instant(row, "ended_at"));
    }

    private BatchItem storedItem(ResultSet row, int number) throws SQLException {
        String counts = row.getString("counts");
        String basis = row.getString("basis");
        return new BatchItem(
                row.getString("id"),
                BatchId.of(row.getString("batch_id")),
                CaseId.of(row.getString("case_id")),
                Share.valueOf(row.getString("share")),
                Optional.ofNullable(row.getString("outcome")).map(BatchItem.Outcome::valueOf),
                instant(row, "at"),
                counts == null ? Map.of() : json.read(counts, COUNTS),
                basis == null ? List.of() : json.read(basis, BASIS));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
