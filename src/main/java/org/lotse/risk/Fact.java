package org.lotse.risk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fact that could have been another. The product is what the client came for. */
enum Fact {
    COUNTRIES {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return facts.countries().size() < 2
                    ? Stream.empty()
                    : facts.countries().stream()
                            .map(country -> facts.withCountries(without(facts.countries(), country)));
        }
    },
    OCCUPATION {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream().map(facts::withOccupation);
        }
    },
    POLITICALLY_EXPOSED {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return Stream.of(facts.withPoliticallyExposed(!facts.politicallyExposed()));
        }
    },
    TRUE_MATCH {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return Stream.of(facts.withTrueMatch(!facts.trueMatch()));
        }
    },
    FALSE_POSITIVES {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return Stream.of(facts.withFalsePositives(0));
        }
    },
    EXPECTED_MONTHLY_TURNOVER {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream()
                    .mapToInt(Integer::parseInt)
                    .flatMap(bound -> IntStream.of(bound - 1, bound))
                    .filter(euros -> euros >= 0)
                    .mapToObj(facts::withExpectedMonthlyTurnover);
        }
    },
    ORIGIN_OF_FUNDS {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream().map(facts::withOriginOfFunds);
        }
    },
    CHANNEL {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream().map(facts::withChannel);
        }
    };

    /** @param named what the tables tell apart: words, or bounds of a number */
    abstract Stream<RiskFacts> others(RiskFacts facts, Set<String> named);

    /** As the tables call it, e.g. {@code originOfFunds}. */
    String variable() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder variable = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            variable.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return variable.toString();
    }

    private static List<String> without(List<String> countries, String country) {
        return countries.stream().filter(one -> !one.equals(country)).toList();
    }
}
