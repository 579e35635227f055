package org.lotse.application;

import org.lotse.kernel.CaseId;

/** The applications as other features see them. */
public interface Applications {

    /**
     * What the client stated.
     *
     * @throws org.lotse.kernel.NotFound when there is no such application
     */
    ApplicationForm form(CaseId caseId);
}
