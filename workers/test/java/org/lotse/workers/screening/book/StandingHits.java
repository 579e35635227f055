package org.lotse.workers.screening.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.workers.screening.book.PartitionResult.Found;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Matcher;

/** The hits of a book as the platform keeps them: a whole run replaces all, a change those it touches. */
final class StandingHits {

    private static final double THRESHOLD = 0.85;

    private final List<Partition.Client> clients;
    private final Map<String, Double> standing = new TreeMap<>();
    private List<SanctionsList> lists;

    StandingHits(List<Partition.Client> clients) {
        this.clients = clients;
    }

    static Map<String, Double> ofEverything(List<Partition.Client> clients, List<SanctionsList> lists) {
        StandingHits hits = new StandingHits(clients);
        hits.screenEverything(lists);
        return hits.standing();
    }

    void screenEverything(List<SanctionsList> now) {
        standing.clear();
        add(screened(now, Optional.empty()));
        lists = now;
    }

    /** @return how many entries the change touched */
    int screenChange(List<SanctionsList> now) {
        Change change = Change.between(lists, now);
        standing.keySet().removeIf(hit -> change.touched().contains(entry(hit)));
        add(screened(now, Optional.of(change)));
        lists = now;
        return change.touched().size();
    }

    private List<Found> screened(List<SanctionsList> now, Optional<Change> change) {
        BookScreening screening = new BookScreening(new Matcher(now), change, THRESHOLD);
        clients.forEach(screening::screen);
        return screening.hits();
    }

    private void add(List<Found> found) {
        Map<String, Double> once = new HashMap<>();
        for (Found hit : found) {
            String key = hit.client() + " " + hit.content() + " " + hit.list() + ":" + hit.entryId();
            if (once.put(key, hit.score()) != null) {
                throw new AssertionError("Twice: " + key);
            }
        }
        standing.putAll(once);
    }

    private static String entry(String hit) {
        return hit.substring(hit.indexOf(' ', hit.indexOf(' ') + 1) + 1);
    }

    Map<String, Double> standing() {
        return standing;
    }
}
