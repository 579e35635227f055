package org.lotse.workers.extraction.ocr;

/**
 * A piece of text that was recognised, with its place in pixels.
 *
 * @param confidence 0 to 1, both inclusive
 * @param startsLine whether a new line of text begins with it
 */
public record Glyphs(String text, double confidence, int left, int top, int right, int bottom, boolean startsLine) {

    public double centre() {
        return (left + right) / 2.0;
    }
}
