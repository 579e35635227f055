package org.lotse.workers.extraction.reading;

import java.util.List;

/** What was read from a document, and its pages as JPEG pictures for people, in order. */
public record ReadDocument(Reading reading, List<byte[]> pages) {

    public ReadDocument {
        pages = List.copyOf(pages);
    }

    public static ReadDocument unreadable(Reason reason) {
        return new ReadDocument(Reading.unreadable(reason), List.of());
    }
}
