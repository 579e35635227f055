package org.lotse.succession;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.document.DocumentId;
import org.lotse.offboarding.SuccessionCause;

/**
 * What the bank was told.
 *
 * @param on the day of death, or the day on which the merger was entered in the register
 * @param reporter who told the bank, in the clerk's words; null for a merger, which the register tells
 * @param powers of attorney that the bank knows of, or null
 * @param successor the absorbing entity; null after a death, when the heirs are named later
 * @param paper the death certificate or the register extract
 * @param by the colleague who recorded it
 * @param at when the bank learned of it
 */
public record Report(
        SuccessionCause cause,
        LocalDate on,
        String reporter,
        String powers,
        Successor successor,
        DocumentId paper,
        String by,
        Instant at) {}
