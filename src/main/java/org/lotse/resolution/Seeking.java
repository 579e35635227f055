package org.lotse.resolution;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.casefile.CaseFile;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.resolution.CandidateTable.Found;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Looks a client up among all the bank knows, and keeps who resembles them. */
@Component
class Seeking {

    private final KeyTable keys;
    private final CandidateTable candidates;
    private final DocumentNumbers numbers;
    private final Parties parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seeking(
            KeyTable keys,
            CandidateTable candidates,
            DocumentNumbers numbers,
            Parties parties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.candidates = candidates;
        this.numbers = numbers;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** Legal entities have other features; nobody is sought for them. */
    void seek(CaseFile file) {
        if (parties.known(List.of(file.partyId())).get(file.partyId()) instanceof NaturalPerson person) {
            seek(file, person);
        }
    }

    private void seek(CaseFile file, NaturalPerson person) {
        PartyId party = person.id();
        Traits traits = Traits.of(person);
        Set<String> documents = numbers.of(party);
        Set<Long> own = MatchKeys.of(traits, documents);
        keys.put(party, own);
        Map<PartyId, Found> before = candidates.of(party).stream()
                .collect(Collectors.toMap(found -> found.pair().beside(party), found -> found));
        evidence(traits, documents, own, before.keySet())
                .forEach((other, evidence) -> keep(file.id(), party, other, evidence, before.get(other)));
    }

    private Map<PartyId, Evidence> evidence(
            Traits traits, Set<String> documents, Set<Long> own, Set<PartyId> candidatesBefore) {
        Map<PartyId, Set<Long>> shared = keys.sharing(traits.id(), own);
        Set<PartyId> others = new HashSet<>(shared.keySet());
        others.addAll(candidatesBefore);
        Map<PartyId, Evidence> evidence = new HashMap<>();
        for (Party other : parties.known(others).values()) {
            if (other instanceof NaturalPerson person) {
                boolean sameDocument = sameDocument(documents, shared.getOrDefault(other.id(), Set.of()));
                evidence.put(other.id(), Comparing.of(traits, Traits.of(person), sameDocument));
            }
        }
        return evidence;
    }

    private static boolean sameDocument(Collection<String> documents, Set<Long> shared) {
        return documents.stream().map(MatchKeys::document).anyMatch(shared::contains);
    }

    private void keep(CaseId caseId, PartyId party, PartyId other, Evidence evidence, Found before) {
        Optional<Certainty> certainty = evidence.certainty();
        boolean news = before == null
                ? certainty.isPresent()
                : before.certainty() != certainty.orElse(null)
                        || !before.evidence().equals(evidence);
        if (!news) {
            return;
        }
        int version = before == null ? 1 : before.version() + 1;
        var found = new Found(Pair.of(party, other), version, certainty.orElse(null), evidence);
        if (candidates.add(found, clock.instant()) && certainty.isPresent()) {
            events.publishEvent(new ResemblanceFound(caseId, other, certainty.get(), evidence, clock.instant()));
        }
    }

    /** Makes parties findable that came before resemblances were looked for. */
    void index(List<PartyId> some) {
        parties.known(some).values().stream()
                .filter(NaturalPerson.class::isInstance)
                .map(NaturalPerson.class::cast)
                .forEach(person -> keys.put(person.id(), MatchKeys.of(Traits.of(person), numbers.of(person.id()))));
    }
}
