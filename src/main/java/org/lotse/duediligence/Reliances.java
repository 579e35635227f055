package org.lotse.duediligence;

import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;

/** Where clients the bank knows are not asked for their identity document again. */
public interface Reliances {

    /**
     * Looks for an earlier case of the same client, by the same party or by what people of the bank decided, with a running
     * relationship, whose identity document is still valid, says all that the person states now, and was verified within
     * the review cycle of that relationship. Copies of it are laid into this case. Empty when there is none: the document
     * is asked for.
     */
    Optional<Reliance> rely(CaseId caseId, NaturalPerson person);

    /** What a case relies on. */
    Optional<Reliance> of(CaseId caseId);
}
