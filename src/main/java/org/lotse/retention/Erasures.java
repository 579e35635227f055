package org.lotse.retention;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/**
 * The register of clients’ requests to be erased. An answer rests on the clocks of the rules alone: neither a legal hold nor
 * a suspicion changes a word of it (GwG §47(1), AMLR 73).
 */
public interface Erasures {

    /** Whether the relationship is over, or came to nothing, and something of it is still there. */
    boolean mayAsk(CaseId caseId);

    /**
     * Answers a request at once. Asked again with the same outcome, the first answer stands.
     *
     * @throws org.lotse.kernel.RuleBroken {@code erasure-not-yet} unless {@link #mayAsk}
     */
    ErasureAnswer ask(CaseId caseId);

    /** The latest answer. */
    Optional<ErasureAnswer> of(CaseId caseId);
}
