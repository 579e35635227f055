package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;

/** Takes what a person answers in one kind of human step. */
interface TaskAnswer {

    /** The activity whose answers it takes. */
    String taskKey();

    /** Those who prepared what this step checks, where that is not everybody who had a hand in the case. */
    default Optional<Set<String>> makers(CaseId caseId) {
        return Optional.empty();
    }

    /** Whether who does this step has a hand in what later steps approve. */
    default boolean prepares() {
        return true;
    }

    /**
     * Checks the answer and tells the domain.
     *
     * @return what the process needs to find its way; never what the person wrote
     * @throws org.lotse.kernel.RuleBroken {@code answer-incomplete} with the fields at fault
     */
    Map<String, Object> take(CaseId caseId, String user, FormAnswer answer);
}
