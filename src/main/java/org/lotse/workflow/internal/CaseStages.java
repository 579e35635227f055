package org.lotse.workflow.internal;

import org.lotse.casefile.CaseStage;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Notes in the case file how far the process has come; called by the models, whose expressions reach public classes only. */
@Component
public class CaseStages {

    private final Cases cases;

    CaseStages(Cases cases) {
        this.cases = cases;
    }

    public void reach(String caseId, String stage) {
        cases.reach(CaseId.of(caseId), CaseStage.valueOf(stage));
    }
}
