package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.Assessments;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Compliance says where the wealth and the funds come from, what was found and how the client will be watched. */
@Component
class AssessClientAnswer implements TaskAnswer {

    private final Assessments assessments;
    private final Clock clock;

    AssessClientAnswer(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "assess-client";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        var assessment = new Assessment(
                answer.text("sourceOfWealth"),
                answer.text("sourceOfFunds"),
                answer.text("findings"),
                answer.text("monitoringPlan"),
                answer.yesOrNo("recommendation"),
                user,
                clock.instant());
        answer.check();
        assessments.record(caseId, assessment);
        return Map.of();
    }
}
