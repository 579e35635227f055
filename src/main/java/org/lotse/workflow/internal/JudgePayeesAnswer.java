package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Judgement;
import org.lotse.succession.Judgement.Verdict;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** An officer judges hits on those who are to be paid in a client's place. */
@Component
class JudgePayeesAnswer implements TaskAnswer {

    private final Successions successions;
    private final Clock clock;

    JudgePayeesAnswer(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "judge-payees";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("verdict", Verdict.class);
        String reason = answer.text("reason");
        answer.check();
        successions.judge(caseId, new Judgement(verdict, reason, user, clock.instant(), null));
        return Map.of();
    }
}
