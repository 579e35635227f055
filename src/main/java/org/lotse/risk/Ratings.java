package org.lotse.risk;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** The register of ratings. */
public interface Ratings {

    /** Rates and keeps facts, factors and the table's version. */
    Rating rate(CaseId caseId, RiskFacts facts);

    Optional<Rating> latest(CaseId caseId);
}
