package org.lotse.workers.screening.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.list.SanctionsList;

/** Screening a change gives exactly the hits that screening everything gives. */
class ChangeTest {

    private static final Path REAL_LISTS = Path.of("../../shared/screening/lists");

    @Test
    void changeUponChangeGivesTheHitsOfAWholeScreening() {
        SmallLists small = new SmallLists(5);
        List<Partition.Client> clients = small.clients(400);
        List<SanctionsList> lists = List.of(small.list("UN", 120), small.list("OFAC", 80));
        StandingHits standing = new StandingHits(clients);
        standing.screenEverything(lists);

        for (int round = 0; round < 6; round++) {
            lists = List.of(small.changed(lists.get(0)), round % 2 == 0 ? lists.get(1) : small.changed(lists.get(1)));
            standing.screenChange(lists);

            assertThat(standing.standing()).isNotEmpty().isEqualTo(StandingHits.ofEverything(clients, lists));
        }
    }

    @Test
    void anEntryThatGoesAndComesAgainIsFoundAgain() {
        SmallLists small = new SmallLists(7);
        SanctionsList full = small.list("UN", 60);
        SanctionsList without = new SanctionsList(
                "UN",
                "test",
                full.publicationDate(),
                "a".repeat(64),
                full.entries().subList(1, 60));
        List<Partition.Client> clients =
                List.of(SmallLists.client(1, full.entries().get(0).name(), null));
        StandingHits standing = new StandingHits(clients);
        standing.screenEverything(List.of(full));
        var before = List.copyOf(standing.standing().keySet());

        standing.screenChange(List.of(without));
        assertThat(standing.standing()).isEqualTo(StandingHits.ofEverything(clients, List.of(without)));
        standing.screenChange(List.of(small.again(full)));

        assertThat(standing.standing().keySet()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aListThatComesOrGoesIsAChangeOfAllItsEntries() {
        SmallLists small = new SmallLists(11);
        SanctionsList un = small.list("UN", 30);
        SanctionsList ofac = small.list("OFAC", 20);

        assertThat(Change.between(List.of(un), List.of(un, ofac)).touched()).hasSize(20);
        assertThat(Change.between(List.of(un, ofac), List.of(un)).touched()).hasSize(20);
    }

    @Test
    void anEditionThatSaysTheSameTouchesNothing() {
        SmallLists small = new SmallLists(13);
        SanctionsList un = small.list("UN", 30);

        assertThat(Change.between(List.of(un), List.of(small.again(un))).touched())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "un-2025-04, un-2026-02, 1",
        "ofac-2022-01, ofac-2023-01, 14",
        "ofac-2022-01, ofac-2023-01, 42",
        "ofac-2022-01, ofac-2023-01, 47"
    })
    void theRealChangesGiveTheHitsOfAWholeScreening(String before, String after, long seed) {
        assumeTrue(Files.isDirectory(REAL_LISTS), "the real lists are not here");
        List<SanctionsList> old = read(before);
        List<SanctionsList> now = read(after);
        List<Partition.Client> clients = resembling(old, now, new Random(seed));
        StandingHits standing = new StandingHits(clients);
        standing.screenEverything(old);

        int touched = standing.screenChange(now);

        System.out.println(before + " to " + after + ": " + touched + " entries touched, "
                + standing.standing().size() + " hits stand");
        assertThat(standing.standing()).isNotEmpty().isEqualTo(StandingHits.ofEverything(clients, now));
    }

    private static List<SanctionsList> read(String folder) {
        return ListPlace.of(REAL_LISTS.resolve(folder).toString()).lists().stream()
                .map(found -> found.read())
                .toList();
    }

    /** Clients who bear listed names, some misspelt, some born another day. */
    private static List<Partition.Client> resembling(List<SanctionsList> old, List<SanctionsList> now, Random random) {
        List<Partition.Client> clients = new ArrayList<>();
        for (SanctionsList list : List.of(old.get(0), now.get(0))) {
            List<ListEntry> persons = list.entries().stream()
                    .filter(entry -> entry.type() == EntryType.PERSON)
                    .toList();
            for (int each = 0; each < 400; each++) {
                ListEntry entry = persons.get(random.nextInt(persons.size()));
                List<ListedName> names = entry.names();
                String name = names.get(random.nextInt(names.size())).text();
                String date = entry.datesOfBirth().isEmpty() || random.nextBoolean()
                        ? null
                        : BirthDate.of(entry.datesOfBirth().get(0).toString())
                                .map(BirthDate::toString)
                                .orElse(null);
                clients.add(SmallLists.client(clients.size(), misspelt(name, random), date));
            }
        }
        return clients;
    }

    private static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(4)) {
            case 0 -> name.length() < 6 ? name : name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.replace(",", "").replaceAll("(\\S+) (.*)", "$2 $1");
            default -> name;
        };
    }
}
