package org.lotse.workers.screening.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.SanctionsList;

/** Screens queries against the lists it was built from. Any number of threads may use one matcher. */
public final class Matcher {

    private final Search persons;
    private final Search others;

    public Matcher(List<SanctionsList> lists) {
        List<Search> searches = Stream.of(true, false)
                .parallel()
                .map(kind -> new Search(NameIndex.of(lists, kind), kind))
                .toList();
        persons = searches.get(0);
        others = searches.get(1);
    }

    /**
     * @param threshold the score from which an entry is a hit, 0 to 1
     * @param limit how many hits to give at most, the best ones
     */
    public Screening screen(Query query, double threshold, int limit) {
        Search search = query.type() == EntryType.PERSON ? persons : others;
        List<Scored> best = search.best(query, threshold);
        long bar = Math.round(threshold * Scoring.FULL);
        List<Hit> hits = best.stream()
                .filter(scored -> scored.sum() >= bar)
                .limit(limit)
                .map(Scored::hit)
                .toList();
        Optional<Scored> near =
                best.stream().filter(scored -> scored.sum() < bar).findFirst();
        return new Screening(hits, near.map(Scored::hit));
    }
}
