package org.lotse.application.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;

/** Applications that ended without an account. */
record Refusals(Drafts drafts, Documents documents, Submission submission, Cases cases, Ratings ratings, Clock clock) {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    /** Somebody who lives on crypto-assets. */
    static ObjectNode aForm() {
        return Forms.complete().put("language", "en").put("originOfFunds", "CRYPTO_ASSETS");
    }

    CaseId sent(ObjectNode form) {
        CaseId caseId = drafts.start("en", form).caseId();
        documents.upload(caseId, DocumentType.IDENTITY, "pass.pdf", PDF);
        documents.upload(caseId, DocumentType.ADDRESS, "bill.pdf", PDF);
        submission.submit(caseId);
        return caseId;
    }

    /** @param by null for the machine */
    CaseId refused(RejectionReason reason, String note, String by) {
        CaseId caseId = sent(aForm());
        cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, reason, note, by, clock.instant()));
        return caseId;
    }

    CaseId expired() {
        CaseId caseId = sent(aForm());
        cases.moveTo(caseId, CaseStatus.AWAITING_CLIENT);
        cases.moveTo(caseId, CaseStatus.EXPIRED);
        return caseId;
    }

    /** As the machine rates them, with what the bank found besides. */
    Rating rate(CaseId caseId, boolean trueMatch, int cleared) {
        return ratings.rate(
                caseId,
                new RiskFacts(
                        "CURRENT_ACCOUNT",
                        List.of("DE"),
                        null,
                        "EMPLOYED",
                        false,
                        trueMatch,
                        cleared,
                        2800,
                        "CRYPTO_ASSETS",
                        "ONLINE"));
    }
}
