package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.name.NameReader;
import org.lotse.workers.screening.name.ReadName;

/** Compares one query with one entry, without any list. */
public final class Comparison {

    private final NameReader reader = new NameReader();
    private final Likeness likeness = new Likeness();

    /** The score the entry would have as a hit, 0 to 1. */
    public double score(Query query, ListEntry entry) {
        Facts facts = new Facts(query, reader);
        int best = 0;
        for (String name : query.names()) {
            for (ReadName read : reader.readings(name, query.type() == EntryType.PERSON, query.countries())) {
                best = Math.max(best, best(facts, read, entry));
            }
        }
        return best / (double) Scoring.FULL;
    }

    private int best(Facts facts, ReadName read, ListEntry entry) {
        int best = 0;
        for (ListedName listed : entry.names()) {
            ReadName name = reader.read(listed.text(), entry.type() == EntryType.PERSON);
            NameScore alike = new Alignment(read.tokens(), name.tokens(), likeness).score();
            List<Contribution> contributions = Scoring.of(facts, entry, alike, listed.weak());
            best = Math.max(best, Scoring.sum(contributions));
        }
        return best;
    }
}
