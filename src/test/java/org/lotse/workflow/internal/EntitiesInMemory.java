package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lotse.document.DocumentId;
import org.lotse.entity.Behind;
import org.lotse.entity.Determination;
import org.lotse.entity.EntityFiles;
import org.lotse.entity.Identity;
import org.lotse.entity.Involved;
import org.lotse.entity.Part;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.ownership.BeneficialOwner;
import org.lotse.ownership.BeneficialOwners;
import org.lotse.ownership.Findings;
import org.lotse.ownership.Ground;
import org.lotse.ownership.Holding;
import org.lotse.ownership.OwnershipGraph;
import org.lotse.ownership.OwnershipRule;
import org.lotse.ownership.SanctionedHold;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.rules.RulePacks;

/** One layer of holders, found by the real reckoning under the real packs. */
final class EntitiesInMemory implements EntityFiles {

    private static final class File {
        LegalEntity entity;
        Map<PartyId, NaturalPerson> people = new LinkedHashMap<>();
        Map<PartyId, Identity> identities = new LinkedHashMap<>();
        List<Holding> holdings = List.of();
        int version;
        List<Determination> determinations = new ArrayList<>();
        Instant differsSince;
        String explanation;
        String reference;
        SanctionedHold sanctioned;
    }

    private final Map<CaseId, File> files = new ConcurrentHashMap<>();
    private final RulePacks packs;
    private final Clock clock;

    EntitiesInMemory(RulePacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    void applied(CaseId caseId, LegalEntity entity, NaturalPerson representative) {
        File file = new File();
        file.entity = entity;
        file.people.put(representative.id(), representative);
        files.put(caseId, file);
    }

    void held(CaseId caseId, List<Holding> holdings, NaturalPerson... holders) {
        File file = files.get(caseId);
        List.of(holders).forEach(one -> file.people.put(one.id(), one));
        file.holdings = holdings;
        file.version++;
    }

    void identified(CaseId caseId) {
        files.get(caseId).people.keySet().forEach(one -> identified(caseId, one));
    }

    void identified(CaseId caseId, PartyId... people) {
        List.of(people).forEach(one -> files.get(caseId).identities.put(one, passport()));
    }

    private static Identity passport() {
        return new Identity(
                Identity.Kind.PASSPORT,
                "C01X00T47",
                new CountryCode("DE"),
                LocalDate.parse("2030-01-01"),
                DocumentId.next(),
                "clerk",
                BankInMemory.NOW);
    }

    String reference(CaseId caseId) {
        return files.get(caseId).reference;
    }

    String explanation(CaseId caseId) {
        return files.get(caseId).explanation;
    }

    @Override
    public Behind behind(CaseId caseId) {
        File file = files.get(caseId);
        List<PartyId> acting = file.entity.representatives().stream()
                .map(Representative::party)
                .toList();
        Map<PartyId, OwnershipGraph.Member> members = new LinkedHashMap<>();
        members.put(file.entity.id(), new OwnershipGraph.Entity(file.entity.id(), file.holdings, acting));
        file.people.keySet().forEach(one -> members.put(one, new OwnershipGraph.Person(one)));
        OwnershipGraph graph = new OwnershipGraph(file.entity.id(), members);
        Findings findings = BeneficialOwners.of(graph, OwnershipRule.of(packs.today()));
        List<Involved> people = file.people.values().stream()
                .map(one -> involved(one, findings, acting, file))
                .toList();
        return new Behind(file.entity, graph, findings, file.version, people, Map.of());
    }

    private static Involved involved(NaturalPerson one, Findings findings, List<PartyId> acting, File file) {
        var parts = new java.util.HashSet<Part>();
        if (acting.contains(one.id())) {
            parts.add(Part.REPRESENTATIVE);
        }
        if (findings.owner(one.id()).isPresent()) {
            parts.add(Part.BENEFICIAL_OWNER);
        }
        if (findings.officials().contains(one.id())) {
            parts.add(Part.MANAGING_OFFICIAL);
        }
        return new Involved(one, parts, file.identities.get(one.id()));
    }

    @Override
    public boolean isOpen(CaseId caseId) {
        return true;
    }

    @Override
    public void add(CaseId caseId, NaturalPerson person, String office, Representative.Power power, String by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(CaseId caseId, LegalEntity entity, String by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void identify(CaseId caseId, NaturalPerson person, Identity identity) {
        files.get(caseId).people.put(person.id(), person);
        files.get(caseId).identities.put(person.id(), identity);
    }

    @Override
    public void explain(CaseId caseId, String explanation) {
        files.get(caseId).explanation = explanation;
    }

    @Override
    public void differs(CaseId caseId, String by) {
        files.get(caseId).differsSince = BankInMemory.NOW;
    }

    @Override
    public Optional<Instant> differsSince(CaseId caseId) {
        return Optional.ofNullable(files.get(caseId)).map(file -> file.differsSince);
    }

    @Override
    public void reported(CaseId caseId, String reference, String by) {
        files.get(caseId).reference = reference;
        files.get(caseId).differsSince = null;
    }

    @Override
    public Determination determine(CaseId caseId) {
        File file = files.get(caseId);
        Behind behind = behind(caseId);
        Determination found = new Determination(
                packs.today().beneficialOwner().basis(),
                BigDecimal.ZERO,
                false,
                file.version,
                behind.findings().owners().stream()
                        .map(BeneficialOwner::person)
                        .map(one -> new Determination.Owner(one, java.util.Set.of(Ground.MULTIPLIED_SHARES)))
                        .toList(),
                behind.findings().officials(),
                List.of(),
                BigDecimal.ZERO,
                behind.parties(),
                file.explanation,
                clock.instant());
        file.determinations.add(found);
        return found;
    }

    @Override
    public Optional<Determination> determination(CaseId caseId) {
        return newest(files.get(caseId).determinations.stream());
    }

    @Override
    public Optional<Determination> determination(CaseId caseId, Instant before) {
        return newest(
                files.get(caseId).determinations.stream().filter(one -> one.at().isBefore(before)));
    }

    private static Optional<Determination> newest(Stream<Determination> some) {
        return some.reduce((one, next) -> next);
    }

    @Override
    public boolean involves(CaseId caseId, PartyId party) {
        return files.get(caseId).people.containsKey(party);
    }

    @Override
    public void sanctioned(CaseId caseId, Set<PartyId> found) {
        files.get(caseId).sanctioned = behind(caseId).held(found).orElse(null);
    }

    SanctionedHold sanctioned(CaseId caseId) {
        return files.get(caseId).sanctioned;
    }

    @Override
    public List<CaseId> casesWith(Collection<PartyId> parties) {
        return files.entrySet().stream()
                .filter(file -> !Collections.disjoint(file.getValue().people.keySet(), parties))
                .map(Map.Entry::getKey)
                .toList();
    }
}
