package org.lotse.workers.screening.match;

import java.util.List;
import java.util.Optional;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.name.NameReader;
import org.lotse.workers.screening.name.Token;

/** Names laid side by side in tests, without any list. */
final class Names {

    private static final NameReader READER = new NameReader();

    private Names() {}

    static Token word(String text) {
        return READER.read(text, true).tokens().get(0);
    }

    static Alignment persons(String query, String entry) {
        return aligned(query, entry, true);
    }

    static Alignment organisations(String query, String entry) {
        return aligned(query, entry, false);
    }

    private static Alignment aligned(String query, String entry, boolean person) {
        return new Alignment(
                READER.read(query, person).tokens(), READER.read(entry, person).tokens(), new Likeness());
    }

    static int score(String query, String entry) {
        return persons(query, entry).score().tenThousandths();
    }

    static ListEntry entry(EntryType type, String name) {
        return new ListEntry(
                "1",
                type,
                List.of(new ListedName(name, false)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "",
                "");
    }
}
