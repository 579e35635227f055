package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.Date;
import java.util.function.Function;
import org.lotse.kernel.CaseId;
import org.lotse.switching.AccountSwitch;
import org.lotse.switching.Switches;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;

/** The times that the law sets for a switch; called by the models, whose expressions reach public classes only. */
@Component
public class SwitchTimes {

    private final Switches switches;
    private final WorkingDays days;

    SwitchTimes(Switches switches, WorkingDays days) {
        this.switches = switches;
        this.days = days;
    }

    /** The end of the last day on which the other bank is asked in time. */
    public Date requestBy(String caseId) {
        return end(caseId, AccountSwitch::requestBy);
    }

    /** The beginning of that day. */
    public Date requestToday(String caseId) {
        return start(caseId, AccountSwitch::requestBy);
    }

    /** The end of the last day on which the other bank's lists are in time. */
    public Date listsBy(String caseId) {
        return end(caseId, AccountSwitch::listsBy);
    }

    /** The end of the last day on which everything is set up in time. */
    public Date setUpBy(String caseId) {
        return end(caseId, AccountSwitch::setUpBy);
    }

    /** The beginning of that day. */
    public Date setUpToday(String caseId) {
        return start(caseId, AccountSwitch::setUpBy);
    }

    private Date end(String caseId, Function<AccountSwitch, LocalDate> day) {
        return Date.from(days.end(day.apply(find(caseId))));
    }

    private Date start(String caseId, Function<AccountSwitch, LocalDate> day) {
        return Date.from(days.start(day.apply(find(caseId))));
    }

    private AccountSwitch find(String caseId) {
        return switches.of(CaseId.of(caseId)).orElseThrow();
    }
}
