package org.lotse.fees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;

/** The register over statements in memory. */
public final class FeesInMemory implements FeeTable {

    private final Map<String, CaseId> accounts = new LinkedHashMap<>();
    private final Map<CaseId, Map<Integer, FeeStatement>> kept = new LinkedHashMap<>();
    private final Set<LocalDate> rounds = new HashSet<>();

    public FeeStatements register(Messages messages, WorkingDays days, Clock clock, ApplicationEventPublisher events) {
        return new FeeStatements(this, messages, days, clock, events);
    }

    /** A consumer's open account. */
    public void opened(String iban, CaseId caseId) {
        accounts.put(iban, caseId);
    }

    @Override
    public Optional<FeeStatement> find(CaseId caseId, int year) {
        return Optional.ofNullable(kept.getOrDefault(caseId, Map.of()).get(year));
    }

    @Override
    public List<FeeStatement> issued(CaseId caseId) {
        return kept.getOrDefault(caseId, Map.of()).values().stream()
                .filter(one -> one.issuedAt() != null)
                .sorted(Comparator.comparing(FeeStatement::year).reversed())
                .toList();
    }

    @Override
    public void put(FeeStatement figures) {
        kept.computeIfAbsent(figures.caseId(), caseId -> new LinkedHashMap<>()).put(figures.year(), figures);
    }

    @Override
    public Optional<CaseId> account(String iban) {
        return Optional.ofNullable(accounts.get(iban));
    }

    @Override
    public List<FeeStatement> ready(int year, Instant opened, int most) {
        return accounts.values().stream()
                .flatMap(caseId -> find(caseId, year).stream())
                .filter(one -> one.issuedAt() == null)
                .limit(most)
                .toList();
    }

    @Override
    public boolean issue(FeeStatement issued) {
        put(issued);
        return true;
    }

    @Override
    public Standing standing(int year, Instant opened) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean beginRound(LocalDate day, Instant now) {
        return rounds.add(day);
    }
}
