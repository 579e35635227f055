package org.lotse.suspicion;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.account.Accounts;
import org.lotse.casefile.Cases;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.lotse.rules.RulePacks;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;

/** The register over files in memory; every client is one person without an account. */
public final class SuspicionsInMemory implements SuspicionStore {

    private final Map<CaseId, Suspicion> files = new ConcurrentHashMap<>();
    private final Map<CaseId, String> reports = new ConcurrentHashMap<>();

    private SuspicionsInMemory() {}

    public static Suspicions of(
            Cases cases, RulePacks packs, WorkingDays days, Clock clock, ApplicationEventPublisher events) {
        var reports = new ReportMaker(
                answering(Parties.class, Desk.aPerson("Jörg", "Meyer")),
                answering(Accounts.class, Optional.empty()),
                new SuspicionSettings(4711));
        return new SuspicionFiles(new SuspicionsInMemory(), cases, reports, packs, days, clock, events);
    }

    /** A register with one answer to whatever it is asked. */
    static <T> T answering(Class<T> register, Object answer) {
        return register.cast(Proxy.newProxyInstance(
                register.getClassLoader(), new Class<?>[] {register}, (proxy, method, asked) -> answer));
    }

    @Override
    public void add(Suspicion suspicion) {
        files.put(suspicion.id(), suspicion);
    }

    @Override
    public void put(Suspicion suspicion) {
        files.put(suspicion.id(), suspicion);
    }

    @Override
    public void keepReport(CaseId id, String xml) {
        reports.put(id, xml);
    }

    @Override
    public Optional<String> report(CaseId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public Optional<Suspicion> find(CaseId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<Suspicion> locked(CaseId id) {
        return find(id);
    }

    @Override
    public Optional<CaseId> undecided(CaseId about) {
        return all().stream()
                .filter(one -> one.about().equals(about) && one.ruling() == null)
                .map(Suspicion::id)
                .findFirst();
    }

    @Override
    public Optional<CaseId> ofQuestion(CaseId question) {
        return all().stream()
                .filter(one ->
                        one.questions().stream().anyMatch(asked -> asked.id().equals(question)))
                .map(Suspicion::id)
                .findFirst();
    }

    @Override
    public void remove(CaseId id) {
        files.remove(id);
        reports.remove(id);
    }

    @Override
    public List<Suspicion> all() {
        return files.values().stream()
                .sorted(Comparator.comparing(Suspicion::openedAt).reversed())
                .toList();
    }
}
