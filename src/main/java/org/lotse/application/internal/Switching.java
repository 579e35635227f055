package org.lotse.application.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.switching.AccountSwitch;
import org.lotse.switching.SwitchOrder;
import org.lotse.switching.Switches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client brings the payments of an account elsewhere here, or does so no more. */
@Service
@Transactional
public class Switching {

    private final Switches switches;

    Switching(Switches switches) {
        this.switches = switches;
    }

    @Transactional(readOnly = true)
    public boolean mayAuthorise(CaseId caseId) {
        return switches.mayAuthorise(caseId);
    }

    /** The earliest day that may be named now. */
    public LocalDate earliest() {
        return switches.earliest();
    }

    @Transactional(readOnly = true)
    public Optional<AccountSwitch> of(CaseId caseId) {
        return switches.of(caseId);
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link Switches#authorise} */
    public void authorise(CaseId caseId, SwitchOrder order) {
        switches.authorise(caseId, order);
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link Switches#stop} */
    public void stop(CaseId caseId) {
        switches.stop(caseId);
    }
}
