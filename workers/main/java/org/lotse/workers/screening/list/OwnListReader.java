package org.lotse.workers.screening.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a bank's own list, a table with named columns. Who keeps it can correct it, so anything not understood is
 * refused with the row it stands in.
 */
final class OwnListReader {

    static final List<String> REQUIRED = List.of("id", "type", "name");

    private static final Set<String> COLUMNS = Set.of(
            "id",
            "type",
            "name",
            "aliases",
            "date_of_birth",
            "place_of_birth",
            "countries",
            "gender",
            "identifiers",
            "programme",
            "remarks");

    private final Drafts drafts = new Drafts();

    private OwnListReader() {}

    static ListContent read(Csv.Source file, char delimiter) {
        OwnListReader reader = new OwnListReader();
        Table.read(file, delimiter, OwnListReader::isHeader, row -> {}, reader::entry);
        return ListContent.of(Optional.empty(), reader.drafts);
    }

    private static boolean isHeader(List<String> cells) {
        if (!cells.containsAll(REQUIRED)) {
            return false;
        }
        List<String> unknown = new ArrayList<>(cells);
        unknown.removeAll(COLUMNS);
        unknown.removeIf(String::isBlank);
        if (!unknown.isEmpty()) {
            throw new ListRefused("There are %d columns with names that are not known; known are %s"
                    .formatted(
                            unknown.size(),
                            String.join(", ", COLUMNS.stream().sorted().toList())));
        }
        return true;
    }

    private void entry(Table.Row row) {
        if (row.cell("id").isEmpty() || row.cell("name").isEmpty()) {
            throw new ListRefused(
                    "Row %d has no %s".formatted(row.number(), row.cell("id").isEmpty() ? "id" : "name"));
        }
        EntryDraft draft = drafts.entry(row.cell("id")).type(type(row)).name(row.cell("name"), false);
        Values.of(row.cell("aliases")).forEach(alias -> draft.name(alias, false));
        Values.of(row.cell("date_of_birth")).forEach(date -> born(draft, date, row));
        Values.of(row.cell("place_of_birth")).forEach(draft::bornIn);
        Values.of(row.cell("countries")).forEach(country -> country(draft, country, row));
        draft.gender(row.cell("gender"));
        Values.of(row.cell("identifiers")).forEach(draft::identifier);
        draft.programme(row.cell("programme")).remark(row.cell("remarks"));
    }

    private static EntryType type(Table.Row row) {
        return switch (row.cell("type").toUpperCase(Locale.ROOT)) {
            case "PERSON" -> EntryType.PERSON;
            case "ORGANISATION", "ORGANIZATION", "COMPANY" -> EntryType.ORGANISATION;
            case "VESSEL" -> EntryType.VESSEL;
            case "AIRCRAFT" -> EntryType.AIRCRAFT;
            default ->
                throw new ListRefused("Row %d has a type other than PERSON, ORGANISATION, VESSEL or AIRCRAFT"
                        .formatted(row.number()));
        };
    }

    private static void born(EntryDraft draft, String text, Table.Row row) {
        List<BirthDate> dates = LooseDate.all(text);
        boolean lost = dates.isEmpty()
                || text.matches("\\d+-\\d+-\\d+") && !dates.get(0).isDay();
        if (lost) {
            throw new ListRefused("Row %d has a date of birth that does not exist".formatted(row.number()));
        }
        dates.forEach(draft::born);
    }

    private static void country(EntryDraft draft, String text, Table.Row row) {
        Optional<String> code = Countries.codeOf(text);
        draft.country(code.orElseThrow(
                () -> new ListRefused("Row %d has a country that is not known".formatted(row.number()))));
    }
}
