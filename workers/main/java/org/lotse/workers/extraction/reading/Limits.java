package org.lotse.workers.extraction.reading;

/**
 * What a document may ask of us at most; all bounds are inclusive.
 *
 * @param recognisedPages of pages that are pictures only, so many are read; none when 0
 */
public record Limits(int pages, long pixels, long bytes, int recognisedPages) {

    public Limits {
        if (pages < 1 || pixels < 1 || bytes < 1 || recognisedPages < 0) {
            throw new IllegalArgumentException("A limit is too small");
        }
    }
}
