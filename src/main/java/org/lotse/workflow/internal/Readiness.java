package org.lotse.workflow.internal;

import java.util.Set;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.entity.Behind;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Whether a legal entity may have an account: everybody behind it, as of now, is determined, identified and screened. */
@Component
class Readiness {

    private final Cases cases;
    private final EntityFiles entities;
    private final Screenings screenings;

    Readiness(Cases cases, EntityFiles entities, Screenings screenings) {
        this.cases = cases;
        this.entities = entities;
        this.screenings = screenings;
    }

    /** @throws RuleBroken {@code owners-changed}, {@code people-not-identified} or {@code people-not-screened} */
    void check(CaseId caseId) {
        if (cases.get(caseId).product() != Product.BUSINESS_ACCOUNT) {
            return;
        }
        Behind now = entities.behind(caseId);
        Set<PartyId> screened = screenings.screened(caseId);
        if (entities.hasChanged(caseId)) {
            throw new RuleBroken("owners-changed");
        }
        if (!now.unidentified().isEmpty()) {
            throw new RuleBroken("people-not-identified");
        }
        if (!screened.containsAll(now.parties())) {
            throw new RuleBroken("people-not-screened");
        }
    }
}
