package org.lotse.caseview;

import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.workflow.CaseProgress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The processes of a case with where it stands, fetched when somebody wants to see them. */
@RestController
class Diagrams {

    private final CaseProgress progress;

    Diagrams(CaseProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/cases/{caseId}/processes")
    @PreAuthorize(Access.READ)
    List<CaseProgress.ProcessView> of(@PathVariable String caseId) {
        return progress.of(CaseId.of(caseId));
    }
}
