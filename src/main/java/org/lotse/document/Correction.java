package org.lotse.document;

import java.time.Instant;

/**
 * What a person put right in a reading; it stands beside what was read and never replaces it.
 *
 * @param version counts the corrections of this field of this document, from 1
 * @param was what stood there before: the value read, or of the correction before; null when there was none
 * @param value as typed
 * @param normalised as compared: dates and amounts in one form, countries by their code
 * @param by user name
 */
public record Correction(
        DocumentId document,
        String field,
        int version,
        String was,
        String value,
        String normalised,
        String reason,
        String by,
        Instant at) {

    /** The same of a copy of the document. */
    Correction of(DocumentId copy) {
        return new Correction(copy, field, version, was, value, normalised, reason, by, at);
    }
}
