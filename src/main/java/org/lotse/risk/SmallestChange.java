package org.lotse.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the fewest facts whose change would have led to a lower rating, one first and then two. */
final class SmallestChange {

    private final RatingRules rules;
    private final Map<Fact, Set<String>> named = new EnumMap<>(Fact.class);

    SmallestChange(RatingRules rules) {
        this.rules = rules;
    }

    /** Empty when the rating is the lowest, or when no two facts would have changed it. */
    Optional<Counterfactual> of(RiskFacts facts, Rating given) {
        if (given.rating() == RiskRating.LOW) {
            return Optional.empty();
        }
        return best(given, Stream.of(Fact.values()).flatMap(fact -> others(fact, facts)))
                .or(() -> best(given, pairs(facts).stream()));
    }

    private Stream<RiskFacts> others(Fact fact, RiskFacts facts) {
        return fact.others(facts, named.computeIfAbsent(fact, one -> rules.toldApart(one.variable())))
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

    /** Of those that lead lower the one that changes the least points. */
    private Optional<Counterfactual> best(Rating given, Stream<RiskFacts> others) {
        return others.map(rules::rate)
                .filter(other -> other.rating().compareTo(given.rating()) < 0)
                .min(Comparator.comparingInt(other -> Math.abs(given.points() - other.points())))
                .map(other -> new Counterfactual(other.rating(), other.points(), changed(given, other)));
    }

    private static List<RatedFactor> changed(Rating given, Rating other) {
        return other.factors().stream()
                .filter(factor -> !given.factors().contains(factor))
                .toList();
    }
}
