package org.lotse.workers.extraction.reading;

/**
 * A line of text as it stands on a page.
 *
 * @param page counted from 1
 * @param confidence 0 to 1, both inclusive; a text layer is certain
 */
public record TextLine(int page, String text, Box box, double confidence, Field.Source source) {}
