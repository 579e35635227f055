package org.lotse.ownership;

import java.util.EnumMap;
import java.util.Map;
import org.lotse.ownership.Place.Kind;
import org.lotse.party.PartyId;

/** How much of the subject, and of every entity above it, ends up where. */
final class Interests {

    private final OwnershipGraph graph;
    private final Map<Measure, Elimination> solved = new EnumMap<>(Measure.class);
    private final Map<Measure, Chains> chains = new EnumMap<>(Measure.class);
    private Map<PartyId, Map<Place, Share>> sharesOfAll;

    Interests(OwnershipGraph graph) {
        this.graph = graph;
        for (Measure measure : Measure.values()) {
            solved.put(measure, new Elimination(graph, measure));
            chains.put(measure, new Chains(graph, measure));
        }
    }

    /** Everything of the subject, by where it is; adds up to the whole. */
    Map<Place, Share> ofSubject(Measure measure) {
        return solved.get(measure).ofSubject();
    }

    Share ofSubject(Measure measure, PartyId person) {
        return ofSubject(measure).getOrDefault(new Place(Kind.PERSON, person), Share.NONE);
    }

    /** Shares of an entity of the graph, subject or not. */
    Share shares(PartyId entity, PartyId person) {
        if (sharesOfAll == null) {
            sharesOfAll = solved.get(Measure.SHARES).peopleOfAll();
        }
        return sharesOfAll.get(entity).getOrDefault(new Place(Kind.PERSON, person), Share.NONE);
    }

    /** Tells how a total adds up. */
    Interest explain(PartyId entity, Measure measure, PartyId person, Share total) {
        return Interest.of(entity, measure, total, chains.get(measure).between(entity, person));
    }

    OwnershipGraph graph() {
        return graph;
    }
}
