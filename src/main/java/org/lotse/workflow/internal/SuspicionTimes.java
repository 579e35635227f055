package org.lotse.workflow.internal;

import java.util.Date;
import org.lotse.kernel.CaseId;
import org.lotse.suspicion.Question;
import org.lotse.suspicion.Suspicions;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;

/** The times that the law sets after a report; called by the models, whose expressions reach public classes only. */
@Component
public class SuspicionTimes {

    private final Suspicions suspicions;
    private final WorkingDays days;

    SuspicionTimes(Suspicions suspicions, WorkingDays days) {
        this.suspicions = suspicions;
        this.days = days;
    }

    /** Until when the reported transaction rests. */
    public Date restsUntil(String suspicion) {
        return Date.from(suspicions.get(CaseId.of(suspicion)).filing().restsUntil());
    }

    /** The end of the last day on which a question of the authority is answered in time. */
    public Date answerBy(String question) {
        return Date.from(days.end(find(question).answerBy()));
    }

    /** The beginning of that day. */
    public Date answerToday(String question) {
        return Date.from(days.start(find(question).answerBy()));
    }

    private Question find(String question) {
        CaseId id = CaseId.of(question);
        return suspicions.asking(id).questions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
