package org.lotse.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections as they are kept: rows are added, never changed. */
@Repository
class CorrectionTable {

    private final JdbcClient jdbc;
    private final SealedColumn was;
    private final SealedColumn value;
    private final SealedColumn normalised;
    private final SealedColumn reason;

    CorrectionTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.was = column(vault, "was");
        this.value = column(vault, "value");
        this.normalised = column(vault, "normalised");
        this.reason = column(vault, "reason");
    }

    private static SealedColumn column(Vault vault, String name) {
        return vault.column(
                "document_correction",
                name,
                "concat_ws('/', document_id, field, version)",
                JdbcDocuments.CASE_OF_DOCUMENT);
    }

    /** Until the transaction ends nobody else corrects or compares in this case. */
    void hold(CaseId caseId) {
        jdbc.sql("select id from document where case_id = :caseId for update")
                .param("caseId", caseId.toString())
                .query(String.class)
                .list();
    }

    void add(CaseId caseId, Correction correction) {
        String row = row(correction.document().toString(), correction.field(), correction.version());
        jdbc.sql(
                        """
                        insert into document_correction
                          (document_id, field, version, was, value, normalised, reason, corrected_by, corrected_at)
                        values (:document, :field, :version, :was, :value, :normalised, :reason, :by, :at)
                        """)
                .param("document", correction.document().toString())
                .param("field", correction.field())
                .param("version", correction.version())
                .param("was", was.seal(caseId.value(), row, correction.was()))
                .param("value", value.seal(caseId.value(), row, correction.value()))
                .param("normalised", normalised.seal(caseId.value(), row, correction.normalised()))
                .param("reason", reason.seal(caseId.value(), row, correction.reason()))
                .param("by", correction.by())
                .param("at", Timestamp.from(correction.at()))
                .update();
    }

    /** Oldest first; of one field in the order of their versions. */
    List<Correction> of(DocumentId document) {
        return jdbc.sql("select * from document_correction where document_id = :id order by corrected_at, version")
                .param("id", document.toString())
                .query(this::correction)
                .list();
    }

    private static String row(String document, String field, int version) {
        return document + "/" + field + "/" + version;
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        String cell = row(row.getString("document_id"), row.getString("field"), row.getInt("version"));
        return new Correction(
                DocumentId.of(row.getString("document_id")),
                row.getString("field"),
                row.getInt("version"),
                was.text(cell, row.getBytes("was")),
                value.text(cell, row.getBytes("value")),
                normalised.text(cell, row.getBytes("normalised")),
                reason.text(cell, row.getBytes("reason")),
                row.getString("corrected_by"),
                row.getTimestamp("corrected_at").toInstant());
    }
}
