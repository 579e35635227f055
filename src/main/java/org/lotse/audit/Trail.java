package org.lotse.audit;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The trail as people read it and auditors check it. */
public interface Trail {

    /** What happened in a case, oldest first. */
    List<TrailEntry> of(CaseId caseId);

    /** Recomputes the whole chain from its first link. */
    Check check();

    /**
     * What a check of the chain found.
     *
     * @param sealed links in the chain
     * @param waiting entries not chained yet; they are within seconds
     * @param broken sequence number of the first link that does not hold, or null
     */
    record Check(long sealed, long waiting, Long broken) {

        public boolean holds() {
            return broken == null;
        }
    }
}
