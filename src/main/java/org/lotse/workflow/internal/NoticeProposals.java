package org.lotse.workflow.internal;

import java.time.Instant;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.Proposal;
import org.lotse.portfolio.MatchMeasure;
import org.lotse.portfolio.TrueMatchHandled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What compliance decided to end elsewhere becomes a proposal, in the transaction of that decision; one at a time. */
@Component
class NoticeProposals {

    private final BankNotices notices;
    private final Offboardings offboardings;
    private final Cases cases;

    NoticeProposals(BankNotices notices, Offboardings offboardings, Cases cases) {
        this.notices = notices;
        this.offboardings = offboardings;
        this.cases = cases;
    }

    /** @param reason null where the decision says it all */
    void propose(CaseId caseId, NoticeCause cause, String reason, String by, Instant at) {
        boolean underWay = notices.proposal(caseId).isPresent()
                || offboardings.of(caseId).filter(one -> one.notice().byBank()).isPresent();
        if (!underWay && ProcessStarts.CLIENTS.contains(cases.get(caseId).status())) {
            notices.propose(caseId, new Proposal(cause, null, reason, by, at));
        }
    }

    @EventListener
    void on(TrueMatchHandled event) {
        if (event.measure() == MatchMeasure.TO_BE_ENDED) {
            propose(event.caseId(), NoticeCause.GOOD_CAUSE, null, event.by(), event.at());
        }
    }
}
