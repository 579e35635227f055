package org.lotse.duediligence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RuleBasis;

/**
 * A client identified before is not identified again (GwG §11(3)): what a case relies on instead.
 *
 * @param earlierCase in which the client was identified
 * @param documents of the earlier case
 * @param copies of them that lie in this case and are kept with it
 * @param verifiedOn the day the client was last looked at whole
 * @param validUntil the document's last day
 * @param moved whether the client states another address than then
 * @param cycle the rule that says for how long a look at the client is good
 */
public record Reliance(
        CaseId earlierCase,
        List<DocumentId> documents,
        List<DocumentId> copies,
        LocalDate verifiedOn,
        LocalDate validUntil,
        boolean moved,
        RuleBasis cycle,
        Instant at) {

    public Reliance {
        documents = List.copyOf(documents);
        copies = List.copyOf(copies);
    }
}
