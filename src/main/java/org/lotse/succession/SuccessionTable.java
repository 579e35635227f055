package org.lotse.succession;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.succession.Successions.TakenBack;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Successions as they are kept. */
@Repository
class SuccessionTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn bodies;
    private final SealedColumn reasons;

    SuccessionTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.bodies = vault.column("succession", "body", "case_id", "case_id");
        this.reasons = vault.column("succession", "reason", "case_id", "case_id");
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one stands */
    void add(Succession succession) {
        jdbc.sql("insert into succession (case_id, standing, body, reported_at) values (:caseId, :caseId, :body, :at)")
                .param("caseId", succession.caseId().toString())
                .param("body", sealed(succession))
                .param("at", Timestamp.from(succession.report().at()))
                .update();
    }

    void keep(Succession succession) {
        jdbc.sql("update succession set body = :body where standing = :caseId")
                .param("body", sealed(succession))
                .param("caseId", succession.caseId().toString())
                .update();
    }

    void end(CaseId caseId, String reason, String user) {
        jdbc.sql("update succession set standing = null, reason = :reason, ended_by = :user where standing = :caseId")
                .param("reason", reasons.seal(caseId.value(), caseId, reason))
                .param("user", user)
                .param("caseId", caseId.toString())
                .update();
    }

    Optional<Succession> standing(CaseId caseId) {
        return read(caseId, "");
    }

    /** Two changes of one succession wait for each other. */
    Optional<Succession> locked(CaseId caseId) {
        return read(caseId, " for update");
    }

    private Optional<Succession> read(CaseId caseId, String lock) {
        return jdbc.sql("select body from succession where standing = :caseId" + lock)
                .param("caseId", caseId.toString())
                .query((row, number) -> opened(caseId, row.getBytes(1)))
                .optional();
    }

    private byte[] sealed(Succession succession) {
        CaseId caseId = succession.caseId();
        return bodies.seal(caseId.value(), caseId, json.write(succession));
    }

    private Succession opened(CaseId caseId, byte[] body) {
        return json.read(bodies.text(caseId, body), Succession.class);
    }

    List<TakenBack> ended(CaseId caseId) {
        return jdbc.sql(
                        "select body, reason, ended_by from succession where case_id = :caseId and standing is null order by id desc")
                .param("caseId", caseId.toString())
                .query((row, number) -> new TakenBack(
                        opened(caseId, row.getBytes("body")).report(),
                        reasons.text(caseId, row.getBytes("reason")),
                        row.getString("ended_by")))
                .list();
    }

    void screenedBy(CaseId caseId, InquiryId inquiry) {
        jdbc.sql("update succession set inquiry_id = :inquiry where standing = :caseId")
                .param("inquiry", inquiry.toString())
                .param("caseId", caseId.toString())
                .update();
    }

    Optional<InquiryId> screening(CaseId caseId) {
        return jdbc.sql("select inquiry_id from succession where standing = :caseId and inquiry_id is not null")
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional()
                .map(InquiryId::of);
    }

    Optional<CaseId> askedFor(InquiryId inquiry) {
        return jdbc.sql("select case_id from succession where inquiry_id = :inquiry and standing is not null")
                .param("inquiry", inquiry.toString())
                .query(String.class)
                .optional()
                .map(CaseId::of);
    }
}
