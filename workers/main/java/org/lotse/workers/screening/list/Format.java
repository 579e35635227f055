package org.lotse.workers.screening.list;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What the content of a file says it is, whatever the file is called. */
enum Format {
    UN,
    OFAC_XML,
    OFAC_ENTRIES,
    OFAC_MORE,
    EU,
    EU_TABLE,
    UK,
    UK_TABLE,
    OFSI,
    OFSI_TABLE,
    CANADA,
    OPENSANCTIONS_TABLE,
    FOLLOW_THE_MONEY,
    OWN_TABLE,
    COMBINED,
    UNKNOWN;

    private static final Map<String, Format> ROOTS = Map.of(
            UnConsolidatedReader.ROOT, UN,
            OfacXmlReader.ROOT, OFAC_XML,
            EuReader.ROOT, EU,
            UkXmlReader.ROOT, UK,
            OfsiReader.ROOT, OFSI,
            CanadaReader.ROOT, CANADA);
    private static final Pattern ELEMENT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)(?=[\\s/>]|$)");

    /** Whether the content says on which day it was published. */
    boolean isDated() {
        return switch (this) {
            case UN, OFAC_XML, EU, UK, UK_TABLE, OFSI_TABLE, OPENSANCTIONS_TABLE, FOLLOW_THE_MONEY -> true;
            case OFAC_ENTRIES, OFAC_MORE, EU_TABLE, OFSI, CANADA, OWN_TABLE, COMBINED, UNKNOWN -> false;
        };
    }

    static Format of(byte[] head) {
        String text = Csv.decoded(head).stripLeading();
        if (text.startsWith("<")) {
            return xml(text);
        }
        return text.startsWith("{") ? json(text) : table(text);
    }

    /** The first element known: before it there may be a comment, or a document type that the reader will refuse. */
    private static Format xml(String text) {
        Matcher elements = ELEMENT.matcher(text);
        return elements.find() ? ROOTS.getOrDefault(elements.group(1), UNKNOWN) : UNKNOWN;
    }

    private static Format json(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.contains("\"schema\"") && line.contains("\"properties\"")) {
            return FOLLOW_THE_MONEY;
        }
        return line.contains("\"id\"") && line.contains("\"aliases\"") ? COMBINED : UNKNOWN;
    }

    private static Format table(String text) {
        for (List<String> row : rows(text)) {
            Optional<Format> byName = byName(row);
            if (byName.isPresent()) {
                return byName.get();
            }
            if (OfacReader.isRow(row)) {
                return row.size() == OfacReader.SDN_COLUMNS ? OFAC_ENTRIES : OFAC_MORE;
            }
        }
        return UNKNOWN;
    }

    private static Optional<Format> byName(List<String> row) {
        if (row.contains("Name 6") || row.contains("name6")) {
            return Optional.of(row.contains("Unique ID") ? UK_TABLE : OFSI_TABLE);
        }
        if (row.containsAll(List.of("id", "schema", "birth_date"))) {
            return Optional.of(OPENSANCTIONS_TABLE);
        }
        if (row.containsAll(OwnListReader.REQUIRED)) {
            return Optional.of(OWN_TABLE);
        }
        return row.containsAll(List.of("Name", "Alias", "Nationality")) ? Optional.of(EU_TABLE) : Optional.empty();
    }

    /** The first rows; a title or a header may stand before the first that tells. */
    private static List<List<String>> rows(String text) {
        try (CSVParser csv = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(Csv.delimiter(text))
                        .setTrim(true)
                        .get())) {
            List<List<String>> rows = new ArrayList<>();
            for (var records = csv.iterator(); rows.size() < 3 && records.hasNext(); ) {
                rows.add(records.next().toList());
            }
            return rows;
        } catch (IOException | RuntimeException noTable) {
            return List.of();
        }
    }
}
