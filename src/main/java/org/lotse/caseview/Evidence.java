package org.lotse.caseview;

import java.util.List;
import org.lotse.document.Document;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;

/**
 * A document with what was read from it.
 *
 * @param reading null until a machine has read it
 */
record Evidence(Document document, Reading reading) {

    /** The pictures people can look at. */
    public List<Reading.PageSize> pages() {
        return reading == null ? List.of() : reading.pages();
    }

    public List<ReadField> fields() {
        return reading == null ? List.of() : reading.fields();
    }

    /** The fields that have a place on a page. */
    public List<ReadField> placed(int page) {
        return fields().stream()
                .filter(field -> field.page() == page && field.box() != null)
                .toList();
    }

    /** What lights up together: the field in a list and its box on the page. */
    public String light(String field) {
        return document.id() + "-" + field;
    }
}
