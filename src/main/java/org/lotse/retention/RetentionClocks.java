package org.lotse.retention;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of retention clocks. */
public interface RetentionClocks {

    /** Those of a case that run, by artefact; none as long as the relationship goes on, or once all is destroyed. */
    List<RetentionClock> of(CaseId caseId);
}
