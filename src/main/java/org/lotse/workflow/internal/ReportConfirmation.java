package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Successions;

/** A second colleague holds what was reported of a client against the paper. */
abstract class ReportConfirmation implements TaskAnswer {

    private final Successions successions;

    ReportConfirmation(Successions successions) {
        this.successions = successions;
    }

    private enum Verdict {
        CONFIRM,
        REJECT
    }

    /** Who opened the account years ago may well confirm; only who reported may not. */
    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return successions.of(caseId).map(one -> Set.of(one.report().by()));
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        String reason = verdict == Verdict.REJECT ? answer.text("reason") : null;
        answer.check();
        if (verdict == Verdict.CONFIRM) {
            successions.confirm(caseId, user);
        } else {
            successions.reject(caseId, reason, user);
        }
        return Map.of(CaseVariables.REPORT_CONFIRMED, verdict == Verdict.CONFIRM);
    }
}
