package org.lotse.dossier;

import java.util.List;
import org.lotse.document.Document;
import org.lotse.document.KnownField;

/**
 * A document with what is known of it.
 *
 * @param number in the dossier, from 1
 * @param readAs what it turned out to be, or null until a machine has read it
 */
record Paper(int number, Document document, String readAs, List<KnownField> fields) {

    Paper {
        fields = fields.stream().filter(field -> field.value() != null).toList();
    }
}
