package org.lotse.clientview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.entity.EntityFiles;
import org.lotse.entity.Involved;
import org.lotse.entity.Part;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.resolution.Candidate;
import org.lotse.resolution.Resolutions;
import org.lotse.resolution.Standing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Other parties the client has to do with. */
@Component
@Order(70)
class TiesChapter implements Chapter {

    private final Resolutions resolutions;
    private final EntityFiles entities;
    private final Parties parties;
    private final Cases cases;

    TiesChapter(Resolutions resolutions, EntityFiles entities, Parties parties, Cases cases) {
        this.resolutions = resolutions;
        this.entities = entities;
        this.parties = parties;
        this.cases = cases;
    }

    /**
     * @param client whether the other one has a page like this
     * @param parts what one is to the other where one stands behind the other; empty for a person who was linked
     */
    record Tie(Party other, boolean client, Set<Part> parts) {}

    /**
     * @param same other parties that are this client
     * @param linked other persons, as people of the bank decided
     * @param companies behind which the client stands
     * @param behind who stands behind a legal entity
     */
    record Ties(List<Party> same, List<Tie> linked, List<Tie> companies, List<Tie> behind) {

        boolean isEmpty() {
            return same.isEmpty() && linked.isEmpty() && companies.isEmpty() && behind.isEmpty();
        }
    }

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public Optional<Ties> of(Client client) {
        List<Party> same = client.parties().stream().skip(1).toList();
        return Optional.of(new Ties(same, linked(client), companies(client), behind(client)))
                .filter(ties -> !ties.isEmpty());
    }

    private List<Tie> linked(Client client) {
        List<PartyId> others = client.ids().stream()
                .flatMap(id -> resolutions.candidates(id).stream())
                .filter(candidate -> candidate.ruling().standing() == Standing.LINKED)
                .map(Candidate::party)
                .distinct()
                .toList();
        return parties.known(others).values().stream()
                .map(other -> new Tie(other, hasCase(other), Set.of()))
                .toList();
    }

    private List<Tie> companies(Client client) {
        return entities.casesWith(client.ids()).stream()
                .filter(caseId ->
                        client.cases().stream().noneMatch(file -> file.id().equals(caseId)))
                .map(caseId -> company(cases.get(caseId), client.ids()))
                .toList();
    }

    private Tie company(CaseFile file, Collection<PartyId> ids) {
        Set<Part> parts = entities.behind(file.id()).people().stream()
                .filter(one -> ids.contains(one.person().id()))
                .map(Involved::parts)
                .findFirst()
                .orElse(Set.of());
        return new Tie(parties.party(file.partyId()), true, parts);
    }

    private List<Tie> behind(Client client) {
        return client.entity() == null
                ? List.of()
                : client.cases().stream()
                        .limit(1)
                        .flatMap(file -> entities.behind(file.id()).counting().stream())
                        .map(one -> new Tie(one.person(), hasCase(one.person()), one.parts()))
                        .toList();
    }

    private boolean hasCase(Party other) {
        return !cases.of(List.of(other.id())).isEmpty();
    }
}
