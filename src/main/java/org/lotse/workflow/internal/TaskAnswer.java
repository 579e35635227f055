package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.kernel.CaseId;

/** Takes what a person answers in one kind of human step. */
interface TaskAnswer {

    /** The activity whose answers it takes. */
    String taskKey();

    /**
     * Checks the answer and tells the domain.
     *
     * @return what the process needs to find its way; never what the person wrote
     * @throws org.lotse.kernel.RuleBroken {@code answer-incomplete} with the fields at fault
     */
    Map<String, Object> take(CaseId caseId, String user, FormAnswer answer);
}
