package org.lotse.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lotse.ownership.Gap.Ring;
import org.lotse.ownership.Gap.Unrecorded;
import org.lotse.ownership.Place.Kind;
import org.lotse.party.PartyId;

/** Tells what of an entity leads to nobody. */
final class Gaps {

    private Gaps() {}

    /** Also those that nothing of the subject is lost in, because only other control leads there. */
    static List<Gap> in(Interests interests) {
        List<Gap> gaps = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (PartyId entity : interests.graph().layers()) {
                unrecorded(interests, measure, entity, gaps);
                ring(interests, measure, entity, gaps);
            }
        }
        return gaps;
    }

    private static void unrecorded(Interests interests, Measure measure, PartyId entity, List<Gap> gaps) {
        Share missing = interests.graph().entity(entity).holdings().stream()
                .map(holding -> Share.ofPercent(measure.of(holding)))
                .reduce(Share.WHOLE, Share::minus);
        if (!missing.isNone()) {
            Share lost = interests.ofSubject(measure).getOrDefault(new Place(Kind.UNRECORDED, entity), Share.NONE);
            gaps.add(new Unrecorded(entity, measure, missing, lost));
        }
    }

    private static void ring(Interests interests, Measure measure, PartyId entity, List<Gap> gaps) {
        Map<Place, Share> all = interests.ofSubject(measure);
        Share lost = all.get(new Place(Kind.RING, entity));
        if (lost != null) {
            List<PartyId> members = List.copyOf(interests.graph().above(entity, measure));
            gaps.add(new Ring(members, measure, lost));
        }
    }
}
