package org.lotse.workers.extraction.reading;

/**
 * One fact read from a document.
 *
 * @param value as it stands on the document; dates as ISO
 * @param normalised for comparison: upper-case ASCII for names, ISO codes for countries, ISO dates
 * @param confidence 0 to 1, both inclusive
 * @param page counted from 1
 */
public record Field(String name, String value, String normalised, double confidence, int page, Box box, Source source) {

    public Field {
        confidence = Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100.0;
    }

    /** Where a value was read. */
    public enum Source {
        MRZ,
        PRINT,
        TEXT_LAYER
    }
}
