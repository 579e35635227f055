package org.lotse.caseview;

import java.util.List;
import org.lotse.document.Document;
import org.lotse.document.Duplicate;
import org.lotse.document.KnownField;
import org.lotse.document.Reading;

/**
 * A document with what was read from it.
 *
 * @param reading null until a machine has read it
 * @param fields as read and corrected, and those that were expected and not found
 * @param duplicates where the same document lies in another client's case
 */
record Evidence(Document document, Reading reading, List<KnownField> fields, List<Duplicate> duplicates) {

    /** The pictures people can look at. */
    public List<Reading.PageSize> pages() {
        return reading == null ? List.of() : reading.pages();
    }

    /** The fields that have a place on a page. */
    public List<KnownField> placed(int page) {
        return fields().stream()
                .filter(field -> field.read() != null
                        && field.read().page() == page
                        && field.read().box() != null)
                .toList();
    }

    /** What lights up together: the field in a list and its box on the page. */
    public String light(String field) {
        return document.id() + "-" + field;
    }
}
