package org.lotse.workers.extraction.specimen;

import java.time.LocalDate;

/**
 * What a specimen says of an invented person.
 *
 * @param familyName as printed, in its own spelling
 * @param sex M, F or X
 * @param issuer the code of three characters that the zone prints, with fillers
 * @param nationality likewise
 * @param personalNumber for the optional field, empty where there is none
 */
record Holder(
        String familyName,
        String givenNames,
        LocalDate dateOfBirth,
        LocalDate dateOfExpiry,
        char sex,
        String issuer,
        String nationality,
        String documentNumber,
        String personalNumber,
        String placeOfBirth) {}
