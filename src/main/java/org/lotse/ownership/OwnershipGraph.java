package org.lotse.ownership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;

/**
 * A legal entity and everybody who stands behind it, as far as recorded.
 *
 * @param members by their ids, in a fixed order; every holder of a member is a member
 */
public record OwnershipGraph(PartyId subject, Map<PartyId, Member> members) {

    /** One party of the graph. */
    public sealed interface Member permits Person, Entity {

        PartyId id();
    }

    /** Where chains of holdings end. */
    public record Person(PartyId id) implements Member {}

    /**
     * @param officials who manages the entity, in the order of the register: people, or entities that do it for them
     */
    public record Entity(PartyId id, List<Holding> holdings, List<PartyId> officials) implements Member {

        public Entity {
            holdings = List.copyOf(holdings);
            officials = List.copyOf(officials);
        }
    }

    /** @throws RuleBroken {@code ownership-invalid} with every place at fault, e.g. {@code <entity id>.holdings[2].shares} */
    public OwnershipGraph {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        List<FieldProblem> problems = problems(subject, members);
        if (!problems.isEmpty()) {
            throw new RuleBroken("ownership-invalid", problems);
        }
    }

    private static List<FieldProblem> problems(PartyId subject, Map<PartyId, Member> members) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!(members.get(subject) instanceof Entity)) {
            problems.add(new FieldProblem("subject", "no-legal-entity"));
        }
        Predicate<PartyId> known = members::containsKey;
        for (Entity entity : entities(members)) {
            problems.addAll(HoldingRules.problems(entity.id(), entity.id() + ".holdings", entity.holdings(), known));
            entity.officials().stream()
                    .filter(known.negate())
                    .forEach(
                            official -> problems.add(new FieldProblem(entity.id() + ".officials", "official-unknown")));
        }
        return problems;
    }

    private static List<Entity> entities(Map<PartyId, Member> members) {
        return members.values().stream()
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .toList();
    }

    public List<Entity> entities() {
        return entities(members);
    }

    public List<PartyId> persons() {
        return members.values().stream()
                .filter(Person.class::isInstance)
                .map(Member::id)
                .toList();
    }

    /** @return null when the member is a person or nobody */
    Entity entity(PartyId id) {
        return members.get(id) instanceof Entity entity ? entity : null;
    }

    /** The entities that holdings lead to from the subject, itself first, then nearer ones before farther ones. */
    Set<PartyId> layers() {
        return above(subject, holding -> true);
    }

    /** Everybody who holds something of the subject, directly or through others, and the subject itself. */
    public Set<PartyId> holders() {
        Set<PartyId> holders = layers();
        List.copyOf(holders).forEach(id -> entity(id).holdings().forEach(holding -> holders.add(holding.holder())));
        return holders;
    }

    /** An entity and those that something of it is held by, directly or not. */
    Set<PartyId> above(PartyId start, Measure measure) {
        return above(start, holding -> measure.of(holding).signum() > 0);
    }

    private Set<PartyId> above(PartyId start, Predicate<Holding> counts) {
        Set<PartyId> found = new LinkedHashSet<>(List.of(start));
        List<PartyId> waiting = new ArrayList<>(found);
        for (int next = 0; next < waiting.size(); next++) {
            for (Holding holding : entity(waiting.get(next)).holdings()) {
                if (counts.test(holding) && entity(holding.holder()) != null && found.add(holding.holder())) {
                    waiting.add(holding.holder());
                }
            }
        }
        return found;
    }
}
