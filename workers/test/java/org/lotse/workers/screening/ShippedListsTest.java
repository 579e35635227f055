package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.SanctionsList;

class ShippedListsTest {

    @TempDir
    private Path home;

    @Test
    void theSampleIsAsOldAsTheFolderItWasPutInto() {
        Path lists = home.resolve("lists");
        Clock clock = Clock.fixed(Instant.parse("2027-05-04T10:00:00Z"), ZoneOffset.UTC);

        new ShippedLists(List.of(lists), clock).putWhereNothingIs();

        assertThat(ListPlace.of(lists.resolve("un").toString()).lists())
                .extracting(found -> found.read())
                .extracting(SanctionsList::publicationDate)
                .containsExactly(LocalDate.of(2027, 5, 4));
    }
}
