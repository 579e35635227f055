package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.screening.Disposition;
import org.lotse.screening.Hit;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;

final class ScreeningsInMemory implements Screenings {

    private final Map<CaseId, List<Hit>> hits = new ConcurrentHashMap<>();

    /** Two entries that resemble the client. */
    void resembling(CaseId caseId) {
        hits.put(caseId, new ArrayList<>(List.of(hit(caseId, "hit-1"), hit(caseId, "hit-2"))));
    }

    private static Hit hit(CaseId caseId, String id) {
        return new Hit(id, caseId, null, null, null, null, null);
    }

    @Override
    public ScreeningQuery query(NaturalPerson client) {
        return ScreeningQuery.of(client);
    }

    @Override
    public int record(String key, ScreeningResult result) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ScreeningResult> latest(CaseId caseId) {
        return Optional.empty();
    }

    @Override
    public List<Hit> hits(CaseId caseId) {
        return List.copyOf(hits.getOrDefault(caseId, List.of()));
    }

    @Override
    public void dispose(CaseId caseId, String hitId, Disposition disposition, String reason, String by) {
        hits.get(caseId)
                .replaceAll(hit -> hit.id().equals(hitId)
                        ? new Hit(hitId, caseId, null, disposition, reason, by, BankInMemory.NOW)
                        : hit);
    }

    @Override
    public ScreeningOutcome outcome(CaseId caseId) {
        if (hits(caseId).stream().anyMatch(hit -> hit.disposition() == Disposition.TRUE_MATCH)) {
            return ScreeningOutcome.TRUE_MATCH;
        }
        return hits(caseId).stream().allMatch(hit -> hit.disposition() == Disposition.FALSE_POSITIVE)
                ? ScreeningOutcome.CLEAR
                : ScreeningOutcome.UNRESOLVED;
    }

    @Override
    public void report(ListInForce list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ListInForce> lists() {
        return List.of();
    }
}
