package org.lotse.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.Place.Kind;
import org.lotse.party.PartyId;

/**
 * Solves the equations of who owns how much by taking one entity after the other out of the graph: whoever it is a holder
 * of is from then on held by its own holders instead. An entity that by then holds a part of itself shares that part out
 * among its other holders, which is what the endless series of a ring adds up to. One that holds all of itself is a ring
 * that belongs to nobody.
 */
final class Elimination {

    /** Steps, weighed by what the length of their numbers costs; far above any real group, and some seconds. */
    private static final long MOST_WORK = 5_000_000;

    private static final int CHEAP_DIGITS = 512;

    private record Turn(long cost, int number, PartyId entity) implements Comparable<Turn> {

        @Override
        public int compareTo(Turn other) {
            return cost == other.cost ? Integer.compare(number, other.number) : Long.compare(cost, other.cost);
        }
    }

    private final Map<PartyId, Map<Place, Share>> rows = new LinkedHashMap<>();
    private final Map<PartyId, Set<PartyId>> heldIn = new HashMap<>();
    private final List<PartyId> order = new ArrayList<>();
    private long work;

    /** @throws RuleBroken {@code ownership-too-entangled} when the rings in the graph would take too long */
    Elimination(OwnershipGraph graph, Measure measure) {
        graph.layers().forEach(id -> rows.put(id, row(graph, id, measure)));
        rows.keySet().forEach(id -> heldIn.put(id, new LinkedHashSet<>()));
        rows.forEach((id, row) -> row.keySet().forEach(place -> enter(id, place)));
        eliminate(graph.subject());
    }

    private static Map<Place, Share> row(OwnershipGraph graph, PartyId id, Measure measure) {
        Map<Place, Share> row = new LinkedHashMap<>();
        Share rest = Share.WHOLE;
        for (Holding holding : graph.entity(id).holdings()) {
            Share share = Share.ofPercent(measure.of(holding));
            Kind kind = graph.entity(holding.holder()) == null ? Kind.PERSON : Kind.ENTITY;
            add(row, new Place(kind, holding.holder()), share);
            rest = rest.minus(share);
        }
        add(row, new Place(Kind.UNRECORDED, id), rest);
        return row;
    }

    private static void add(Map<Place, Share> row, Place place, Share share) {
        if (!share.isNone()) {
            row.merge(place, share, Share::plus);
        }
    }

    private void enter(PartyId held, Place place) {
        if (place.kind() == Kind.ENTITY) {
            heldIn.get(place.party()).add(held);
        }
    }

    /** The entities with the fewest neighbours first; the subject last, so that its row is the first to be ready. */
    private void eliminate(PartyId subject) {
        PriorityQueue<Turn> turns = new PriorityQueue<>();
        int number = 0;
        for (PartyId id : rows.keySet()) {
            turns.add(new Turn(cost(id), number++, id));
        }
        Turn last = null;
        while (!turns.isEmpty()) {
            Turn turn = turns.remove();
            long cost = cost(turn.entity());
            if (turn.entity().equals(subject)) {
                last = turn;
            } else if (cost > turn.cost()) {
                turns.add(new Turn(cost, turn.number(), turn.entity()));
            } else {
                takeOut(turn.entity());
            }
        }
        takeOut(last.entity());
    }

    private long cost(PartyId id) {
        return (long) heldIn.get(id).size() * rows.get(id).size();
    }

    private void takeOut(PartyId entity) {
        Map<Place, Share> row = rows.get(entity);
        settleOwnPart(entity, row);
        Place place = new Place(Kind.ENTITY, entity);
        row.keySet().forEach(holder -> leave(entity, holder));
        for (PartyId held : heldIn.remove(entity)) {
            if (!held.equals(entity)) {
                passOn(held, rows.get(held).remove(place), row);
            }
        }
        order.add(entity);
    }

    private void leave(PartyId entity, Place holder) {
        if (holder.kind() == Kind.ENTITY) {
            heldIn.get(holder.party()).remove(entity);
        }
    }

    private static void settleOwnPart(PartyId entity, Map<Place, Share> row) {
        Share own = row.remove(new Place(Kind.ENTITY, entity));
        if (own == null) {
            return;
        }
        Share others = Share.WHOLE.minus(own);
        if (others.isNone()) {
            row.put(new Place(Kind.RING, entity), Share.WHOLE);
        } else {
            row.replaceAll((place, share) -> share.over(others));
        }
    }

    private void passOn(PartyId held, Share part, Map<Place, Share> holders) {
        Map<Place, Share> row = rows.get(held);
        holders.forEach((place, share) -> {
            count(share);
            add(row, place, part.times(share));
            enter(held, place);
        });
    }

    private void count(Share share) {
        work += share.isDecimal() ? 1 : fraction(share.digits() / CHEAP_DIGITS);
        if (work > MOST_WORK) {
            throw new RuleBroken("ownership-too-entangled");
        }
    }

    /** Finding the lowest terms grows with the square of the length. */
    private static long fraction(long length) {
        return 100 * (1 + length * length);
    }

    /** What each place has of the subject; adds up to the whole. */
    Map<Place, Share> ofSubject() {
        return rows.get(order.get(order.size() - 1));
    }

    /** What people have of every entity: an entity's row leads only to entities taken out after it. */
    Map<PartyId, Map<Place, Share>> peopleOfAll() {
        Map<PartyId, Map<Place, Share>> ends = new HashMap<>();
        for (int number = order.size() - 1; number >= 0; number--) {
            PartyId entity = order.get(number);
            ends.put(entity, ends(rows.get(entity), ends));
        }
        return ends;
    }

    private Map<Place, Share> ends(Map<Place, Share> row, Map<PartyId, Map<Place, Share>> known) {
        Map<Place, Share> ends = new LinkedHashMap<>();
        row.forEach((place, share) -> {
            if (place.kind() == Kind.ENTITY) {
                known.get(place.party()).forEach((end, part) -> {
                    count(part);
                    add(ends, end, share.times(part));
                });
            } else if (place.kind() == Kind.PERSON) {
                add(ends, place, share);
            }
        });
        return ends;
    }
}
