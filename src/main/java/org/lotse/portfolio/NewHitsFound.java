package org.lotse.portfolio;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/**
 * A client of the bank resembles an entry as nobody has judged it yet.
 *
 * @param hits the entries as {@code LIST:id}
 */
public record NewHitsFound(CaseId caseId, PartyId partyId, RunId runId, List<String> hits, Instant at)
        implements DomainEvent {

    public NewHitsFound {
        hits = List.copyOf(hits);
    }
}
