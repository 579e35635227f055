package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.Obstacle;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.Settlement;
import org.springframework.stereotype.Component;

/** A clerk works out what a leaving client gets, or says what stands in the way. */
@Component
class SettleAccountAnswer implements TaskAnswer {

    private final Offboardings offboardings;
    private final Clock clock;

    SettleAccountAnswer(Offboardings offboardings, Clock clock) {
        this.offboardings = offboardings;
        this.clock = clock;
    }

    private enum Verdict {
        SETTLE,
        HINDERED
    }

    @Override
    public String taskKey() {
        return "settle-account";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        if (verdict == Verdict.HINDERED) {
            Obstacle obstacle = answer.choice("obstacle", Obstacle.class);
            answer.check();
            offboardings.hinder(caseId, obstacle, user);
        } else {
            BigDecimal balance = answer.amount("balance");
            BigDecimal charged = answer.amount("feesCharged");
            BigDecimal refunded = answer.amount("feesRefunded");
            answer.check();
            offboardings.settle(caseId, new Settlement(balance, charged, refunded, user, clock.instant()));
        }
        return Map.of(CaseVariables.ACCOUNT_SETTLED, verdict == Verdict.SETTLE);
    }
}
