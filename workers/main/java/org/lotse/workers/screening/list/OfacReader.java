package org.lotse.workers.screening.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads OFAC's lists from their CSV sets; only the entries' own file must be there. */
final class OfacReader {

    static final int SDN_COLUMNS = 12;
    private static final int ALIAS_COLUMNS = 5;
    private static final int ADDRESS_COLUMNS = 6;
    private static final int COMMENT_COLUMNS = 2;
    private static final String NOTHING = "-0-";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setTrim(true).get();

    private final Drafts drafts = new Drafts();
    private final Map<String, StringBuilder> remarks = new HashMap<>();

    private OfacReader() {}

    /**
     * @param entries the file with the entries
     * @param more the files with aliases, addresses and comments, in any order
     * @throws ListRefused when a file is broken or a row has not the columns of its file
     */
    static ListContent read(Csv.Source entries, List<? extends Csv.Source> more) {
        OfacReader reader = new OfacReader();
        reader.file(entries, SDN_COLUMNS);
        more.forEach(file -> reader.file(file, 0));
        reader.remarks.forEach((id, text) -> OfacRemarks.into(reader.drafts.begun(id), text.toString()));
        return ListContent.of(Optional.empty(), reader.drafts);
    }

    /** Whether a row begins as all rows of the set do, with an entry's number. */
    static boolean isRow(List<String> cells) {
        return isNumber(cells.get(0))
                && switch (cells.size()) {
                    case SDN_COLUMNS, ALIAS_COLUMNS, ADDRESS_COLUMNS, COMMENT_COLUMNS -> true;
                    default -> false;
                };
    }

    private static boolean isNumber(String cell) {
        return !cell.isBlank() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Header, empty rows and the end-of-file mark of the official set begin with no number. */
    private void file(Csv.Source file, int columns) {
        int[] width = {columns};
        Csv.read(file, FORMAT, row -> {
            if (isNumber(row.get(0))) {
                width[0] = width[0] == 0 ? row.size() : width[0];
                if (row.size() != width[0]) {
                    throw new ListRefused("Row %d has %d columns instead of %d"
                            .formatted(row.getRecordNumber(), row.size(), width[0]));
                }
                row(row);
            }
        });
    }

    private void row(CSVRecord row) {
        switch (row.size()) {
            case SDN_COLUMNS -> entry(row);
            case ALIAS_COLUMNS -> alias(row);
            case ADDRESS_COLUMNS -> address(row);
            case COMMENT_COLUMNS -> comment(row);
            default -> throw new ListRefused("A file has %d columns, which none of the set has".formatted(row.size()));
        }
    }

    private void entry(CSVRecord row) {
        String id = row.get(0);
        EntryType type = type(cell(row, 2));
        EntryDraft draft = drafts.entry(id).type(type);
        draft.name(name(cell(row, 1), type), false).programme(cell(row, 3)).remark(cell(row, 4));
        if (type == EntryType.VESSEL) {
            draft.country(cell(row, 9));
        }
        StringBuilder before = remarks.putIfAbsent(id, new StringBuilder(cell(row, 11)));
        if (before != null && !before.toString().equals(cell(row, 11))) {
            OfacRemarks.into(draft, cell(row, 11));
        }
    }

    private void alias(CSVRecord row) {
        EntryDraft draft = drafts.begun(row.get(0));
        if (draft != null) {
            draft.name(name(cell(row, 3), draft.type()), false);
        }
    }

    private void address(CSVRecord row) {
        EntryDraft draft = drafts.begun(row.get(0));
        if (draft != null && draft.type() != EntryType.PERSON) {
            draft.country(cell(row, 4));
        }
    }

    /** Where the remarks were too long for their column, even in the middle of a word. */
    private void comment(CSVRecord row) {
        StringBuilder text = remarks.get(row.get(0));
        if (text != null) {
            text.append(cell(row, 1));
        }
    }

    private static String cell(CSVRecord row, int column) {
        String text = row.get(column).strip();
        return text.equals(NOTHING) ? "" : text;
    }

    static EntryType type(String text) {
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
