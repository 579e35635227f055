package org.lotse.duediligence;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** The register of assessments. */
public interface Assessments {

    void record(CaseId caseId, Assessment assessment);

    Optional<Assessment> latest(CaseId caseId);
}
