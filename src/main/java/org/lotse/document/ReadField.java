package org.lotse.document;

/**
 * One field read from a page.
 *
 * @param value as printed
 * @param normalised as compared
 * @param confidence 0 to 1
 * @param page 1-based
 * @param box where it stands on the page, or null
 * @param source MRZ, PRINT, TEXT_LAYER, or CORRECTED where a person put it right
 */
public record ReadField(
        String name, String value, String normalised, double confidence, int page, Box box, String source) {

    /** Fractions of the page's width and height, 0 to 1, origin top left. */
    public record Box(double x, double y, double width, double height) {}
}
