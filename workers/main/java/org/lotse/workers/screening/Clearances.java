package org.lotse.workers.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotse.workers.screening.list.EntryContent;
import org.lotse.workers.screening.match.Hit;

/**
 * What one client was cleared of. Such hits are still reported, so that everybody sees them, but they take no place from
 * hits nobody has judged.
 */
public final class Clearances {

    /** One entry of a list in exactly the content it was judged by. */
    public record Cleared(String list, String entryId, String content) {}

    private final Set<Cleared> cleared;
    private final Set<String> entries = new HashSet<>();

    public Clearances(List<Cleared> cleared) {
        this.cleared = Set.copyOf(cleared);
        this.cleared.forEach(one -> entries.add(entry(one.list(), one.entryId())));
    }

    /** How many hits have to be asked for, so that {@code limit} uncleared ones are among them if there are as many. */
    public int askFor(int limit) {
        return limit + cleared.size();
    }

    public boolean cover(Hit hit) {
        return entries.contains(entry(hit.list(), hit.entry().id()))
                && cleared.contains(new Cleared(hit.list(), hit.entry().id(), EntryContent.of(hit.entry())));
    }

    /**
     * All cleared hits and the best {@code limit} of the others.
     *
     * @param hits best first
     */
    public List<Hit> within(int limit, List<Hit> hits) {
        int[] left = {limit};
        return hits.stream().filter(hit -> cover(hit) || left[0]-- > 0).toList();
    }

    private static String entry(String list, String id) {
        return list + ":" + id;
    }
}
