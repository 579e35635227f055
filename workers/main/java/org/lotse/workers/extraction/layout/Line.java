package org.lotse.workers.extraction.layout;

import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.TextLine;

/** A line of text with its levelled form beside it; both have the same length. */
public record Line(TextLine source, String folded) {

    public static Line of(TextLine source) {
        return new Line(source, Fold.of(source.text()));
    }

    /** Dates, amounts and codes stand only where figures do. */
    public boolean hasFigures() {
        return folded.chars().anyMatch(Character::isDigit);
    }

    public String text() {
        return source.text();
    }

    public int page() {
        return source.page();
    }

    public Box box() {
        return source.box();
    }

    public double left() {
        return box().x();
    }

    public double right() {
        return box().x() + box().width();
    }

    public double centre() {
        return box().x() + box().width() / 2;
    }

    public double top() {
        return box().y();
    }

    public double middle() {
        return box().y() + box().height() / 2;
    }

    /** The characters from one index up to, without, another; blanks at both ends are left out. */
    public Part part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text().charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text().charAt(end - 1) <= ' ') {
            end--;
        }
        return new Part(this, start, end);
    }

    public Part whole() {
        return part(0, text().length());
    }
}
