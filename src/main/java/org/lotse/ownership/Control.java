package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.lotse.ownership.ControlStep.ByOtherMeans;
import org.lotse.ownership.ControlStep.Majority;
import org.lotse.ownership.ControlStep.Part;
import org.lotse.ownership.HoldingIndex.Held;
import org.lotse.party.PartyId;

/**
 * What a party controls, or several together: an entity in which they and what they control already hold a majority, or
 * over which one of them has other control. Starts with nothing controlled and goes on while something is added, so a ring
 * of entities never controls itself into somebody's hands.
 */
final class Control {

    private record Count(PartyId entity, Measure measure) {}

    private final HoldingIndex index;
    private final Threshold majority;
    private final Set<PartyId> group;
    private final Map<Count, List<Part>> parts = new HashMap<>();
    private final Map<Count, BigDecimal> sums = new HashMap<>();
    private final Map<PartyId, ControlStep> steps = new LinkedHashMap<>();
    private final Queue<PartyId> waiting = new ArrayDeque<>();

    Control(HoldingIndex index, Threshold majority, Collection<PartyId> holders) {
        this.index = index;
        this.majority = majority;
        this.group = new HashSet<>(holders);
        waiting.addAll(holders);
        while (!waiting.isEmpty()) {
            index.heldBy(waiting.remove()).forEach(this::count);
        }
    }

    private void count(Held held) {
        for (Measure measure : Measure.values()) {
            count(held, measure);
        }
        for (ControlKind kind : held.holding().controls()) {
            take(new ByOtherMeans(held.entity(), held.holding().holder(), kind));
        }
    }

    private void count(Held held, Measure measure) {
        BigDecimal percent = measure.of(held.holding());
        if (percent.signum() > 0) {
            Count count = new Count(held.entity(), measure);
            parts.computeIfAbsent(count, none -> new ArrayList<>())
                    .add(new Part(held.holding().holder(), percent));
            BigDecimal sum = sums.merge(count, percent, BigDecimal::add);
            if (majority.isMetBy(sum)) {
                take(new Majority(held.entity(), measure, sum, parts.get(count)));
            }
        }
    }

    private void take(ControlStep step) {
        if (group.add(step.entity())) {
            steps.put(step.entity(), step);
            waiting.add(step.entity());
        }
    }

    boolean over(PartyId entity) {
        return steps.containsKey(entity);
    }

    /** What they and the entities under their control hold directly, together; in percent. */
    BigDecimal sum(PartyId entity, Measure measure) {
        return sums.getOrDefault(new Count(entity, measure), BigDecimal.ZERO);
    }

    List<Part> parts(PartyId entity, Measure measure) {
        return parts.getOrDefault(new Count(entity, measure), List.of());
    }

    /** The steps that control of some entities rests on, in an order in which each rests on those before. */
    List<ControlStep> behind(Collection<PartyId> entities) {
        Set<PartyId> needed = new HashSet<>(entities);
        LinkedList<ControlStep> found = new LinkedList<>();
        List<ControlStep> all = new ArrayList<>(steps.values());
        for (int number = all.size() - 1; number >= 0; number--) {
            ControlStep step = all.get(number);
            if (needed.contains(step.entity())) {
                step.holders().forEach(needed::add);
                found.addFirst(step);
            }
        }
        return found;
    }
}
