package org.lotse.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.lotse.ownership.Chain.Link;
import org.lotse.party.PartyId;

/**
 * Finds the largest chains between an entity and somebody. There may be more of them than atoms, so the search goes
 * straight for the largest (A*, led by the distances that Dijkstra's algorithm gives from the other end) and stops after
 * some.
 */
final class Chains {

    private static final int MOST = 50;
    private static final int MOST_STEPS = 100_000;

    /** @param all whether there are no more */
    record Told(List<Chain> chains, boolean all) {}

    private record Edge(PartyId entity, Holding holding, double length) {}

    private record Distance(PartyId party, double length) {}

    /** A way from the start, without the distance that is left. */
    private record Way(PartyId at, Way before, Edge edge, int layers, double length) {

        boolean touches(PartyId party) {
            for (Way way = this; way != null; way = way.before) {
                if (way.at.equals(party)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Turn(Way way, double bound, long number) implements Comparable<Turn> {

        /** Of ways as good as one another the one that is nearly there. */
        @Override
        public int compareTo(Turn other) {
            int order = Double.compare(bound, other.bound);
            order = order == 0 ? Integer.compare(other.way.layers, way.layers) : order;
            return order == 0 ? Long.compare(number, other.number) : order;
        }
    }

    private final Measure measure;
    private final Map<PartyId, List<Edge>> up = new HashMap<>();
    private final Map<PartyId, List<Edge>> down = new HashMap<>();

    Chains(OwnershipGraph graph, Measure measure) {
        this.measure = measure;
        graph.entities().forEach(entity -> entity.holdings().forEach(holding -> enter(entity.id(), holding)));
    }

    private void enter(PartyId entity, Holding holding) {
        if (measure.of(holding).signum() > 0) {
            double length = -Share.ofPercent(measure.of(holding)).logarithm();
            Edge edge = new Edge(entity, holding, length);
            up.computeIfAbsent(entity, id -> new ArrayList<>()).add(edge);
            down.computeIfAbsent(holding.holder(), id -> new ArrayList<>()).add(edge);
        }
    }

    Told between(PartyId start, PartyId end) {
        Map<PartyId, Double> left = distances(end);
        if (!left.containsKey(start)) {
            return new Told(List.of(), true);
        }
        List<Chain> chains = new ArrayList<>();
        PriorityQueue<Turn> turns = new PriorityQueue<>();
        turns.add(new Turn(new Way(start, null, null, 0, 0), left.get(start), 0));
        long number = 0;
        for (int steps = 0; !turns.isEmpty() && chains.size() < MOST && steps < MOST_STEPS; steps++) {
            Way way = turns.remove().way();
            if (way.at().equals(end)) {
                chains.add(chain(way));
            } else {
                for (Way longer : longer(way, left)) {
                    turns.add(new Turn(longer, longer.length() + left.get(longer.at()), ++number));
                }
            }
        }
        return new Told(chains, turns.isEmpty());
    }

    private List<Way> longer(Way way, Map<PartyId, Double> left) {
        return up.getOrDefault(way.at(), List.of()).stream()
                .filter(edge -> left.containsKey(edge.holding().holder()))
                .filter(edge -> !way.touches(edge.holding().holder()))
                .map(edge ->
                        new Way(edge.holding().holder(), way, edge, way.layers() + 1, way.length() + edge.length()))
                .toList();
    }

    private Map<PartyId, Double> distances(PartyId end) {
        Map<PartyId, Double> settled = new HashMap<>();
        var nearest = new PriorityQueue<Distance>((one, other) -> Double.compare(one.length(), other.length()));
        nearest.add(new Distance(end, 0));
        while (!nearest.isEmpty()) {
            Distance next = nearest.remove();
            if (settled.putIfAbsent(next.party(), next.length()) == null) {
                down.getOrDefault(next.party(), List.of())
                        .forEach(edge -> nearest.add(new Distance(edge.entity(), next.length() + edge.length())));
            }
        }
        return settled;
    }

    private Chain chain(Way end) {
        LinkedList<Link> links = new LinkedList<>();
        for (Way way = end; way.edge() != null; way = way.before()) {
            Holding holding = way.edge().holding();
            links.addFirst(new Link(way.edge().entity(), holding.holder(), measure.of(holding)));
        }
        return Chain.of(links);
    }
}
