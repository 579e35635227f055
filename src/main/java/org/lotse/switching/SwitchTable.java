package org.lotse.switching;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** Changes as they are kept; a client has one open at a time. */
interface SwitchTable {

    /** The latest. */
    Optional<AccountSwitch> of(CaseId caseId);

    /** The open one; two changes of it wait for each other. */
    Optional<AccountSwitch> locked(CaseId caseId);

    /** @throws org.springframework.dao.DuplicateKeyException when there is an open one */
    void add(AccountSwitch one);

    void keep(AccountSwitch one);
}
