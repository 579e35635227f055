package org.lotse.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections as they are kept: rows are added, never changed. */
@Repository
class CorrectionTable {

    private final JdbcClient jdbc;

    CorrectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else corrects or compares in this case. */
    void hold(CaseId caseId) {
        jdbc.sql("select id from document where case_id = :caseId for update")
                .param("caseId", caseId.toString())
                .query(String.class)
                .list();
    }

    void add(Correction correction) {
        jdbc.sql(
                        """
                        insert into document_correction
                          (document_id, field, version, was, value, normalised, reason, corrected_by, corrected_at)
                        values (:document, :field, :version, :was, :value, :normalised, :reason, :by, :at)
                        """)
                .param("document", correction.document().toString())
                .param("field", correction.field())
                .param("version", correction.version())
                .param("was", correction.was())
                .param("value", correction.value())
                .param("normalised", correction.normalised())
                .param("reason", correction.reason())
                .param("by", correction.by())
                .param("at", Timestamp.from(correction.at()))
                .update();
    }

    /** Oldest first; of one field in the order of their versions. */
    List<Correction> of(DocumentId document) {
        return jdbc.sql("select * from document_correction where document_id = :id order by corrected_at, version")
                .param("id", document.toString())
                .query(CorrectionTable::row)
                .list();
    }

    private static Correction row(ResultSet row, int number) throws SQLException {
        return new Correction(
                DocumentId.of(row.getString("document_id")),
                row.getString("field"),
                row.getInt("version"),
                row.getString("was"),
                row.getString("value"),
                row.getString("normalised"),
                row.getString("reason"),
                row.getString("corrected_by"),
                row.getTimestamp("corrected_at").toInstant());
    }
}
