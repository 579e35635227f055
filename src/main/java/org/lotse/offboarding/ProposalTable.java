package org.lotse.offboarding;

import java.sql.Timestamp;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals as they are kept. */
@Repository
class ProposalTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn proposals;
    private final SealedColumn reasons;

    ProposalTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.proposals = vault.column("notice_proposal", "proposal", "case_id", "case_id");
        this.reasons = vault.column("notice_proposal", "reason", "case_id", "case_id");
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one stands */
    void add(CaseId caseId, Proposal proposal) {
        jdbc.sql(
                        "insert into notice_proposal (case_id, standing, proposal, proposed_at) values (:caseId, :caseId, :proposal, :at)")
                .param("caseId", caseId.toString())
                .param("proposal", proposals.seal(caseId.value(), caseId, json.write(proposal)))
                .param("at", Timestamp.from(proposal.at()))
                .update();
    }

    Optional<Proposal> standing(CaseId caseId) {
        return read(caseId, "");
    }

    /** Two decisions on one proposal wait for each other. */
    Optional<Proposal> locked(CaseId caseId) {
        return read(caseId, " for update");
    }

    private Optional<Proposal> read(CaseId caseId, String lock) {
        return jdbc.sql("select proposal from notice_proposal where standing = :caseId" + lock)
                .param("caseId", caseId.toString())
                .query((row, number) -> proposals.text(caseId, row.getBytes(1)))
                .optional()
                .map(text -> json.read(text, Proposal.class));
    }

    /** @param reason null where none was needed */
    void decide(CaseId caseId, String outcome, String reason, String user) {
        jdbc.sql(
                        """
                        update notice_proposal set outcome = :outcome, reason = :reason, decided_by = :user, standing = null
                        where standing = :caseId
                        """)
                .param("outcome", outcome)
                .param("reason", reasons.seal(caseId.value(), caseId, reason))
                .param("user", user)
                .param("caseId", caseId.toString())
                .update();
    }
}
