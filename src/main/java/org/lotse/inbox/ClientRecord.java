package org.lotse.inbox;

import java.time.Instant;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;

/**
 * A client's case as the list of clients shows it.
 *
 * @param name in the client's own script
 * @param risk null until rated
 */
record ClientRecord(
        CaseId caseId,
        String name,
        Product product,
        CaseStatus status,
        CaseStage stage,
        RiskRating risk,
        Instant openedAt) {}
