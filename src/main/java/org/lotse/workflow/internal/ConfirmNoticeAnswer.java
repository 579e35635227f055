package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Proposal;
import org.springframework.stereotype.Component;

/** A second officer agrees that the bank ends a relationship, or keeps the client. */
@Component
class ConfirmNoticeAnswer implements TaskAnswer {

    private final BankNotices notices;

    ConfirmNoticeAnswer(BankNotices notices) {
        this.notices = notices;
    }

    private enum Verdict {
        CONFIRM,
        DROP
    }

    @Override
    public String taskKey() {
        return "confirm-notice";
    }

    /** Who opened the account years ago may well confirm; only who proposed may not. */
    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return notices.proposal(caseId).map(Proposal::by).map(Set::of);
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        String reason = verdict == Verdict.DROP ? answer.text("reason") : null;
        answer.check();
        if (verdict == Verdict.CONFIRM) {
            notices.confirm(caseId, user);
        } else {
            notices.drop(caseId, reason, user);
        }
        return Map.of(CaseVariables.NOTICE_CONFIRMED, verdict == Verdict.CONFIRM);
    }
}
