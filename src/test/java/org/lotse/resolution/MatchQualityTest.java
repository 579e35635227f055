package org.lotse.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.party.NaturalPerson;

/** How well one person is told from another in a book of invented people whose truth is known. */
class MatchQualityTest {

    private static final long SEED = 20_261_127;
    private static final int PEOPLE = 6_000;

    private record Figures(String name, int right, int wrong, int missed) {

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-12s precision %.3f, recall %.3f (%d right, %d wrong, %d missed)",
                    name,
                    precision(),
                    recall(),
                    right,
                    wrong,
                    missed);
        }
    }

    @Test
    void certainIsRightAndHardlyAnyoneIsMissed() {
        InventedBook book = new InventedBook(SEED, PEOPLE);
        Map<Certainty, int[]> found = new HashMap<>();
        int couples = compareAll(book, found);

        Figures certain = figures("certain", found, couples, Certainty.CERTAIN);
        Figures probable = figures("+ probable", found, couples, Certainty.CERTAIN, Certainty.PROBABLE);
        Figures possible = figures("+ possible", found, couples, Certainty.values());
        System.out.println("Seed " + SEED + ", " + PEOPLE + " parties, " + couples + " pairs of one person");
        List.of(certain, probable, possible).forEach(System.out::println);

        assertThat(certain.wrong()).isZero();
        assertThat(probable.precision()).isGreaterThan(0.9);
        assertThat(probable.recall()).isGreaterThan(0.85);
        assertThat(possible.recall()).isGreaterThan(0.97);
    }

    /** Every pair, by keys or not: what the keys miss counts as missed. */
    private static int compareAll(InventedBook book, Map<Certainty, int[]> found) {
        List<Traits> people = book.people().stream().map(Traits::of).toList();
        List<Set<Long>> keys =
                people.stream().map(one -> MatchKeys.of(one, List.of())).toList();
        Map<Long, Set<Integer>> index = new HashMap<>();
        int couples = 0;
        for (int at = 0; at < people.size(); at++) {
            couples += couples(book, at);
            Set<Integer> others = new HashSet<>();
            for (long key : keys.get(at)) {
                others.addAll(index.computeIfAbsent(key, none -> new HashSet<>()));
                index.get(key).add(at);
            }
            Traits one = people.get(at);
            for (int other : others) {
                Comparing.of(one, people.get(other), false).certainty().ifPresent(certainty -> found.computeIfAbsent(
                                certainty, none -> new int[2])[
                        book.samePerson(one.id(), people.get(other).id()) ? 0 : 1]++);
            }
        }
        return couples;
    }

    private static int couples(InventedBook book, int at) {
        NaturalPerson one = book.people().get(at);
        return (int) book.people().subList(0, at).stream()
                .filter(other -> book.samePerson(one.id(), other.id()))
                .count();
    }

    private static Figures figures(String name, Map<Certainty, int[]> found, int couples, Certainty... of) {
        int right = 0;
        int wrong = 0;
        for (Certainty certainty : of) {
            int[] counts = found.getOrDefault(certainty, new int[2]);
            right += counts[0];
            wrong += counts[1];
        }
        return new Figures(name, right, wrong, couples - right);
    }
}
