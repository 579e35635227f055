package org.lotse.workers.extraction.layout;

import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Spelling;

/** Some characters of a line, from one index up to, without, another. */
public record Part(Line line, int from, int to) {

    public String text() {
        return line.text().substring(from, to);
    }

    public String folded() {
        return line.folded().substring(from, to);
    }

    public boolean isEmpty() {
        return from >= to;
    }

    /** Where it stands, as if all characters were equally wide. */
    public Box box() {
        Box whole = line.box();
        double wide = whole.width() / Math.max(1, line.text().length());
        return new Box(whole.x() + from * wide, whole.y(), (to - from) * wide, whole.height());
    }

    /** A field that stands here; how sure the rule is counts as much as how sure the recognition. */
    public Field field(String name, String value, String normalised, double sure) {
        return new Field(
                name,
                value,
                normalised,
                sure * line.source().confidence(),
                line.page(),
                box(),
                line.source().source());
    }

    /** A field whose value is spelt as it stands here and compared as a machine-readable zone spells it. */
    public Field spelt(String name, double sure) {
        return field(name, text(), normalised(), sure);
    }

    /** Chinese is compared as it is written, without blanks. */
    private String normalised() {
        boolean chinese = text().codePoints().anyMatch(Character::isIdeographic);
        String spelt = chinese ? text().replaceAll("\\s", "") : Spelling.ofZone(text());
        return spelt.isEmpty() ? text() : spelt;
    }
}
