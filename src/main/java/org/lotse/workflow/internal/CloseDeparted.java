package org.lotse.workflow.internal;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.Offboardings;
import org.lotse.switching.Departure;
import org.lotse.switching.Departures;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;

/** Gives the client's notice, as the authorisation says (ZKG §23(1)): today is the last day, what is left goes to the new account. */
@Component
class CloseDeparted implements JavaDelegate {

    private final Departures departures;
    private final Offboardings offboardings;
    private final Cases cases;
    private final WorkingDays days;
    private final Clock clock;

    CloseDeparted(Departures departures, Offboardings offboardings, Cases cases, WorkingDays days, Clock clock) {
        this.departures = departures;
        this.offboardings = offboardings;
        this.cases = cases;
        this.days = days;
        this.clock = clock;
    }

    /** Where notice was given already, it runs on. */
    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        if (cases.get(caseId).status() == CaseStatus.ACTIVE) {
            Departure one = departures.of(caseId).orElseThrow();
            var notice =
                    Notice.ofClient(days.day(clock.instant()), one.request().iban(), null, null, clock.instant());
            offboardings.give(caseId, notice);
        }
    }
}
