package org.lotse.switching;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RulePacks;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;

/** The register over departures in memory. */
public final class DeparturesInMemory implements DepartureTable {

    private final Map<CaseId, Departure> kept = new ConcurrentHashMap<>();

    private DeparturesInMemory() {}

    public static Departures of(
            Accounts accounts, RulePacks packs, WorkingDays days, Clock clock, ApplicationEventPublisher events) {
        return new Departures(new DeparturesInMemory(), accounts, packs, days, clock, events);
    }

    @Override
    public Optional<Departure> of(CaseId caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }

    @Override
    public Optional<Departure> locked(CaseId caseId) {
        return of(caseId).filter(Departure::open);
    }

    @Override
    public void add(Departure one) {
        if (locked(one.caseId()).isPresent()) {
            throw new DuplicateKeyException("running");
        }
        kept.put(one.caseId(), one);
    }

    @Override
    public void keep(Departure one) {
        kept.put(one.caseId(), one);
    }
}
