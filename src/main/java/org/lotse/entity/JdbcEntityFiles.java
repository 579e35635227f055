package org.lotse.entity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.Ownerships;
import org.lotse.ownership.Structure;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.lotse.rules.RulePacks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcEntityFiles implements EntityFiles {

    /** Among the human steps of a case, though no process knows it: whoever enters or identifies people has a hand in it. */
    private static final String IDENTIFYING = "enter-people";

    private static final String RECORDING = "record-structure";

    private final FileTable files;
    private final MemberTable members;
    private final Surroundings surroundings;
    private final Cases cases;
    private final Parties parties;
    private final Ownerships ownerships;
    private final Reviews reviews;
    private final RulePacks packs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcEntityFiles(
            FileTable files,
            MemberTable members,
            Surroundings surroundings,
            Cases cases,
            Parties parties,
            Ownerships ownerships,
            Reviews reviews,
            RulePacks packs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.members = members;
        this.surroundings = surroundings;
        this.cases = cases;
        this.parties = parties;
        this.ownerships = ownerships;
        this.reviews = reviews;
        this.packs = packs;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Behind behind(CaseId caseId) {
        return surroundings.of(caseId, cases.get(caseId).partyId());
    }

    @Override
    public void add(CaseId caseId, NaturalPerson person, String office, Representative.Power power, String by) {
        LegalEntity client = open(caseId);
        parties.save(person);
        members.enter(caseId, person.id(), by, clock.instant());
        if (office != null) {
            parties.save(client.with(new Representative(person.id(), office, power)));
        }
        entered(caseId, person.id(), office != null, by);
    }

    @Override
    public void add(CaseId caseId, LegalEntity entity, String by) {
        open(caseId);
        parties.save(entity);
        members.enter(caseId, entity.id(), by, clock.instant());
        entered(caseId, entity.id(), false, by);
    }

    private void entered(CaseId caseId, PartyId party, boolean representative, String by) {
        hand(caseId, IDENTIFYING, by);
        events.publishEvent(new PartyEntered(caseId, party, representative, by, clock.instant()));
    }

    @Override
    public void identify(CaseId caseId, NaturalPerson person, Identity identity) {
        open(caseId);
        if (!involves(caseId, person.id())) {
            throw new NotFound("party", person.id());
        }
        parties.save(person);
        members.identify(caseId, person.id(), identity);
        hand(caseId, IDENTIFYING, identity.by());
        events.publishEvent(new PersonIdentified(
                caseId, person.id(), identity.kind(), person.pep().politicallyExposed(), identity.by(), identity.at()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(CaseId caseId) {
        return !cases.get(caseId).status().isFinal() || reviews.running(caseId).isPresent();
    }

    private LegalEntity open(CaseId caseId) {
        if (!isOpen(caseId)) {
            throw new RuleBroken("case-is-final");
        }
        return parties.entity(cases.get(caseId).partyId());
    }

    @Override
    public void explain(CaseId caseId, String explanation) {
        files.explain(caseId, explanation);
    }

    @Override
    public void differs(CaseId caseId, String by) {
        if (files.differsSince(caseId).isEmpty()) {
            files.differs(caseId, clock.instant());
            events.publishEvent(new DiscrepancyFound(caseId, by, clock.instant()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> differsSince(CaseId caseId) {
        return files.differsSince(caseId);
    }

    @Override
    public void reported(CaseId caseId, String reference, String by) {
        files.reported(caseId, reference, by, clock.instant());
        events.publishEvent(new DiscrepancyReported(caseId, by, clock.instant()));
    }

    @Override
    public Determination determine(CaseId caseId) {
        Behind behind = behind(caseId);
        Determination found = Determining.of(
                behind,
                packs.today().beneficialOwner(),
                files.explanation(caseId).orElse(null),
                clock.instant());
        files.determined(caseId, found);
        recorders(behind, since(caseId)).forEach(by -> hand(caseId, RECORDING, by));
        events.publishEvent(new OwnersDetermined(
                caseId,
                found.basis().pack(),
                found.owners().size(),
                found.officials().size(),
                behind.hasGaps(),
                found.at()));
        return found;
    }

    /** Whoever recorded a layer has prepared what is approved, wherever they did it. */
    private Stream<String> recorders(Behind behind, Instant since) {
        List<PartyId> all = new ArrayList<>(List.of(behind.entity().id()));
        behind.entities().keySet().stream().map(LegalEntity::id).forEach(all::add);
        return all.stream()
                .map(ownerships::of)
                .filter(structure -> structure.by() != null && !structure.at().isBefore(since))
                .map(Structure::by);
    }

    /** Since when a hand in the case counts: in a review whoever opened the account years ago has none. */
    private Instant since(CaseId caseId) {
        return reviews.running(caseId).map(Review::begunAt).orElse(Instant.EPOCH);
    }

    private void hand(CaseId caseId, String step, String by) {
        if (!cases.contributors(caseId, since(caseId)).contains(by)) {
            cases.contributed(caseId, step, by);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Determination> determination(CaseId caseId) {
        return files.determination(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Determination> determination(CaseId caseId, Instant before) {
        return files.determination(caseId, before);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean involves(CaseId caseId, PartyId party) {
        return behind(caseId).people().stream()
                .anyMatch(one -> one.person().id().equals(party));
    }

    @Override
    public void sanctioned(CaseId caseId, Set<PartyId> found) {
        behind(caseId)
                .held(found)
                .map(hold -> SanctionedHoldFound.of(caseId, hold, clock.instant()))
                .ifPresent(events::publishEvent);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseId> casesWith(Collection<PartyId> parties) {
        return parties.isEmpty() ? List.of() : members.casesWith(parties);
    }
}
