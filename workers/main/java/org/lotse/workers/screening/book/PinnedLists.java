package org.lotse.workers.screening.book;

import java.util.List;
import org.lotse.workers.screening.archive.Edition;
import org.lotse.workers.screening.archive.ListArchive;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Matcher;

/** The lists a run is pinned to, made ready once for all of its partitions. */
final class PinnedLists {

    /** Between which states of the lists a change lies. */
    private record Span(List<Edition> from, List<Edition> to) {}

    private final ListArchive archive;
    private Span span;
    private Change change;

    PinnedLists(ListArchive archive) {
        this.archive = archive;
    }

    Matcher matcher(List<Edition> lists) {
        return archive.of(lists).matcher();
    }

    /** The threads of a worker share one change; the first makes it and the others wait. */
    synchronized Change change(List<Edition> from, List<Edition> to) {
        Span wanted = new Span(from, to);
        if (!wanted.equals(span)) {
            change = Change.between(entries(from), archive.of(to).lists());
            span = wanted;
        }
        return change;
    }

    private List<SanctionsList> entries(List<Edition> editions) {
        return editions.stream()
                .map(edition -> archive.edition(edition.source(), edition.sha256()))
                .toList();
    }
}
