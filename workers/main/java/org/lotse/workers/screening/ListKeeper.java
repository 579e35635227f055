package org.lotse.workers.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final long PATIENCE_WITH_FIRST_LOAD_SECONDS = 60;

    private final List<ListPlace> places;
    private final Clock clock;
    private final String workerId;
    private final KeptLists kept;
    private final Admission admission;
    private final ListNews news;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final Map<String, SanctionsList> taken = new LinkedHashMap<>();
    private final Map<String, LocalDate> confirmed = new HashMap<>();
    private Map<String, SanctionsList> atLastEnd;
    private volatile ListsInForce inForce;

    ListKeeper(List<ListPlace> places, KeptLists kept, Admission admission, Clock clock, String workerId) {
        this.places = List.copyOf(places);
        this.kept = kept;
        this.admission = admission;
        this.clock = clock;
        this.workerId = workerId;
        this.news = new ListNews(clock, workerId);
    }

    /** Lists of any age. */
    ListKeeper(List<ListPlace> places, KeptLists kept, Clock clock, String workerId) {
        this(places, kept, new Admission(Map.of(), clock), clock, workerId);
    }

    /** @throws NoListInForce when no list could be taken so far */
    ListsInForce inForce() {
        return now().orElseThrow(NoListInForce::new);
    }

    /** What is in force, if anything is yet. */
    Optional<ListsInForce> now() {
        return Optional.ofNullable(inForce);
    }

    /** The files of the lists in force. */
    synchronized List<FoundList> files() {
        return taken.keySet().stream().map(kept::copy).flatMap(Optional::stream).toList();
    }

    /**
     * The lists in force, after the first look at them has ended, however it went.
     *
     * @throws NoListInForce when no list could be taken, or the first look takes too long
     */
    ListsInForce awaited() throws InterruptedException {
        if (!loaded.await(PATIENCE_WITH_FIRST_LOAD_SECONDS, TimeUnit.SECONDS)) {
            throw new NoListInForce();
        }
        return inForce();
    }

    /** Looks at all places again; gives what operators have not been told yet. */
    synchronized List<ListReport> reload() {
        try {
            List<ListReport> reports = new ArrayList<>();
            Map<String, List<FoundList>> found = new LinkedHashMap<>();
            places.forEach(place -> look(place, found, reports));
            boolean changed = lostWhileDown(found, reports);
            for (List<FoundList> editions : found.values()) {
                changed |= take(editions, reports);
            }
            if (changed) {
                inForce = ListsInForce.of(taken.values());
            }
            taken.values().forEach(list -> age(list, reports));
            return news.of(reports);
        } finally {
            loaded.countDown();
        }
    }

    private void look(ListPlace place, Map<String, List<FoundList>> found, List<ListReport> reports) {
        try {
            List<FoundList> lists = place.lists();
            lists.forEach(list -> found.computeIfAbsent(list.source(), any -> new ArrayList<>())
                    .add(list));
            taken.values().stream()
                    .filter(list -> place.holds(list.origin()))
                    .filter(list -> lists.stream().noneMatch(one -> one.source().equals(list.source())))
                    .forEach(list -> reports.add(rejected(list, "The list is no longer at its place")));
        } catch (ListRefused unreachable) {
            taken.values().stream()
                    .filter(list -> place.holds(list.origin()))
                    .forEach(list -> reports.add(rejected(list, unreachable.getMessage())));
            if (taken.values().stream().noneMatch(list -> place.holds(list.origin()))) {
                reports.add(unreadable(place.name(), place.location(), "", unreachable));
            }
        }
    }

    /** A list that vanished while the program was down stays in force as one that vanishes while it runs. */
    private boolean lostWhileDown(Map<String, List<FoundList>> found, List<ListReport> reports) {
        if (atLastEnd != null) {
            return false;
        }
        atLastEnd = kept.read();
        List<SanctionsList> lost = atLastEnd.values().stream()
                .filter(list -> !found.containsKey(list.source()))
                .sorted(Comparator.comparing(SanctionsList::source))
                .toList();
        for (SanctionsList list : lost) {
            taken.put(list.source(), list);
            reports.add(report(list, ListReport.Status.IN_FORCE, null));
            reports.add(rejected(list, "The list is no longer at its place"));
        }
        return !lost.isEmpty();
    }

    /** Of several editions of a list, the newest sound one; true when it is another than before. */
    private boolean take(List<FoundList> editions, List<ListReport> reports) {
        String source = editions.get(0).source();
        SanctionsList now = taken.get(source);
        SanctionsList before = now == null ? atLastEnd.get(source) : now;
        boolean stillThere = before != null
                && editions.stream().anyMatch(edition -> edition.fingerprint().equals(before.sha256()));
        SanctionsList newest = null;
        FoundList newestFound = null;
        for (FoundList edition : editions) {
            SanctionsList read = read(edition, before, stillThere, reports);
            if (read != null && (newest == null || read.publicationDate().isAfter(newest.publicationDate()))) {
                newest = read;
                newestFound = edition;
            }
        }
        SanctionsList chosen = newest == null ? before : newest;
        if (newestFound != null) {
            confirmed.put(source, newestFound.confirmed(chosen.publicationDate()));
        }
        if (chosen == null || chosen == now) {
            return false;
        }
        taken.put(source, chosen);
        reports.add(report(chosen, ListReport.Status.IN_FORCE, leftOut(chosen)));
        if (newestFound != null) {
            kept.keep(newestFound);
        }
        return true;
    }

    private static String leftOut(SanctionsList list) {
        return list.nameless() == 0 ? null : "Entries without a name were left out: %d".formatted(list.nameless());
    }

    /** Older editions beside the one in force are its past, and nothing to tell. */
    private SanctionsList read(FoundList edition, SanctionsList before, boolean stillThere, List<ListReport> reports) {
        try {
            if (before != null && before.sha256().equals(edition.sha256())) {
                return before.origin().equals(edition.origin()) ? before : before.at(edition.origin());
            }
            SanctionsList read = edition.read();
            Optional<String> refusal = admission.refusal(read, before);
            boolean past = stillThere && read.publicationDate().isBefore(before.publicationDate());
            refusal.filter(reason -> !past).ifPresent(reason -> reports.add(rejected(read, reason)));
            return refusal.isEmpty() ? read : null;
        } catch (ListRefused refused) {
            reports.add(unreadable(edition.source(), edition.origin(), edition.fingerprint(), refused));
            return null;
        }
    }

    private ListReport unreadable(String source, String origin, String sha256, ListRefused refused) {
        return new ListReport(
                source,
                origin,
                null,
                sha256,
                0,
                clock.instant(),
                workerId,
                ListReport.Status.REJECTED,
                refused.getMessage());
    }

    private void age(SanctionsList list, List<ListReport> reports) {
        LocalDate date = confirmed.getOrDefault(list.source(), list.publicationDate());
        admission
                .tooOld(list.source(), date)
                .ifPresent(reason -> reports.add(report(list, ListReport.Status.STALE, reason)));
    }

    private ListReport rejected(SanctionsList list, String reason) {
        return report(list, ListReport.Status.REJECTED, reason);
    }

    private ListReport report(SanctionsList list, ListReport.Status status, String reason) {
        return ListReport.of(list, status, reason, clock.instant(), workerId);
    }
}
