package org.lotse.retention;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.rules.RuleBasis;

/**
 * One case of a list; once destroyed, the certificate of its destruction.
 *
 * @param share {@code REMAINDER} takes with it whatever of the case is still there
 * @param outcome empty until it was its turn
 * @param counts records that were destroyed, by room
 * @param basis the rules that ended the keeping
 */
public record BatchItem(
        String id,
        BatchId batchId,
        CaseId caseId,
        Share share,
        Optional<Outcome> outcome,
        Optional<Instant> at,
        Map<String, Integer> counts,
        List<RuleBasis> basis) {

    /** What became of it. */
    public enum Outcome {
        DESTROYED,
        /** A legal hold stands. */
        HELD,
        /** A process still works with the case. */
        IN_USE
    }

    public BatchItem {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        basis = List.copyOf(basis);
    }
}
