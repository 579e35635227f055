package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.portfolio.MatchMeasure;
import org.lotse.portfolio.TrueMatchHandled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compliance says what was done about a client who is on a list. */
@Component
class HandleTrueMatchAnswer implements TaskAnswer {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandleTrueMatchAnswer(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "handle-true-match";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        MatchMeasure measure = answer.choice("measure", MatchMeasure.class);
        answer.check();
        events.publishEvent(new TrueMatchHandled(caseId, measure, user, clock.instant()));
        return Map.of();
    }
}
