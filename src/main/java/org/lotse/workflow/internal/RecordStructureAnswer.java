package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.entity.Behind;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/**
 * A clerk has recorded who holds the entity, explains what leads to nobody, and says whether the register of beneficial
 * owners names the same.
 */
@Component
class RecordStructureAnswer implements TaskAnswer {

    private final EntityFiles entities;

    RecordStructureAnswer(EntityFiles entities) {
        this.entities = entities;
    }

    private enum Register {
        AGREES,
        DIFFERS
    }

    @Override
    public String taskKey() {
        return "record-structure";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Register register = answer.choice("register", Register.class);
        String explanation = answer.optionalText("explanation");
        check(entities.behind(caseId), explanation, answer);
        answer.check();
        entities.explain(caseId, explanation);
        if (register == Register.DIFFERS) {
            entities.differs(caseId, user);
        }
        return Map.of(CaseVariables.DISCREPANCY, register == Register.DIFFERS);
    }

    private static void check(Behind behind, String explanation, FormAnswer answer) {
        if (behind.version() == 0) {
            answer.problem("structure", "structure-unrecorded");
        } else if (behind.findings().leadToNobody()) {
            answer.problem("structure", "structure-leads-to-nobody");
        }
        if (explanation == null && behind.version() > 0 && (behind.isWithoutOwner() || behind.hasGaps())) {
            answer.problem("explanation", behind.isInRings() ? "rings-unexplained" : "gaps-unexplained");
        }
    }
}
