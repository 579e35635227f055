package org.lotse.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.rules.Artefact;

/**
 * What the bank answered to a client who wants their data erased (GDPR 17).
 *
 * @param kept what the law wants kept, and until when; empty when the time is over, so that the data will be destroyed
 */
public record ErasureAnswer(Instant askedAt, List<Duty> kept) {

    public ErasureAnswer {
        kept = List.copyOf(kept);
    }

    /**
     * A duty to keep (GDPR 17(3)(b)).
     *
     * @param until the last day on which it must be there
     * @param law as the rule’s row names its source
     */
    public record Duty(Artefact artefact, LocalDate until, String law) {}

    public boolean refused() {
        return !kept.isEmpty();
    }
}
