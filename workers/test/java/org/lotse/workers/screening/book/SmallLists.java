package org.lotse.workers.screening.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lotse.workers.screening.ScreeningQuery;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.list.SanctionsList;

/** Lists of invented people whose names are so few that everybody resembles somebody. */
final class SmallLists {

    private static final List<String> GIVEN = List.of(
            "Muhammad", "Ahmad", "Yusuf", "Ivan", "Sergei", "Jong", "Maria", "Fatima", "Carlos", "Wei", "Олег", "محمد");
    private static final List<String> FAMILY = List.of(
            "Karimi", "Petrov", "Kim", "Hernandez", "Al-Tikriti", "Okafor", "Sokolov", "Haddad", "Zhang", "Иванов");

    private final Random random;
    private int editions;

    SmallLists(long seed) {
        random = new Random(seed);
    }

    SanctionsList list(String source, int entries) {
        List<ListEntry> all = new ArrayList<>();
        for (int id = 1; id <= entries; id++) {
            all.add(entry(String.valueOf(id)));
        }
        return edition(source, all);
    }

    private SanctionsList edition(String source, List<ListEntry> entries) {
        String sha256 = "%064x".formatted(++editions);
        return new SanctionsList(source, "test", LocalDate.of(2026, 1, 1).plusDays(editions), sha256, entries);
    }

    private ListEntry entry(String id) {
        List<ListedName> names = random.nextInt(3) == 0
                ? List.of(new ListedName(name(), false), new ListedName(name(), random.nextBoolean()))
                : List.of(new ListedName(name(), false));
        List<BirthDate> dates =
                random.nextBoolean() ? List.of() : List.of(BirthDate.of(date()).orElseThrow());
        return new ListEntry(
                id, EntryType.PERSON, names, dates, List.of(), List.of(), Optional.empty(), List.of(), "P", "");
    }

    /** About a third of the entries go, change or come. */
    SanctionsList changed(SanctionsList list) {
        List<ListEntry> entries = new ArrayList<>();
        for (ListEntry entry : list.entries()) {
            int fate = random.nextInt(10);
            if (fate == 0) {
                entries.add(entry(entry.id()));
            } else if (fate > 1) {
                entries.add(entry);
            }
        }
        for (int added = 0; added < list.entries().size() / 10; added++) {
            entries.add(entry("new-" + editions + "-" + added));
        }
        Collections.shuffle(entries, random);
        return edition(list.source(), entries);
    }

    /** The same entries under another checksum. */
    SanctionsList again(SanctionsList list) {
        return edition(list.source(), list.entries());
    }

    List<Partition.Client> clients(int count) {
        List<Partition.Client> clients = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            clients.add(client(number, name(), random.nextBoolean() ? date() : null));
        }
        return clients;
    }

    static Partition.Client client(long number, String name, String date) {
        return new Partition.Client(
                number,
                false,
                new ScreeningQuery(
                        "party-" + number, "PERSON", List.of(name), null, date, null, null, null, null, null));
    }

    private String name() {
        String name = GIVEN.get(random.nextInt(GIVEN.size()));
        if (random.nextInt(3) == 0) {
            name += " " + GIVEN.get(random.nextInt(GIVEN.size()));
        }
        return name + " " + FAMILY.get(random.nextInt(FAMILY.size()));
    }

    private String date() {
        return "%d-%02d-%02d".formatted(1950 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
