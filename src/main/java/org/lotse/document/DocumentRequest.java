package org.lotse.document;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;

/**
 * What the bank asks a client to hand in.
 *
 * @param reasons codes that say what was wrong with what is there, e.g. {@code EXPIRED}; shown to the client in words
 * @param note what the clerk adds in their own words, or null
 * @param answeredAt null while open
 */
public record DocumentRequest(
        CaseId caseId,
        List<Item> items,
        String note,
        String requestedBy,
        Instant requestedAt,
        Instant dueAt,
        Instant answeredAt) {

    /** One kind of document and why it is asked for. */
    public record Item(DocumentType type, List<String> reasons) {}
}
