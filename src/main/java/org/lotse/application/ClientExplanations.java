package org.lotse.application;

import org.lotse.decisionreview.Explanation;
import org.lotse.kernel.CaseId;

/**
 * Drafts of what a client may be told of why a case ended (GDPR 15(1)(h), CJEU C-203/22). A draft rests on what the client
 * stated and on nothing else: whatever screening, media or colleagues found, the same statements give the same draft.
 */
public interface ClientExplanations {

    /**
     * A draft, in the client's language.
     *
     * @param whole whether the statements alone led to what was decided; where not, telling them may mislead or tip off
     */
    record Draft(Explanation explanation, boolean whole) {}

    /** @throws org.lotse.kernel.NotFound when there is no such case */
    Draft of(CaseId caseId);
}
