package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryContent;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Hit;
import org.lotse.workers.screening.match.Matcher;
import org.lotse.workers.screening.match.Query;

class ClearancesTest {

    private static final int LIMIT = 3;

    @Test
    void moreClearedEntriesThanTheLimitCrowdOutNoNewHit() {
        List<ListEntry> twins = IntStream.range(0, 40)
                .mapToObj(number -> entry("old-" + number, "Wiktor Sokolnikow"))
                .toList();
        List<ListEntry> listed = IntStream.concat(IntStream.range(0, 40), IntStream.of(40, 41))
                .mapToObj(number -> number < 40 ? twins.get(number) : entry("new-" + number, "Wiktor Sokolnikow"))
                .toList();
        Clearances clearances =
                new Clearances(twins.stream().map(ClearancesTest::cleared).toList());

        List<Hit> reported = clearances.within(LIMIT, screened(listed, clearances));

        assertThat(reported).hasSize(42);
        assertThat(reported)
                .filteredOn(hit -> !clearances.cover(hit))
                .extracting(hit -> hit.entry().id())
                .containsExactly("new-40", "new-41");
    }

    @Test
    void hitsNobodyClearedStayWithinTheLimit() {
        List<ListEntry> listed = IntStream.range(0, 10)
                .mapToObj(number -> entry("new-" + number, "Wiktor Sokolnikow"))
                .toList();
        Clearances clearances = new Clearances(List.of(cleared(listed.get(0))));

        List<Hit> reported = clearances.within(LIMIT, screened(listed, clearances));

        assertThat(reported).hasSize(LIMIT + 1);
    }

    @Test
    void anEntryThatSaysSomethingElseIsNoLongerCleared() {
        ListEntry before = entry("1", "Wiktor Sokolnikow");
        ListEntry after = entry("1", "Wiktor Sokolnikow", BirthDate.year(1968));
        Clearances clearances = new Clearances(List.of(cleared(before)));

        assertThat(screened(List.of(before), clearances)).allMatch(clearances::cover);
        assertThat(screened(List.of(after), clearances)).noneMatch(clearances::cover);
    }

    @Test
    void theOrderInWhichAnEntryIsPublishedIsNoContent() {
        ListEntry one = entry("1", "A", BirthDate.year(1968), BirthDate.year(1970));
        ListEntry other = entry("1", "A", BirthDate.year(1970), BirthDate.year(1968));

        assertThat(EntryContent.of(one)).isEqualTo(EntryContent.of(other)).hasSize(64);
    }

    private static List<Hit> screened(List<ListEntry> entries, Clearances clearances) {
        SanctionsList list = new SanctionsList("UN", "test", LocalDate.of(2026, 11, 1), "ab", entries);
        return new Matcher(List.of(list))
                .screen(Query.named(EntryType.PERSON, "Wiktor Sokolnikow"), 0.85, clearances.askFor(LIMIT))
                .hits();
    }

    private static Clearances.Cleared cleared(ListEntry entry) {
        return new Clearances.Cleared("UN", entry.id(), EntryContent.of(entry));
    }

    private static ListEntry entry(String id, String name, BirthDate... born) {
        return new ListEntry(
                id,
                EntryType.PERSON,
                List.of(new ListedName(name, false)),
                List.of(born),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "",
                "");
    }
}
