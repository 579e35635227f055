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
        int best = 0;
        for (String name : query.names()) {
            ReadName read = reader.read(name, query.type() == EntryType.PERSON);
            for (ListedName listed : entry.names()) {
                best = Math.max(best, sum(query, read, entry, listed));
            }
        }
        return best / (double) Scoring.FULL;
    }

    private int sum(Query query, ReadName read, ListEntry entry, ListedName listed) {
        ReadName name = reader.read(listed.text(), entry.type() == EntryType.PERSON);
        double alike = new Alignment(read.tokens(), name.tokens(), likeness).score();
        List<Contribution> contributions = Scoring.of(query, entry, alike, listed.weak());
        return Scoring.sum(contributions);
    }
}
