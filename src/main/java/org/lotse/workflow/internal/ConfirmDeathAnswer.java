package org.lotse.workflow.internal;

import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** A clerk holds a reported death against the certificate. */
@Component
class ConfirmDeathAnswer extends ReportConfirmation {

    ConfirmDeathAnswer(Successions successions) {
        super(successions);
    }

    @Override
    public String taskKey() {
        return "confirm-death";
    }
}
