package org.lotse.ownership;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.ownership.OwnershipGraph.Entity;
import org.lotse.ownership.OwnershipGraph.Member;
import org.lotse.ownership.OwnershipGraph.Person;
import org.lotse.party.PartyId;

/** Builds a group of companies by names: large letters are entities, small ones are people. */
final class Group {

    static final OwnershipRule GWG = new OwnershipRule(new BigDecimal("25"), false, Ground.gwg());
    static final OwnershipRule NARROW = new OwnershipRule(new BigDecimal("25"), false, Ground.gwgNarrow());
    static final OwnershipRule AMLR = new OwnershipRule(new BigDecimal("25"), true, Ground.amlr());

    private final Map<String, List<Holding>> holdings = new LinkedHashMap<>();
    private final Map<String, List<PartyId>> officials = new LinkedHashMap<>();
    private final Set<String> people = new LinkedHashSet<>();

    static PartyId id(String name) {
        return new PartyId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    Group holds(String holder, String entity, String percent) {
        return holds(entity, holder, Holding.of(id(holder), new BigDecimal(percent)));
    }

    Group holds(String holder, String entity, String shares, String votes) {
        return holds(entity, holder, new Holding(id(holder), new BigDecimal(shares), new BigDecimal(votes), Set.of()));
    }

    Group controls(String holder, String entity, ControlKind kind) {
        return holds(entity, holder, Holding.of(id(holder), kind));
    }

    Group manages(String official, String entity) {
        mention(official);
        mention(entity);
        officials.computeIfAbsent(entity, none -> new ArrayList<>()).add(id(official));
        return this;
    }

    Group holds(String entity, String holder, Holding holding) {
        mention(entity);
        mention(holder);
        holdings.get(entity).add(holding);
        return this;
    }

    Group mention(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            holdings.computeIfAbsent(name, none -> new ArrayList<>());
        } else {
            people.add(name);
        }
        return this;
    }

    OwnershipGraph behind(String subject) {
        mention(subject);
        Map<PartyId, Member> members = new LinkedHashMap<>();
        people.forEach(name -> members.put(id(name), new Person(id(name))));
        holdings.forEach((name, held) ->
                members.put(id(name), new Entity(id(name), held, officials.getOrDefault(name, List.of()))));
        return new OwnershipGraph(id(subject), members);
    }

    Findings under(OwnershipRule rule, String subject) {
        return BeneficialOwners.of(behind(subject), rule);
    }
}
