package org.lotse.risk;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** The register of ratings. */
public interface Ratings {

    /** Rates and keeps facts, factors and the table's version. */
    Rating rate(CaseId caseId, RiskFacts facts);

    /** What the tables make of these facts today, with the smallest change to a lower rating; nothing is kept. */
    Rating consider(RiskFacts facts);

    Optional<Rating> latest(CaseId caseId);
}
