package org.lotse.workers.screening.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table whose first telling row names the columns; what stands before that row is handed on as it is. */
final class Table {

    /** A row by the names of its columns. */
    interface Row {
        /** Empty when there is no such column or nothing in it. */
        String cell(String column);

        long number();
    }

    private final Predicate<List<String>> isHeader;
    private final Consumer<List<String>> before;
    private final Consumer<Row> rows;
    private Map<String, Integer> columns;
    private int width;

    private Table(Predicate<List<String>> isHeader, Consumer<List<String>> before, Consumer<Row> rows) {
        this.isHeader = isHeader;
        this.before = before;
        this.rows = rows;
    }

    /** @throws ListRefused when the table is broken or no row names the columns */
    static void read(
            Csv.Source file,
            char delimiter,
            Predicate<List<String>> isHeader,
            Consumer<List<String>> before,
            Consumer<Row> rows) {
        Table table = new Table(isHeader, before, rows);
        Csv.read(
                file,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setTrim(true)
                        .get(),
                table::take);
        if (table.columns == null) {
            throw new ListRefused("The table does not name its columns");
        }
    }

    /** Letters and digits in lower case, so that {@code D.O.B} and {@code DOB} are one column. */
    static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void take(CSVRecord row) {
        if (columns == null) {
            List<String> cells = row.toList();
            if (isHeader.test(cells)) {
                columns = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    columns.putIfAbsent(key(cells.get(i)), i);
                }
                width = cells.size();
            } else {
                before.accept(cells);
            }
        } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            if (row.size() < width) {
                throw new ListRefused(
                        "Row %d has %d columns instead of %d".formatted(row.getRecordNumber(), row.size(), width));
            }
            rows.accept(row(row));
        }
    }

    private Row row(CSVRecord row) {
        return new Row() {
            @Override
            public String cell(String column) {
                Integer index = columns.get(key(column));
                return index == null ? "" : row.get(index).strip();
            }

            @Override
            public long number() {
                return row.getRecordNumber();
            }
        };
    }
}
