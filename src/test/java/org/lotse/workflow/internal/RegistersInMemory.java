package org.lotse.workflow.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.lotse.application.EntityApplications;
import org.lotse.application.EntityStatement;
import org.lotse.casefile.Product;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.Assessments;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;

/** Applications, accounts and assessments; of a natural person only the id is known. */
final class RegistersInMemory implements Applications, EntityApplications, Accounts, Assessments, Parties {

    private final Map<CaseId, ApplicationForm> forms = new ConcurrentHashMap<>();
    private final Map<CaseId, EntityStatement> statements = new ConcurrentHashMap<>();
    private final Map<PartyId, Party> parties = new ConcurrentHashMap<>();
    private final Map<CaseId, Account> accounts = new ConcurrentHashMap<>();
    private final Map<CaseId, Assessment> assessments = new ConcurrentHashMap<>();

    void apply(CaseId caseId, ApplicationForm form) {
        forms.put(caseId, form);
    }

    @Override
    public ApplicationForm form(CaseId caseId) {
        return forms.get(caseId);
    }

    @Override
    public Account open(CaseId caseId, PartyId partyId, Product product, boolean outflowsBlocked) {
        return accounts.computeIfAbsent(
                caseId,
                id -> new Account("IBAN", id, partyId, product, outflowsBlocked, false, BankInMemory.NOW, null));
    }

    @Override
    public Optional<Account> of(CaseId caseId) {
        return Optional.ofNullable(accounts.get(caseId));
    }

    @Override
    public void blockOutflows(CaseId caseId) {
        accounts.computeIfPresent(
                caseId,
                (id, open) -> new Account(
                        open.iban(), id, open.partyId(), open.product(), true, open.held(), open.openedAt(), null));
    }

    @Override
    public void releaseOutflows(CaseId caseId) {
        accounts.computeIfPresent(
                caseId,
                (id, open) -> new Account(
                        open.iban(), id, open.partyId(), open.product(), false, open.held(), open.openedAt(), null));
    }

    @Override
    public Optional<Account> withIban(String iban) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hold(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void endHold(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close(CaseId caseId) {
        accounts.computeIfPresent(
                caseId,
                (id, open) -> new Account(
                        open.iban(),
                        id,
                        open.partyId(),
                        open.product(),
                        open.outflowsBlocked(),
                        open.held(),
                        open.openedAt(),
                        BankInMemory.NOW));
    }

    @Override
    public void record(CaseId caseId, Assessment assessment) {
        assessments.put(caseId, assessment);
    }

    @Override
    public Optional<Assessment> latest(CaseId caseId) {
        return Optional.ofNullable(assessments.get(caseId));
    }

    void state(CaseId caseId, EntityStatement statement) {
        statements.put(caseId, statement);
    }

    @Override
    public Optional<EntityStatement> statement(CaseId caseId) {
        return Optional.ofNullable(statements.get(caseId));
    }

    @Override
    public void save(NaturalPerson person) {
        parties.put(person.id(), person);
    }

    @Override
    public void save(LegalEntity entity) {
        parties.put(entity.id(), entity);
    }

    @Override
    public NaturalPerson person(PartyId id) {
        return null;
    }

    @Override
    public LegalEntity entity(PartyId id) {
        return (LegalEntity) parties.get(id);
    }

    @Override
    public List<Party> named(String fullName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PartyId, Party> known(Collection<PartyId> ids) {
        var known = new HashMap<>(parties);
        known.keySet().retainAll(ids);
        return known;
    }
}
