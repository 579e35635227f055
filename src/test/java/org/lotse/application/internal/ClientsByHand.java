package org.lotse.application.internal;

import java.time.Clock;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;

/** Clients as the registers know them once they have an account; no process decided. */
final class ClientsByHand {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    private final Drafts drafts;
    private final Submission submission;
    private final Documents documents;
    private final Cases cases;
    private final Accounts accounts;
    private final Clock clock;

    ClientsByHand(
            Drafts drafts, Submission submission, Documents documents, Cases cases, Accounts accounts, Clock clock) {
        this.drafts = drafts;
        this.submission = submission;
        this.documents = documents;
        this.cases = cases;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody who reads English has sent an application with both papers. */
    CaseId applied() {
        CaseId caseId =
                drafts.start("en", Forms.complete().put("language", "en")).caseId();
        documents.upload(caseId, DocumentType.IDENTITY, "pass.pdf", PDF);
        documents.upload(caseId, DocumentType.ADDRESS, "bill.pdf", PDF);
        submission.submit(caseId);
        return caseId;
    }

    CaseId taken(CaseId caseId, boolean outflowsBlocked) {
        cases.decide(caseId, new Decision(Decision.Outcome.APPROVED, null, null, "olga", clock.instant()));
        accounts.open(caseId, cases.get(caseId).partyId(), Product.CURRENT_ACCOUNT, outflowsBlocked);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
        return caseId;
    }

    CaseId client() {
        return taken(applied(), false);
    }
}
