package org.lotse.workers.extraction.reading;

/** What a document may ask of us at most; all bounds are inclusive. */
public record Limits(int pages, long pixels, long bytes, int recognisedPages) {

    public Limits {
        if (pages < 1 || pixels < 1 || bytes < 1 || recognisedPages < 1) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }
}
