package org.lotse.application.internal;

import java.time.Instant;
import org.lotse.application.ApplicationForm;
import org.lotse.kernel.CaseId;

/** One application as kept. */
public record Application(
        CaseId caseId, ApplicationForm form, ApplicationStatus status, Instant createdAt, Instant updatedAt) {

    public boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }
}
