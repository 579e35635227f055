package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lotse.ownership.OwnershipGraph.Entity;
import org.lotse.ownership.Place.Kind;
import org.lotse.party.PartyId;

/**
 * The results against others found in a slow and simple way: a part of the whole that walks on from holder to holder until
 * hardly anything walks any more, and control by looking at everything again until nothing changes.
 */
class AgainstSlowReckoningTest {

    /** A turn round the worst ring here loses a ten-thousandth; each doubling doubles what rounding has spoilt. */
    private static final double CLOSE = 1e-6;

    private static final int DOUBLINGS = 24;

    @Test
    void everyShareIsWhatAWalkFromHolderToHolderEndsWith() {
        AtomicInteger rings = new AtomicInteger();
        RandomGroups.some(1, 800).forEach(graph -> {
            for (Measure measure : Measure.values()) {
                Map<Place, Share> solved = new Elimination(graph, measure).ofSubject();
                Map<PartyId, Double> walk = walk(graph, measure);

                assertThat(solved.values().stream().reduce(Share.NONE, Share::plus))
                        .isEqualTo(Share.WHOLE);
                for (PartyId person : graph.persons()) {
                    double exact = value(solved.get(new Place(Kind.PERSON, person)));
                    assertThat(walk.get(person)).isCloseTo(exact, within(CLOSE));
                }
                double still = graph.entities().stream()
                        .mapToDouble(entity -> walk.get(entity.id()))
                        .sum();
                double ring = solved.entrySet().stream()
                        .filter(end -> end.getKey().kind() == Kind.RING)
                        .mapToDouble(end -> value(end.getValue()))
                        .sum();
                assertThat(ring).isCloseTo(still, within(CLOSE));
                rings.addAndGet(ring > 0 ? 1 : 0);
            }
        });
        assertThat(rings.get()).isPositive();
    }

    @Test
    void theRowOfEveryEntityIsWhatItWouldBeWereItAskedAbout() {
        RandomGroups.some(2, 150).forEach(graph -> {
            Map<PartyId, Map<Place, Share>> all = new Elimination(graph, Measure.SHARES).peopleOfAll();
            for (PartyId entity : graph.layers()) {
                Map<Place, Share> alone =
                        new Elimination(new OwnershipGraph(entity, graph.members()), Measure.SHARES).ofSubject();

                for (PartyId person : graph.persons()) {
                    Place place = new Place(Kind.PERSON, person);
                    assertThat(all.get(entity).get(place)).isEqualTo(alone.get(place));
                }
            }
        });
    }

    @Test
    void controlIsWhatLookingAtEverythingAgainAndAgainFinds() {
        Threshold majority = Threshold.moreThan(BigDecimal.valueOf(50));
        AtomicInteger controlled = new AtomicInteger();
        RandomGroups.some(3, 800).forEach(graph -> {
            HoldingIndex index = new HoldingIndex(graph);
            for (PartyId member : graph.members().keySet()) {
                Control control = new Control(index, majority, Set.of(member));
                Set<PartyId> slow = controlled(graph, member);

                assertThat(graph.entities())
                        .allMatch(entity -> control.over(entity.id()) == slow.contains(entity.id()));
                slow.forEach(entity -> restOnEachOther(control.behind(Set.of(entity)), member));
                controlled.addAndGet(slow.size());
            }
        });
        assertThat(controlled.get()).isGreaterThan(800);
    }

    @Test
    void chainsAndWhatIsFurtherAddUpToTheTotal() {
        RandomGroups.some(4, 500).forEach(graph -> {
            Interests interests = new Interests(graph);
            for (PartyId person : graph.persons()) {
                Share total = interests.ofSubject(Measure.SHARES, person);
                Interest told = interests.explain(graph.subject(), Measure.SHARES, person, total);

                Share sum = told.chains().stream().map(Chain::share).reduce(told.further(), Share::plus);
                assertThat(sum).isEqualTo(total);
                assertThat(told.further()).isGreaterThanOrEqualTo(Share.NONE);
                assertThat(told.chains()).doesNotHaveDuplicates();
                if (total.isNone()) {
                    assertThat(told.chains()).isEmpty();
                }
            }
        });
    }

    @Test
    void aLowerThresholdNeverLosesAnOwner() {
        OwnershipRule fifteen = new OwnershipRule(BigDecimal.valueOf(15), true, Ground.amlr());
        RandomGroups.some(5, 300).forEach(graph -> {
            Findings many = BeneficialOwners.of(graph, fifteen);
            Findings amlr = BeneficialOwners.of(graph, Group.AMLR);
            Findings gwg = BeneficialOwners.of(graph, Group.GWG);
            Findings narrow = BeneficialOwners.of(graph, Group.NARROW);

            assertThat(people(many)).containsAll(people(amlr));
            assertThat(people(amlr)).containsAll(people(gwg));
            assertThat(people(gwg)).containsAll(people(narrow));
        });
    }

    private static Set<PartyId> people(Findings findings) {
        Set<PartyId> people = new HashSet<>();
        findings.owners().forEach(owner -> people.add(owner.person()));
        return people;
    }

    private static double value(Share share) {
        return share == null ? 0 : share.percent().doubleValue() / 100;
    }

    /** What is with everybody after 2^24 turns; what nobody is recorded for falls off the edge. */
    private static Map<PartyId, Double> walk(OwnershipGraph graph, Measure measure) {
        List<PartyId> members = List.copyOf(graph.members().keySet());
        double[][] turns = oneTurn(graph, measure, members);
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            turns = times(turns, turns);
        }
        Map<PartyId, Double> ends = new HashMap<>();
        for (int member = 0; member < members.size(); member++) {
            ends.put(members.get(member), turns[members.indexOf(graph.subject())][member]);
        }
        return ends;
    }

    private static double[][] oneTurn(OwnershipGraph graph, Measure measure, List<PartyId> members) {
        double[][] turn = new double[members.size()][members.size()];
        for (int from = 0; from < members.size(); from++) {
            if (graph.members().get(members.get(from)) instanceof Entity entity) {
                for (Holding holding : entity.holdings()) {
                    turn[from][members.indexOf(holding.holder())] =
                            measure.of(holding).doubleValue() / 100;
                }
            } else {
                turn[from][from] = 1;
            }
        }
        return turn;
    }

    private static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[one.length][one.length];
        for (int row = 0; row < one.length; row++) {
            for (int middle = 0; middle < one.length; middle++) {
                for (int column = 0; column < one.length; column++) {
                    product[row][column] += one[row][middle] * other[middle][column];
                }
            }
        }
        return product;
    }

    private static Set<PartyId> controlled(OwnershipGraph graph, PartyId start) {
        Set<PartyId> group = new HashSet<>(Set.of(start));
        int before;
        do {
            before = group.size();
            for (Entity entity : graph.entities()) {
                if (isControlled(entity, group)) {
                    group.add(entity.id());
                }
            }
        } while (group.size() > before);
        group.remove(start);
        return group;
    }

    private static boolean isControlled(Entity entity, Collection<PartyId> group) {
        double shares = 0;
        double votes = 0;
        boolean other = false;
        for (Holding holding : entity.holdings()) {
            if (group.contains(holding.holder())) {
                shares += holding.shares().movePointRight(2).intValueExact();
                votes += holding.votes().movePointRight(2).intValueExact();
                other |= !holding.controls().isEmpty();
            }
        }
        return shares > 5000 || votes > 5000 || other;
    }

    private static void restOnEachOther(Iterable<ControlStep> steps, PartyId start) {
        Set<PartyId> reached = new HashSet<>(Set.of(start));
        for (ControlStep step : steps) {
            assertThat(step.holders()).allMatch(reached::contains);
            reached.add(step.entity());
        }
    }
}
