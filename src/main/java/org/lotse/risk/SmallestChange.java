package org.lotse.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the fewest facts whose change would have led to something else: one first, then two, in every way; then more,
 * each as it counts least.
 */
public final class SmallestChange {

    private final RatingRules rules;
    private final Map<Fact, Set<String>> named = new EnumMap<>(Fact.class);

    public SmallestChange(RatingRules rules) {
        this.rules = rules;
    }

    /**
     * Facts that could have been, and the rating they would have had.
     *
     * @param changed the factors that would have been others, as they would have been
     */
    public record Alternative(RiskFacts facts, Rating rating, List<RatedFactor> changed) {

        public Alternative {
            changed = List.copyOf(changed);
        }
    }

    /** Empty when the rating is the lowest, or when no change would have lowered it. */
    Optional<Counterfactual> of(RiskFacts facts, Rating given) {
        if (given.rating() == RiskRating.LOW) {
            return Optional.empty();
        }
        return to(facts, given, (other, rating) -> rating.rating().compareTo(given.rating()) < 0)
                .map(other -> new Counterfactual(
                        other.rating().rating(), other.rating().points(), other.changed()));
    }

    /**
     * The alternative that changes the least points; empty when no change would have led there.
     *
     * @param wanted of an alternative's facts and their rating, whether it is the other outcome that is looked for
     */
    public Optional<Alternative> to(RiskFacts facts, Rating given, BiPredicate<RiskFacts, Rating> wanted) {
        return best(given, Stream.of(Fact.values()).flatMap(fact -> others(fact, facts)), wanted)
                .or(() -> best(given, pairs(facts).stream(), wanted))
                .or(() -> ofMany(facts, given, wanted));
    }

    private Optional<Alternative> ofMany(RiskFacts facts, Rating given, BiPredicate<RiskFacts, Rating> wanted) {
        Map<Fact, RiskFacts> least = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            others(fact, facts).min(this::counts).ifPresent(other -> least.put(fact, other));
        }
        List<Fact> changing = List.copyOf(least.keySet());
        for (int size = 3; size <= changing.size(); size++) {
            Optional<Alternative> found = best(given, chosen(size, changing, least, facts), wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int counts(RiskFacts one, RiskFacts other) {
        return Comparator.comparing(Rating::rating)
                .thenComparingInt(Rating::points)
                .compare(rules.rate(one), rules.rate(other));
    }

    private static Stream<RiskFacts> chosen(
            int size, List<Fact> changing, Map<Fact, RiskFacts> least, RiskFacts facts) {
        return IntStream.range(0, 1 << changing.size())
                .filter(chosen -> Integer.bitCount(chosen) == size)
                .mapToObj(chosen -> {
                    RiskFacts changed = facts;
                    for (int place = 0; place < changing.size(); place++) {
                        Fact fact = changing.get(place);
                        changed = (chosen & 1 << place) == 0 ? changed : fact.taken(least.get(fact), changed);
                    }
                    return changed;
                });
    }

    private Stream<RiskFacts> others(Fact fact, RiskFacts facts) {
        return fact.others(facts, named.computeIfAbsent(fact, one -> new TreeSet<>(rules.toldApart(one.variable()))))
                .filter(other -> !other.equals(facts))
                .distinct();
    }

    private List<RiskFacts> pairs(RiskFacts facts) {
        List<RiskFacts> pairs = new ArrayList<>();
        for (Fact first : Fact.values()) {
            for (Fact second : Fact.values()) {
                if (first.compareTo(second) < 0) {
                    others(first, facts).flatMap(one -> others(second, one)).forEach(pairs::add);
                }
            }
        }
        return pairs;
    }

    private Optional<Alternative> best(Rating given, Stream<RiskFacts> others, BiPredicate<RiskFacts, Rating> wanted) {
        return others.map(facts -> alternative(facts, given))
                .filter(other -> wanted.test(other.facts(), other.rating()))
                .min(Comparator.comparingInt(
                        other -> Math.abs(given.points() - other.rating().points())));
    }

    private Alternative alternative(RiskFacts facts, Rating given) {
        Rating rating = rules.rate(facts);
        return new Alternative(
                facts,
                rating,
                rating.factors().stream()
                        .filter(factor -> !given.factors().contains(factor))
                        .toList());
    }
}
