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
            return someOf(facts.countries()).map(facts::withCountries);
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withCountries(from.countries());
        }
    },
    OCCUPATION {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream().map(facts::withOccupation);
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withOccupation(from.occupation());
        }
    },
    POLITICALLY_EXPOSED {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return Stream.of(facts.withPoliticallyExposed(!facts.politicallyExposed()));
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withPoliticallyExposed(from.politicallyExposed());
        }
    },
    TRUE_MATCH {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return Stream.of(facts.withTrueMatch(!facts.trueMatch()));
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withTrueMatch(from.trueMatch());
        }
    },
    FALSE_POSITIVES {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return Stream.of(facts.withFalsePositives(0));
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withFalsePositives(from.falsePositives());
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

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withExpectedMonthlyTurnover(from.expectedMonthlyTurnover());
        }
    },
    ORIGIN_OF_FUNDS {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream().map(facts::withOriginOfFunds);
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withOriginOfFunds(from.originOfFunds());
        }
    },
    CHANNEL {
        @Override
        Stream<RiskFacts> others(RiskFacts facts, Set<String> named) {
            return named.stream().map(facts::withChannel);
        }

        @Override
        RiskFacts taken(RiskFacts from, RiskFacts facts) {
            return facts.withChannel(from.channel());
        }
    };

    /** With more ties than these, only the first are thought away. */
    private static final int MOST_COUNTRIES = 4;

    /** @param named what the tables tell apart: words, or bounds of a number */
    abstract Stream<RiskFacts> others(RiskFacts facts, Set<String> named);

    /** The facts with this one as it is in others. */
    abstract RiskFacts taken(RiskFacts from, RiskFacts facts);

    /** As the tables call it, e.g. {@code originOfFunds}. */
    String variable() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder variable = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            variable.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return variable.toString();
    }

    /** Whoever has ties to many countries may have had fewer, in every way; ties to none nobody has. */
    private static Stream<List<String>> someOf(List<String> countries) {
        int most = Math.min(countries.size(), MOST_COUNTRIES);
        return IntStream.range(1, 1 << most).mapToObj(chosen -> IntStream.range(0, countries.size())
                .filter(place -> place >= most || (chosen & 1 << place) != 0)
                .mapToObj(countries::get)
                .toList());
    }
}
