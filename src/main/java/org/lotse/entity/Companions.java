package org.lotse.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords.Companion;
import org.lotse.kernel.KeptRecords.Subject;
import org.lotse.ownership.Holding;
import org.lotse.ownership.Ownerships;
import org.lotse.ownership.Structure;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.springframework.stereotype.Component;

/** Finds whom the bank knows only because they stand behind one legal entity. */
@Component
class Companions {

    private final Parties parties;
    private final Ownerships ownerships;
    private final Cases cases;
    private final FileTable files;
    private final MemberTable members;
    private final Needs needs;

    Companions(Parties parties, Ownerships ownerships, Cases cases, FileTable files, MemberTable members, Needs needs) {
        this.parties = parties;
        this.ownerships = ownerships;
        this.cases = cases;
        this.files = files;
        this.members = members;
        this.needs = needs;
    }

    /** Empty for a natural person. */
    List<Companion> of(Subject subject) {
        PartyId client = PartyId.of(subject.partyId().toString());
        if (!(parties.known(List.of(client)).get(client) instanceof LegalEntity entity)) {
            return List.of();
        }
        Set<PartyId> named = named(subject.caseId(), entity);
        return goingWith(entity, subject).stream()
                .map(party -> new Companion(party.value(), named.contains(party)))
                .toList();
    }

    /** Whoever represents the entity, and the owners or officials that were found last. */
    private Set<PartyId> named(CaseId caseId, LegalEntity entity) {
        Set<PartyId> named = acting(entity);
        files.determination(caseId).ifPresent(kept -> {
            kept.owners().stream().map(Determination.Owner::person).forEach(named::add);
            named.addAll(kept.officials());
        });
        return named;
    }

    /** Also through entities that act for it. */
    private Set<PartyId> acting(LegalEntity entity) {
        Set<PartyId> acting = new LinkedHashSet<>();
        List<LegalEntity> waiting = new ArrayList<>(List.of(entity));
        for (int next = 0; next < waiting.size(); next++) {
            List<PartyId> some = waiting.get(next).representatives().stream()
                    .map(one -> one.party())
                    .filter(acting::add)
                    .toList();
            parties.known(some).values().stream()
                    .filter(LegalEntity.class::isInstance)
                    .map(LegalEntity.class::cast)
                    .forEach(waiting::add);
        }
        acting.remove(entity.id());
        return acting;
    }

    /** Somebody stays who has a case, whom another case needs, or who has a part in an entity that stays. */
    private Set<PartyId> goingWith(LegalEntity entity, Subject subject) {
        Set<PartyId> going = connected(entity, subject.caseId());
        going.removeAll(cases.of(going).stream().map(CaseFile::partyId).collect(Collectors.toSet()));
        going.removeIf(party -> needs.anotherCase(party, subject.caseId()));
        Set<PartyId> gone = new HashSet<>(going);
        if (subject.lastOfParty()) {
            gone.add(entity.id());
        }
        while (going.removeIf(party -> !gone.containsAll(needs.entitiesOf(party)))) {
            gone.removeIf(party -> !party.equals(entity.id()) && !going.contains(party));
        }
        return going;
    }

    /** Everybody who was entered, determined or identified, represents, holds, or once held. */
    private Set<PartyId> connected(LegalEntity entity, CaseId caseId) {
        Set<PartyId> all = new LinkedHashSet<>(members.connected(caseId));
        all.addAll(acting(entity));
        List<PartyId> layers = new ArrayList<>(List.of(entity.id()));
        Set<PartyId> seen = new HashSet<>(layers);
        for (int next = 0; next < layers.size(); next++) {
            holders(layers.get(next)).filter(seen::add).forEach(layers::add);
        }
        all.addAll(seen);
        all.remove(entity.id());
        return known(all);
    }

    private Stream<PartyId> holders(PartyId entity) {
        return ownerships.history(entity).stream()
                .map(Structure::holdings)
                .flatMap(List::stream)
                .map(Holding::holder);
    }

    private Set<PartyId> known(Set<PartyId> some) {
        return parties.known(some).values().stream()
                .map(Party::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
