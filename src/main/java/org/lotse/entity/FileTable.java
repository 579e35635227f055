package org.lotse.entity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was explained, determined and reported for a case. */
@Repository
class FileTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn explanations;
    private final SealedColumn determinations;

    FileTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.explanations = vault.column("entity_file", "explanation", "case_id", "case_id");
        this.determinations = vault.column("entity_determination", "body", "case_id", "case_id");
    }

    void explain(CaseId caseId, String explanation) {
        jdbc.sql(
                        """
                        insert into entity_file (case_id, explanation) values (:caseId, :text)
                        on duplicate key update explanation = :text
                        """)
                .param("caseId", caseId.toString())
                .param("text", explanations.seal(caseId.value(), caseId, explanation))
                .update();
    }

    Optional<String> explanation(CaseId caseId) {
        return jdbc.sql("select explanation from entity_file where case_id = :caseId and explanation is not null")
                .param("caseId", caseId.toString())
                .query((row, number) -> explanations.text(caseId, row.getBytes(1)))
                .optional()
                .filter(text -> !text.isEmpty());
    }

    /** A difference found after the last one was reported is a new one. */
    void differs(CaseId caseId, Instant now) {
        jdbc.sql(
                        """
                        insert into entity_file (case_id, differs_since) values (:caseId, :now)
                        on duplicate key update differs_since = :now, reported_at = null
                        """)
                .param("caseId", caseId.toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Instant> differsSince(CaseId caseId) {
        return jdbc.sql(
                        """
                        select differs_since from entity_file
                        where case_id = :caseId and differs_since is not null and reported_at is null
                        """)
                .param("caseId", caseId.toString())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void reported(CaseId caseId, String reference, String by, Instant now) {
        jdbc.sql(
                        """
                        update entity_file set reported_at = :now, reported_by = :by, report_reference = :reference
                        where case_id = :caseId
                        """)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("reference", reference)
                .param("caseId", caseId.toString())
                .update();
    }

    /** What was determined before is kept; who is behind the entity is replaced. */
    void determined(CaseId caseId, Determination determination) {
        jdbc.sql("insert into entity_determination (case_id, body, at) values (:caseId, :body, :at)")
                .param("caseId", caseId.toString())
                .param("body", determinations.seal(caseId.value(), caseId, json.write(determination)))
                .param("at", Timestamp.from(determination.at()))
                .update();
        jdbc.sql("delete from entity_behind where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
        determination.parties().forEach(party -> jdbc.sql("insert into entity_behind (case_id, party_id) values (?, ?)")
                .params(caseId.toString(), party.toString())
                .update());
    }

    Optional<Determination> determination(CaseId caseId) {
        return newest(
                caseId,
                jdbc.sql("select body from entity_determination where case_id = :caseId order by id desc limit 1")
                        .param("caseId", caseId.toString()));
    }

    Optional<Determination> determination(CaseId caseId, Instant before) {
        return newest(
                caseId,
                jdbc.sql(
                                """
                                select body from entity_determination where case_id = :caseId and at < :before
                                order by id desc limit 1
                                """)
                        .param("caseId", caseId.toString())
                        .param("before", Timestamp.from(before)));
    }

    private Optional<Determination> newest(CaseId caseId, JdbcClient.StatementSpec question) {
        return question.query((row, number) -> determinations.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Determination.class));
    }
}
