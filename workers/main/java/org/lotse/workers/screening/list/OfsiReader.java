package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads OFSI's consolidated list of financial sanctions targets from its XML, a row for each name. */
final class OfsiReader {

    static final String ROOT = "ArrayOfFinancialSanctionsTarget";

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> latest = Optional.empty();

    private OfsiReader() {}

    /** The file carries no date of its own, but can be no older than its latest change. */
    static ListContent read(InputStream bytes) {
        OfsiReader reader = new OfsiReader();
        XmlStream.read(bytes, Set.of(ROOT), reader::element);
        return ListContent.of(reader.latest, reader.drafts);
    }

    private void element(XmlNode node) {
        if (!node.name().equals("FinancialSanctionsTarget")) {
            return;
        }
        Map<String, String> cells = new HashMap<>();
        node.children().forEach(child -> cells.put(Table.key(child.name()), child.text()));
        new UkEntry(column -> cells.getOrDefault(Table.key(column), "")).into(drafts);
        LooseDate.published(cells.getOrDefault("lastupdated", ""), false)
                .filter(date -> latest.isEmpty() || date.isAfter(latest.get()))
                .ifPresent(date -> latest = Optional.of(date));
    }
}
