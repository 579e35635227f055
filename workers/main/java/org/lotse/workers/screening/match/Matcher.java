package org.lotse.workers.screening.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.name.NameReader;
import org.lotse.workers.screening.name.ReadName;

/** Screens queries against the lists it was built from. Any number of threads may use one matcher. */
public final class Matcher {

    /** Entries less alike than this are of no interest even as a near miss. */
    private static final double LEAST = 0.55;

    private final NameIndex index;
    private final NameReader reader = new NameReader();
    private final ThreadLocal<Likeness> likeness = ThreadLocal.withInitial(Likeness::new);
    private final ThreadLocal<Candidates> candidates;

    public Matcher(List<SanctionsList> lists) {
        index = NameIndex.of(lists);
        candidates = ThreadLocal.withInitial(() -> new Candidates(index, likeness.get()));
    }

    private record Scored(int name, ReadName query, List<Contribution> contributions, int sum) {}

    /**
     * @param threshold the score from which an entry is a hit, 0 to 1
     * @param limit how many hits to give at most, the best ones
     */
    public Screening screen(Query query, double threshold, int limit) {
        List<Scored> best = best(query);
        long bar = Math.round(threshold * Scoring.FULL);
        List<Hit> hits = best.stream()
                .filter(scored -> scored.sum >= bar)
                .limit(limit)
                .map(this::hit)
                .toList();
        Optional<Scored> near = best.stream().filter(scored -> scored.sum < bar).findFirst();
        return new Screening(hits, near.map(this::hit));
    }

    /** The best name of each entry, best entries first. */
    private List<Scored> best(Query query) {
        Map<ListEntry, Scored> byEntry = new IdentityHashMap<>();
        for (String name : Set.copyOf(query.names())) {
            ReadName read = reader.read(name, query.type() == EntryType.PERSON);
            for (int candidate : candidates(query, read)) {
                score(query, read, candidate)
                        .ifPresent(scored -> byEntry.merge(index.name(candidate).entry(), scored, Matcher::better));
            }
        }
        return byEntry.values().stream().sorted(ORDER).toList();
    }

    private static final Comparator<Scored> ORDER =
            Comparator.comparingInt(Scored::sum).reversed().thenComparingInt(Scored::name);

    private static Scored better(Scored a, Scored b) {
        return ORDER.compare(a, b) <= 0 ? a : b;
    }

    private Set<Integer> candidates(Query query, ReadName read) {
        Set<Integer> numbers = new HashSet<>();
        if (read.meansSomebody()) {
            for (int number : candidates.get().of(read, LEAST)) {
                numbers.add(number);
            }
        }
        for (String identifier : query.identifiers()) {
            IntList identified = index.identified(identifier);
            for (int i = 0; identified != null && i < identified.size(); i++) {
                numbers.add(identified.get(i));
            }
        }
        return numbers;
    }

    private Optional<Scored> score(Query query, ReadName read, int candidate) {
        IndexedName name = index.name(candidate);
        if (!query.type().comparableWith(name.entry().type())) {
            return Optional.empty();
        }
        double alike = new Alignment(read.tokens(), name.name().tokens(), likeness.get()).score();
        List<Contribution> contributions = Scoring.of(query, name.entry(), alike, name.weak());
        int sum = Scoring.sum(contributions);
        return alike < LEAST && sum < Scoring.FULL / 2
                ? Optional.empty()
                : Optional.of(new Scored(candidate, read, contributions, sum));
    }

    private Hit hit(Scored scored) {
        IndexedName name = index.name(scored.name);
        Alignment alignment = new Alignment(scored.query.tokens(), name.name().tokens(), likeness.get());
        return new Hit(
                name.list(),
                name.entry(),
                scored.sum / (double) Scoring.FULL,
                scored.query,
                name.name(),
                name.weak(),
                alignment.tokens(),
                scored.contributions);
    }
}
