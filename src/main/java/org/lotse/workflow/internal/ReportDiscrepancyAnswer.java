package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Compliance has told the register of beneficial owners that it says otherwise (GwG §23a, AMLR 24). */
@Component
class ReportDiscrepancyAnswer implements TaskAnswer {

    private static final int LONGEST = 200;

    private final EntityFiles entities;

    ReportDiscrepancyAnswer(EntityFiles entities) {
        this.entities = entities;
    }

    @Override
    public String taskKey() {
        return "report-discrepancy";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        String reference = answer.text("reference");
        if (reference != null && reference.length() > LONGEST) {
            answer.problem("reference", "too-long");
        }
        answer.check();
        entities.reported(caseId, reference, user);
        return Map.of(CaseVariables.DISCREPANCY, false);
    }
}
