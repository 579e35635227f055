package org.lotse.workers.screening.list;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Several values in one cell, between semicolons; one that holds a semicolon itself stands in quotation marks. */
final class Values {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setTrim(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private Values() {}

    static Stream<String> of(String cell) {
        if (cell.indexOf(';') < 0) {
            return cell.isBlank() ? Stream.empty() : Stream.of(cell.strip());
        }
        Stream<String> values = cell.indexOf('"') < 0 ? Stream.of(cell.split(";")) : quoted(cell);
        return values.map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Stream<String> quoted(String cell) {
        try (CSVParser csv = CSVParser.parse(cell, FORMAT)) {
            return csv.getRecords().stream().flatMap(row -> row.stream());
        } catch (IOException | RuntimeException oddQuotation) {
            return Stream.of(cell.replace("\"", "").split(";"));
        }
    }
}
