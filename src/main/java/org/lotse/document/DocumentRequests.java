package org.lotse.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;

/** What clients were asked to hand in. */
public interface DocumentRequests {

    /** Asks; the current documents of those types are superseded. A request still open is replaced. */
    DocumentRequest ask(CaseId caseId, List<DocumentRequest.Item> items, String note, String by, Instant dueAt);

    /** The request the client has not answered yet. */
    Optional<DocumentRequest> open(CaseId caseId);

    void answered(CaseId caseId);
}
