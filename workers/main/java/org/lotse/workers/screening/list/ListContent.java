package org.lotse.workers.screening.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the files of a list.
 *
 * @param published empty when the format carries no date of its own
 * @param nameless how many entries were left out because they name nobody
 */
record ListContent(Optional<LocalDate> published, List<ListEntry> entries, int nameless) {

    static ListContent of(Optional<LocalDate> published, Drafts drafts) {
        List<ListEntry> entries = drafts.finished();
        return new ListContent(published, entries, drafts.size() - entries.size());
    }
}
