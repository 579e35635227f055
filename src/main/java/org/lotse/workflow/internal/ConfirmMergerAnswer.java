package org.lotse.workflow.internal;

import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** An officer holds a reported merger against the register extract. */
@Component
class ConfirmMergerAnswer extends ReportConfirmation {

    ConfirmMergerAnswer(Successions successions) {
        super(successions);
    }

    @Override
    public String taskKey() {
        return "confirm-merger";
    }
}
