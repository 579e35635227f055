package org.lotse.workers.screening.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the UK Sanctions List and OFSI's consolidated list of targets from their CSVs. */
final class UkTableReader {

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> published = Optional.empty();

    private UkTableReader() {}

    static ListContent read(Csv.Source file) {
        UkTableReader reader = new UkTableReader();
        Table.read(
                file,
                ',',
                row -> row.stream().map(Table::key).anyMatch("name6"::equals),
                reader::title,
                row -> new UkEntry(row::cell).into(reader.drafts));
        return ListContent.of(reader.published, reader.drafts);
    }

    /** {@code Last Updated,06/11/2024} or {@code Report Date: 01-Oct-2025} */
    private void title(List<String> cells) {
        published = published.or(() -> cells.stream()
                .flatMap(cell -> Stream.of(cell, cell.substring(cell.indexOf(':') + 1)))
                .map(cell -> LooseDate.published(cell, false))
                .flatMap(Optional::stream)
                .findFirst());
    }
}
