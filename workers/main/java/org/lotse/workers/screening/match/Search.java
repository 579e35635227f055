package org.lotse.workers.screening.match;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.name.NameReader;
import org.lotse.workers.screening.name.ReadName;

/** Searches one index: candidates first, then each of them compared in full. */
final class Search {

    /** Names less alike than this are of no interest even as a near miss. */
    private static final double LEAST = 0.55;
    /** What a word that shares no key with its counterpart ({@code hsiang} and {@code liang}) can add to a name. */
    private static final double UNFOUND = 0.10;

    private final NameIndex index;
    private final boolean persons;
    private final NameReader reader = new NameReader();
    private final Queue<Candidates> idle = new ConcurrentLinkedQueue<>();

    Search(NameIndex index, boolean persons) {
        this.index = index;
        this.persons = persons;
    }

    /** The best name of each entry, best entries first. */
    List<Scored> best(Query query, double threshold) {
        Candidates candidates = idle.poll();
        if (candidates == null) {
            candidates = new Candidates(index);
        }
        Map<ListEntry, Scored> byEntry = new IdentityHashMap<>();
        Facts facts = new Facts(query, reader);
        for (String name : new LinkedHashSet<>(query.names())) {
            for (ReadName read : reader.readings(name, persons, query.countries())) {
                byName(facts, read, threshold, candidates, byEntry);
                byIdentifier(facts, read, candidates.likeness(), byEntry);
            }
        }
        idle.add(candidates);
        return byEntry.values().stream().sorted(Scored.BEST_FIRST).toList();
    }

    private void byName(
            Facts facts, ReadName read, double threshold, Candidates candidates, Map<ListEntry, Scored> byEntry) {
        if (!read.meansSomebody()) {
            return;
        }
        for (int number : candidates.of(read, threshold - Scoring.MOST_ADDED - UNFOUND)) {
            Scored scored = scored(facts, read, number, candidates.likeness());
            if (scored.likeName() >= LEAST) {
                byEntry.merge(scored.name().entry(), scored, Scored::better);
            }
        }
    }

    private void byIdentifier(Facts facts, ReadName read, Likeness likeness, Map<ListEntry, Scored> byEntry) {
        for (String identifier : facts.query().identifiers()) {
            IntList identified = index.identified(identifier);
            for (int i = 0; identified != null && i < identified.size(); i++) {
                everyNameFrom(identified.get(i), facts, read, likeness, byEntry);
            }
        }
    }

    private Scored scored(Facts facts, ReadName read, int number, Likeness likeness) {
        IndexedName name = index.name(number);
        NameScore alike = new Alignment(read.tokens(), name.name().tokens(), likeness).score();
        List<Contribution> contributions = Scoring.of(facts, name.entry(), alike, name.weak());
        return new Scored(number, name, read, contributions, Scoring.sum(contributions));
    }

    /** All names of an entry stand one after the other. */
    private void everyNameFrom(
            int first, Facts facts, ReadName read, Likeness likeness, Map<ListEntry, Scored> byEntry) {
        ListEntry entry = index.name(first).entry();
        for (int number = first; number < index.size() && index.name(number).entry() == entry; number++) {
            byEntry.merge(entry, scored(facts, read, number, likeness), Scored::better);
        }
    }
}
