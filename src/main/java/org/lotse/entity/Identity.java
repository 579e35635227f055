package org.lotse.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CountryCode;

/**
 * What proves who somebody is (GwG §§8(2), 12).
 *
 * @param number as printed on the document
 * @param expires last day on which it is valid
 * @param copy of the document, in the case
 * @param by the user who held the copy against the person's data
 */
public record Identity(
        Kind kind, String number, CountryCode issuer, LocalDate expires, DocumentId copy, String by, Instant at) {

    /** Documents that prove an identity. */
    public enum Kind {
        PASSPORT,
        IDENTITY_CARD,
        RESIDENCE_PERMIT
    }
}
