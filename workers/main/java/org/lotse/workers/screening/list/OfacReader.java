package org.lotse.workers.screening.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads OFAC's list of Specially Designated Nationals from its CSV set; only {@code sdn.csv} must be there. */
final class OfacReader {

    static final int SDN_COLUMNS = 12;
    static final int ALIAS_COLUMNS = 5;
    static final int ADDRESS_COLUMNS = 6;
    private static final String NOTHING = "-0-";

    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
    private final Map<String, EntryType> types = new LinkedHashMap<>();

    /** @throws ListRefused when a file is broken or a row has not the columns of its file */
    static List<ListEntry> read(Collection<String> files) {
        OfacReader reader = new OfacReader();
        files.stream().filter(file -> columns(file) == SDN_COLUMNS).forEach(reader::entries);
        files.stream().filter(file -> columns(file) == ALIAS_COLUMNS).forEach(reader::aliases);
        files.stream().filter(file -> columns(file) == ADDRESS_COLUMNS).forEach(reader::addresses);
        return reader.drafts.values().stream().map(EntryDraft::finished).toList();
    }

    /** How many columns the first row of a CSV text has; 0 when it has no readable first row. */
    static int columns(String text) {
        try (CSVParser csv =
                CSVFormat.DEFAULT.parse(new StringReader(text.substring(0, Math.min(text.length(), 20_000))))) {
            return csv.iterator().next().size();
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }

    private void entries(String text) {
        rows(text, SDN_COLUMNS).forEach(row -> {
            EntryDraft draft = new EntryDraft().id(row.get(0));
            EntryType type = type(cell(row, 2));
            draft.type(type).name(name(cell(row, 1), type), false).programme(cell(row, 3));
            draft.remark(cell(row, 4));
            OfacRemarks.into(draft, cell(row, 11));
            if (type == EntryType.VESSEL) {
                draft.country(cell(row, 9));
            }
            drafts.put(row.get(0).strip(), draft);
            types.put(row.get(0).strip(), type);
        });
    }

    private void aliases(String text) {
        rows(text, ALIAS_COLUMNS).forEach(row -> {
            EntryDraft draft = drafts.get(row.get(0).strip());
            if (draft != null) {
                draft.name(name(cell(row, 3), types.get(row.get(0).strip())), false);
            }
        });
    }

    private void addresses(String text) {
        rows(text, ADDRESS_COLUMNS).forEach(row -> {
            EntryDraft draft = drafts.get(row.get(0).strip());
            if (draft != null && types.get(row.get(0).strip()) != EntryType.PERSON) {
                draft.country(cell(row, 4));
            }
        });
    }

    /** Rows that begin with an entry's number; header, empty rows and the end-of-file mark of the official set do not. */
    private static List<CSVRecord> rows(String text, int columns) {
        try (CSVParser csv = CSVFormat.DEFAULT.builder().setTrim(true).get().parse(new StringReader(text))) {
            return csv.stream()
                    .filter(row -> !row.get(0).isBlank() && row.get(0).chars().allMatch(Character::isDigit))
                    .map(row -> withColumns(row, columns))
                    .toList();
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            throw new ListRefused("The CSV is broken or cut off", broken);
        }
    }

    private static CSVRecord withColumns(CSVRecord row, int columns) {
        if (row.size() != columns) {
            throw new ListRefused(
                    "Row %d has %d columns instead of %d".formatted(row.getRecordNumber(), row.size(), columns));
        }
        return row;
    }

    private static String cell(CSVRecord row, int column) {
        String text = row.get(column).strip();
        return text.equals(NOTHING) ? "" : text;
    }

    private static EntryType type(String text) {
        return switch (text) {
            case "individual" -> EntryType.PERSON;
            case "vessel" -> EntryType.VESSEL;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> EntryType.ORGANISATION;
        };
    }

    /** Persons stand as {@code FAMILY, Given}; people read them the other way round. */
    private static String name(String listed, EntryType type) {
        int comma = listed.indexOf(',');
        return type != EntryType.PERSON || comma < 0
                ? listed
                : listed.substring(comma + 1).strip() + " "
                        + listed.substring(0, comma).strip();
    }
}
