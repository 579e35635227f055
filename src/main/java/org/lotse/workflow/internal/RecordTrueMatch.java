package org.lotse.workflow.internal;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.casefile.RejectionReason;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.screening.Disposition;
import org.lotse.screening.Hit;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Ends a case whose client, or somebody behind it, two officers found on a list. */
@Component
class RecordTrueMatch implements JavaDelegate {

    private final Cases cases;
    private final Screenings screenings;
    private final EntityFiles entities;
    private final Clock clock;

    RecordTrueMatch(Cases cases, Screenings screenings, EntityFiles entities, Clock clock) {
        this.cases = cases;
        this.screenings = screenings;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        String by = screenings.hits(caseId).stream()
                .filter(hit -> hit.settledAs(Disposition.TRUE_MATCH))
                .map(Hit::settledBy)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No hit is settled as a true match"));
        if (cases.get(caseId).product() == Product.BUSINESS_ACCOUNT) {
            entities.sanctioned(caseId, screenings.matched(caseId));
        }
        cases.decide(
                caseId,
                new Decision(Decision.Outcome.REJECTED, RejectionReason.SANCTIONS_MATCH, null, by, clock.instant()));
        execution.setVariable(CaseVariables.OUTCOME, Outcome.REJECTED.name());
    }
}
