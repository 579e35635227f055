package org.lotse.workers.screening.list;

import java.time.LocalDate;
import java.util.Optional;

/** Reads OpenSanctions' {@code targets.simple.csv}, a target a row with its values between semicolons. */
final class OpenSanctionsTableReader {

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> seen = Optional.empty();

    private OpenSanctionsTableReader() {}

    /** Published on the day the latest target was last seen. */
    static ListContent read(Csv.Source file) {
        OpenSanctionsTableReader reader = new OpenSanctionsTableReader();
        Table.read(file, ',', row -> row.contains("schema"), row -> {}, reader::target);
        return ListContent.of(reader.seen, reader.drafts);
    }

    private void target(Table.Row row) {
        EntryDraft draft = drafts.entry(row.cell("id"));
        draft.type(FollowTheMoneyReader.type(row.cell("schema")).orElse(EntryType.ORGANISATION));
        draft.name(row.cell("name"), false);
        Values.of(row.cell("aliases")).forEach(alias -> draft.name(alias, false));
        if (draft.type() == EntryType.PERSON) {
            Values.of(row.cell("birth_date"))
                    .flatMap(date -> LooseDate.all(date).stream())
                    .forEach(draft::born);
        }
        Values.of(row.cell("countries")).forEach(draft::country);
        Values.of(row.cell("identifiers")).forEach(draft::identifier);
        draft.programme(first(row.cell("sanctions"), row.cell("dataset")));
        draft.remark(row.cell("sanctions"));
        LooseDate.published(row.cell("last_seen"), false)
                .filter(date -> seen.isEmpty() || date.isAfter(seen.get()))
                .ifPresent(date -> seen = Optional.of(date));
    }

    private static String first(String some, String others) {
        String text = Values.of(some)
                .findFirst()
                .or(() -> Values.of(others).findFirst())
                .orElse("");
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
