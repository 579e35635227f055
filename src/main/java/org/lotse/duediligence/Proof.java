package org.lotse.duediligence;

import java.util.List;
import org.lotse.document.DocumentId;

/**
 * What proves a statement.
 *
 * @param documents of the case; may be none
 * @param note in the officer's words; never null where no document proves it
 */
public record Proof(List<DocumentId> documents, String note) {

    public Proof {
        documents = List.copyOf(documents);
    }
}
