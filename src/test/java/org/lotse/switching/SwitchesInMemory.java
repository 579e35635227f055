package org.lotse.switching;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.account.Accounts;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.rules.RulePacks;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;

/** The register over changes in memory; every client is one person. */
public final class SwitchesInMemory implements SwitchTable {

    private static final Party CLIENT = Desk.aPerson("Jörg", "Meyer");

    private final Map<CaseId, AccountSwitch> kept = new ConcurrentHashMap<>();

    private SwitchesInMemory() {}

    public static Switches of(
            Accounts accounts, RulePacks packs, WorkingDays days, Clock clock, ApplicationEventPublisher events) {
        var parties = (Parties) Proxy.newProxyInstance(
                Parties.class.getClassLoader(), new Class<?>[] {Parties.class}, (proxy, method, asked) -> CLIENT);
        return new Switches(new SwitchesInMemory(), accounts, parties, packs, days, clock, events);
    }

    @Override
    public Optional<AccountSwitch> of(CaseId caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }

    @Override
    public Optional<AccountSwitch> locked(CaseId caseId) {
        return of(caseId).filter(AccountSwitch::open);
    }

    @Override
    public void add(AccountSwitch one) {
        if (locked(one.caseId()).isPresent()) {
            throw new DuplicateKeyException("running");
        }
        kept.put(one.caseId(), one);
    }

    @Override
    public void keep(AccountSwitch one) {
        kept.put(one.caseId(), one);
    }
}
