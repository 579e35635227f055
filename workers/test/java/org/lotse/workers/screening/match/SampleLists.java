package org.lotse.workers.screening.match;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.lotse.workers.screening.list.Editions;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.SanctionsList;

/** The lists that ship with Lotse, read once for all tests. */
final class SampleLists {

    static final List<SanctionsList> ALL = read();

    private SampleLists() {}

    private static List<SanctionsList> read() {
        try {
            Path folder = Path.of(SampleLists.class
                    .getResource("/org/lotse/workers/screening/lists")
                    .toURI());
            return Editions.newest(ListPlace.of(folder.toString()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
