package org.lotse.workers.screening.list;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the European Union's list out of the table that a well-known open parser makes of it. It has lost dates and
 * numbers; an entry's number is its place in the table, counted from 0.
 */
final class EuTableReader {

    private final Drafts drafts = new Drafts();

    private EuTableReader() {}

    static ListContent read(Csv.Source file) {
        EuTableReader reader = new EuTableReader();
        Table.read(file, ',', row -> row.contains("Name") && row.contains("Alias"), row -> {}, reader::entry);
        return ListContent.of(Optional.empty(), reader.drafts);
    }

    private void entry(Table.Row row) {
        EntryDraft draft = drafts.entry(String.valueOf(drafts.size()));
        boolean person = row.cell("Designation").toLowerCase(Locale.ROOT).equals("person");
        draft.type(person ? EntryType.PERSON : EntryType.ORGANISATION);
        draft.name(row.cell("Name"), false);
        Stream.of(row.cell("Alias").split(", ")).forEach(alias -> draft.name(alias, false));
        Countries.allOf(row.cell("Nationality")).forEach(draft::country);
        draft.programme("EU");
    }
}
