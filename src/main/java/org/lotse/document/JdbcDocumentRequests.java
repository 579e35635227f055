package org.lotse.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDocumentRequests implements DocumentRequests {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn notes;

    JdbcDocumentRequests(JdbcClient jdbc, Json json, Clock clock, ApplicationEventPublisher events, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.notes = vault.column("document_request", "note", "case_id", "case_id");
    }

    @Override
    public DocumentRequest ask(CaseId caseId, List<DocumentRequest.Item> items, String note, String by, Instant dueAt) {
        Instant now = clock.instant();
        answered(caseId);
        items.forEach(item -> supersede(caseId, item.type()));
        jdbc.sql(
                        """
                        insert into document_request (case_id, items, note, requested_by, requested_at, due_at)
                        values (:caseId, :items, :note, :by, :now, :dueAt)
                        """)
                .param("caseId", caseId.toString())
                .param("items", json.write(items))
                .param("note", notes.seal(caseId.value(), caseId, note))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("dueAt", Timestamp.from(dueAt))
                .update();
        events.publishEvent(new DocumentsRequested(caseId, items, by, dueAt, now));
        return new DocumentRequest(caseId, items, note, by, now, dueAt, null);
    }

    private void supersede(CaseId caseId, DocumentType type) {
        jdbc.sql("update document set superseded = true where case_id = :caseId and type = :type")
                .param("caseId", caseId.toString())
                .param("type", type.name())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentRequest> open(CaseId caseId) {
        return jdbc.sql(
                        """
                        select * from document_request where case_id = :caseId and answered_at is null
                        order by id desc limit 1
                        """)
                .param("caseId", caseId.toString())
                .query(this::request)
                .optional();
    }

    @Override
    public void answered(CaseId caseId) {
        jdbc.sql("update document_request set answered_at = :now where case_id = :caseId and answered_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", caseId.toString())
                .update();
    }

    private DocumentRequest request(ResultSet row, int number) throws SQLException {
        return new DocumentRequest(
                CaseId.of(row.getString("case_id")),
                json.read(row.getString("items"), new TypeReference<>() {}),
                notes.text(row.getString("case_id"), row.getBytes("note")),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                null);
    }
}
