package org.lotse.workers.screening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lotse.workers.screening.archive.ListsInForce;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.ListRefused;
import org.lotse.workers.screening.list.SanctionsList;

/**
 * Keeps the lists in force. A new edition replaces the old one in a single step when it is whole; a request that is
 * under way goes on with the lists it began with.
 */
final class ListKeeper {

    /** A list that loses more than this share of its entries was more likely damaged than pardoned. */
    private static final double LARGEST_LOSS = 0.2;

    private final List<ListPlace> places;
    private final Clock clock;
    private final String workerId;
    private final KeptLists kept;
    private Map<String, SanctionsList> atLastEnd;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final Map<String, SanctionsList> taken = new LinkedHashMap<>();
    private final Map<String, ListReport> told = new LinkedHashMap<>();
    private volatile ListsInForce inForce;

    ListKeeper(List<ListPlace> places, KeptLists kept, Clock clock, String workerId) {
        this.places = List.copyOf(places);
        this.kept = kept;
        this.clock = clock;
        this.workerId = workerId;
    }

    /** @throws NoListInForce when no list could be taken so far */
    ListsInForce inForce() {
        ListsInForce now = inForce;
        if (now == null) {
            throw new NoListInForce();
        }
        return now;
    }

    /** What is in force, if anything is yet. */
    Optional<ListsInForce> now() {
        return Optional.ofNullable(inForce);
    }

    /** The files of the lists in force. */
    synchronized List<FoundList> files() {
        return taken.keySet().stream().map(kept::copy).flatMap(Optional::stream).toList();
    }

    /** Waits for the first look at the lists, however it went. */
    void awaitFirstLoad(long seconds) throws InterruptedException {
        if (!loaded.await(seconds, TimeUnit.SECONDS)) {
            throw new NoListInForce();
        }
    }

    /** Looks at all places again; gives what operators have not been told yet. */
    synchronized List<ListReport> reload() {
        try {
            List<ListReport> news = new ArrayList<>();
            Map<String, List<FoundList>> found = new LinkedHashMap<>();
            places.forEach(place -> look(place, found, news));
            boolean changed = false;
            for (List<FoundList> editions : found.values()) {
                changed |= take(editions, news);
            }
            if (changed) {
                inForce = ListsInForce.of(taken.values());
            }
            return news.stream().filter(this::isNews).toList();
        } finally {
            loaded.countDown();
        }
    }

    private boolean isNews(ListReport report) {
        ListReport before = told.put(report.source() + report.status(), report);
        return !report.saysTheSameAs(before);
    }

    private void look(ListPlace place, Map<String, List<FoundList>> found, List<ListReport> news) {
        try {
            List<FoundList> lists = place.lists();
            lists.forEach(list -> found.computeIfAbsent(list.source(), any -> new ArrayList<>())
                    .add(list));
            taken.values().stream()
                    .filter(list -> place.holds(list.origin()))
                    .filter(list -> lists.stream().noneMatch(one -> one.source().equals(list.source())))
                    .forEach(list -> news.add(rejected(list, "The list is no longer at its place")));
        } catch (ListRefused unreachable) {
            taken.values().stream()
                    .filter(list -> place.holds(list.origin()))
                    .forEach(list -> news.add(rejected(list, unreachable.getMessage())));
        }
    }

    /** Of several editions of a list, the newest sound one; true when it is another than before. */
    private boolean take(List<FoundList> editions, List<ListReport> news) {
        String source = editions.get(0).source();
        SanctionsList now = taken.get(source);
        SanctionsList before = now == null ? atLastEnd().get(source) : now;
        SanctionsList newest = null;
        FoundList newestFound = null;
        for (FoundList edition : editions) {
            SanctionsList read = read(edition, before, news);
            if (read != null && (newest == null || read.publicationDate().isAfter(newest.publicationDate()))) {
                newest = read;
                newestFound = edition;
            }
        }
        SanctionsList chosen = newest == null ? before : newest;
        if (chosen == null || chosen == now) {
            return false;
        }
        taken.put(source, chosen);
        news.add(report(chosen, ListReport.Status.IN_FORCE, null));
        if (newestFound != null) {
            kept.keep(newestFound);
        }
        return true;
    }

    private Map<String, SanctionsList> atLastEnd() {
        if (atLastEnd == null) {
            atLastEnd = kept.read();
        }
        return atLastEnd;
    }

    private SanctionsList read(FoundList edition, SanctionsList before, List<ListReport> news) {
        String sha256 = edition.sha256();
        if (before != null && before.sha256().equals(sha256)) {
            return before.origin().equals(edition.origin()) ? before : before.at(edition.origin());
        }
        try {
            SanctionsList read = edition.read();
            if (before == null
                    || read.entries().size()
                            >= (1 - LARGEST_LOSS) * before.entries().size()) {
                return read;
            }
            news.add(report(
                    read,
                    ListReport.Status.REJECTED,
                    "The list shrank from %d to %d entries"
                            .formatted(before.entries().size(), read.entries().size())));
        } catch (ListRefused refused) {
            news.add(new ListReport(
                    edition.source(),
                    edition.origin(),
                    null,
                    sha256,
                    0,
                    clock.instant(),
                    workerId,
                    ListReport.Status.REJECTED,
                    refused.getMessage()));
        }
        return null;
    }

    private ListReport rejected(SanctionsList list, String reason) {
        return report(list, ListReport.Status.REJECTED, reason);
    }

    private ListReport report(SanctionsList list, ListReport.Status status, String reason) {
        return new ListReport(
                list.source(),
                list.origin(),
                list.publicationDate(),
                list.sha256(),
                list.entries().size(),
                clock.instant(),
                workerId,
                status,
                reason);
    }
}
