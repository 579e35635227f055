package org.lotse.workers.screening.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotse.workers.screening.list.Editions;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Matcher;
import org.lotse.workers.screening.match.Query;

/**
 * Our matcher beside the Lucene baseline on the same lists, the same people, two threads each, in alternating rounds of
 * one run. Ours explains its hits while the clock runs. Not part of the build: {@code mvn -pl workers test
 * -Dtest=ScreeningBenchmark}; takes the evaluation data from {@code -Dscreening.data}.
 */
class ScreeningBenchmark {

    private static final int THREADS = 2;
    private static final int ROUNDS = 5;
    private static final int SEED = 20261122;
    private static final int SLICE = 400;
    private static final double THRESHOLD = 0.85;
    private static final int LIMIT = 50;
    private static final double ALARMS_PER_THOUSAND = 1;
    private static final int WANTED_RATIO = 20;

    private final ForkJoinPool cores = new ForkJoinPool(THREADS);

    private record Labelled(Query query, String target) {}

    private record Contender(String name, Function<Query, Set<String>> screen) {}

    @Test
    void oursAgainstTheBaseline() throws Exception {
        Path data = Path.of(System.getProperty("screening.data", "../../shared/screening"));
        assumeThat(Files.isDirectory(data)).isTrue();
        List<SanctionsList> lists = Editions.newest(
                ListPlace.of(data.resolve("lists/combined_20k.jsonl").toString()));
        List<Labelled> people = people(data);
        Matcher matcher = new Matcher(lists);
        Contender ours = new Contender("ours", query -> found(matcher, query));
        Contender baseline = baseline("baseline", lists, people, 0);
        Contender hasty = baseline("baseline that trusts first letters", lists, people, 1);
        quality("ours at " + THRESHOLD, people, answers(ours, people));

        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Labelled> slice =
                    people.stream().skip((long) round * SLICE).limit(SLICE).toList();
            double slow = perSecond(baseline, slice);
            perSecond(hasty, slice);
            ratios.add(perSecond(ours, people) / slow);
        }
        Collections.sort(ratios);
        System.out.printf(
                "ours / baseline: %.0f times in the median of %d rounds (%.0f to %.0f)%n",
                ratios.get(ROUNDS / 2), ROUNDS, ratios.get(0), ratios.get(ROUNDS - 1));
        assertThat(ratios.get(ROUNDS / 2)).isGreaterThanOrEqualTo(WANTED_RATIO);
    }

    private Contender baseline(String name, List<SanctionsList> lists, List<Labelled> people, int sureLetters)
            throws Exception {
        LuceneBaseline baseline = new LuceneBaseline(lists, sureLetters);
        List<Map<String, Double>> likenesses = cores.submit(() -> people.parallelStream()
                        .map(one -> baseline.screen(one.query))
                        .toList())
                .get();
        double threshold = tuned(people, likenesses);
        quality(
                name + " at " + threshold,
                people,
                likenesses.stream().map(found -> above(found, threshold)).toList());
        return new Contender(name, query -> above(baseline.screen(query), threshold));
    }

    private List<Set<String>> answers(Contender contender, List<Labelled> people) throws Exception {
        return cores.submit(() -> people.parallelStream()
                        .map(one -> contender.screen.apply(one.query))
                        .toList())
                .get();
    }

    private static List<Labelled> people(Path data) {
        List<Labelled> people = new ArrayList<>();
        for (String file : List.of("positives-dev.jsonl", "negatives-dev.jsonl")) {
            for (JsonNode line : EvaluateCommand.lines(data, file)) {
                people.add(
                        new Labelled(Subjects.query(line), line.path("target").asText("")));
            }
        }
        Collections.shuffle(people, new Random(SEED));
        System.out.printf("%d people in the order of seed %d%n", people.size(), SEED);
        return people;
    }

    /** The threshold that finds most without more false alarms than allowed. */
    private static double tuned(List<Labelled> people, List<Map<String, Double>> likenesses) {
        return IntStream.rangeClosed(70, 100)
                .mapToDouble(percent -> percent / 100.0)
                .filter(threshold -> alarms(
                                people,
                                likenesses.stream()
                                        .map(found -> above(found, threshold))
                                        .toList())
                        <= ALARMS_PER_THOUSAND)
                .findFirst()
                .orElse(1);
    }

    private static Set<String> above(Map<String, Double> likeness, double threshold) {
        return likeness.entrySet().stream()
                .filter(one -> one.getValue() >= threshold)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Matcher matcher, Query query) {
        return matcher.screen(query, THRESHOLD, LIMIT).hits().stream()
                .map(ExplainedHit::of)
                .map(ExplainedHit::entryId)
                .collect(Collectors.toSet());
    }

    private static double alarms(List<Labelled> people, List<Set<String>> found) {
        int[] strangers = IntStream.range(0, people.size())
                .filter(one -> people.get(one).target.isEmpty())
                .toArray();
        return 1000.0
                * Arrays.stream(strangers)
                        .filter(one -> !found.get(one).isEmpty())
                        .count()
                / strangers.length;
    }

    private static void quality(String who, List<Labelled> people, List<Set<String>> found) {
        int[] listed = IntStream.range(0, people.size())
                .filter(one -> !people.get(one).target.isEmpty())
                .toArray();
        double recall = Arrays.stream(listed)
                        .filter(one -> found.get(one).contains(people.get(one).target))
                        .count()
                / (double) listed.length;
        System.out.printf("%s: recall %.4f, %.2f alarms per 1,000%n", who, recall, alarms(people, found));
    }

    private double perSecond(Contender contender, List<Labelled> people) throws Exception {
        long before = System.nanoTime();
        double[] millis = cores.submit(() -> people.parallelStream()
                        .mapToDouble(one -> millis(contender, one.query))
                        .toArray())
                .get();
        double perSecond = people.size() * 1e9 / (System.nanoTime() - before);
        Arrays.sort(millis);
        System.out.printf(
                "%s: %.0f screenings/s on %d threads, median %.2f ms, p99 %.2f ms, worst %.2f ms%n",
                contender.name,
                perSecond,
                THREADS,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
        return perSecond;
    }

    private static double millis(Contender contender, Query query) {
        long before = System.nanoTime();
        contender.screen.apply(query);
        return (System.nanoTime() - before) / 1e6;
    }
}
