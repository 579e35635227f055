package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.Settlement;
import org.springframework.stereotype.Component;

/** A second clerk agrees with what a leaving client is paid, or sends it back. */
@Component
class ConfirmSettlementAnswer implements TaskAnswer {

    private final Offboardings offboardings;

    ConfirmSettlementAnswer(Offboardings offboardings) {
        this.offboardings = offboardings;
    }

    private enum Verdict {
        CONFIRM,
        SEND_BACK
    }

    @Override
    public String taskKey() {
        return "confirm-settlement";
    }

    /** Who opened the account years ago may well confirm; only who settled may not. */
    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return offboardings
                .of(caseId)
                .flatMap(one -> one.settlement())
                .map(Settlement::by)
                .map(Set::of);
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        answer.check();
        if (verdict == Verdict.CONFIRM) {
            offboardings.confirm(caseId, user);
        }
        return Map.of(CaseVariables.SETTLEMENT_CONFIRMED, verdict == Verdict.CONFIRM);
    }
}
