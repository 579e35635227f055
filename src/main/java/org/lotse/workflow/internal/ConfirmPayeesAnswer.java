package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Succession;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** A second officer agrees with how hits on payees were judged, or sends them back. */
@Component
class ConfirmPayeesAnswer implements TaskAnswer {

    private static final String CLEAR = "CLEAR";

    private final Successions successions;

    ConfirmPayeesAnswer(Successions successions) {
        this.successions = successions;
    }

    private enum Decision {
        CONFIRM,
        SEND_BACK
    }

    private String how(CaseId caseId, Decision decision) {
        if (decision == Decision.SEND_BACK) {
            return "SENT_BACK";
        }
        return successions.of(caseId).filter(Succession::cleared).isPresent() ? CLEAR : "TRUE_MATCH";
    }

    @Override
    public String taskKey() {
        return "confirm-payees";
    }

    /** Only who judged may not confirm. */
    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return successions.of(caseId).map(Succession::judgement).map(judged -> Set.of(judged.by()));
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Decision decision = answer.choice("decision", Decision.class);
        answer.check();
        successions.confirmJudgement(caseId, decision == Decision.CONFIRM, user);
        String how = how(caseId, decision);
        return Map.of(CaseVariables.PAYEES_JUDGED, how, CaseVariables.PAYEES_CLEARED, how.equals(CLEAR));
    }
}
