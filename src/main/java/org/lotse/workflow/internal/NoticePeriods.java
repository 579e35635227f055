package org.lotse.workflow.internal;

import java.util.Date;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Component;

/** When a notice has run; called by the models, whose expressions reach public classes only. */
@Component
public class NoticePeriods {

    private final Offboardings offboardings;
    private final OffboardingSettings settings;

    NoticePeriods(Offboardings offboardings, OffboardingSettings settings) {
        this.offboardings = offboardings;
        this.settings = settings;
    }

    /** The end of the account's last day. */
    public Date end(String caseId) {
        return offboardings
                .of(CaseId.of(caseId))
                .map(one -> Date.from(one.notice().endsAt(settings.zone())))
                .orElseThrow();
    }
}
