package org.lotse.workflow.internal;

import java.util.Date;
import org.lotse.remediation.RemediationId;
import org.lotse.remediation.Remediations;
import org.springframework.stereotype.Component;

/** When a remediation is looked at again; called by the model, whose expressions reach public classes only. */
@Component
public class RemediationTimes {

    private final Remediations remediations;

    RemediationTimes(Remediations remediations) {
        this.remediations = remediations;
    }

    public Date nextLook(String remediationId) {
        return Date.from(remediations.nextLook(RemediationId.of(remediationId)));
    }
}
