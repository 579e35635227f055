package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.NoticeCause;
import org.springframework.stereotype.Component;

/** An officer proposes to end the relationship with a client who does not certify where they are taxed; a second one confirms. */
@Component
class ProposeNoticeAnswer implements TaskAnswer {

    private final NoticeProposals proposals;
    private final Clock clock;

    ProposeNoticeAnswer(NoticeProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    private enum Verdict {
        PROPOSE,
        WAIT
    }

    @Override
    public String taskKey() {
        return "propose-notice";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        String reason = verdict == Verdict.WAIT ? answer.text("reason") : answer.optionalText("reason");
        answer.check();
        if (verdict == Verdict.PROPOSE) {
            proposals.propose(caseId, NoticeCause.NOT_CERTIFIED, reason, user, clock.instant());
        }
        return Map.of(CaseVariables.NOTICE_PROPOSED, verdict == Verdict.PROPOSE);
    }
}
