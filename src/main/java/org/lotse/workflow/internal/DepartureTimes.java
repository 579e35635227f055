package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.Date;
import org.lotse.kernel.CaseId;
import org.lotse.switching.Departure;
import org.lotse.switching.Departures;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;

/** The times that the law and the client set for a departure; called by the models, whose expressions reach public classes only. */
@Component
public class DepartureTimes {

    private final Departures departures;
    private final WorkingDays days;

    DepartureTimes(Departures departures, WorkingDays days) {
        this.departures = departures;
        this.days = days;
    }

    /** The end of the last day on which our lists are in time. */
    public Date listsBy(String caseId) {
        return end(find(caseId).listsBy());
    }

    /** The beginning of that day. */
    public Date listsToday(String caseId) {
        return start(find(caseId).listsBy());
    }

    /** The beginning of the first day on which nothing runs here any more. */
    public Date from(String caseId) {
        return start(find(caseId).request().from());
    }

    /** The end of that day. */
    public Date stopBy(String caseId) {
        return end(find(caseId).request().from());
    }

    private Date start(LocalDate day) {
        return Date.from(days.start(day));
    }

    private Date end(LocalDate day) {
        return Date.from(days.end(day));
    }

    private Departure find(String caseId) {
        return departures.of(CaseId.of(caseId)).orElseThrow();
    }
}
