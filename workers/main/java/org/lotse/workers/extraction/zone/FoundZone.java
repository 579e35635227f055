package org.lotse.workers.extraction.zone;

import java.util.Arrays;
import java.util.List;
import org.lotse.workers.extraction.mrz.Span;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.Box;

/**
 * A zone that was found and read.
 *
 * @param clearness how clearly the characters show in the mean, 0 to 1
 * @param turns by how many quarters clockwise the picture must be turned for the zone to stand upright
 */
public record FoundZone(Zone zone, int turns, List<PlacedLine> lines, double clearness) {

    /** Whether more of this zone's check digits hold than of the other's, or as many and it shows more clearly. */
    boolean likelier(FoundZone other) {
        int holding = zone.validChecks() * other.zone.format().checks().size();
        int others = other.zone.validChecks() * zone.format().checks().size();
        return holding > others || holding == others && clearness > other.clearness;
    }

    /** How sure the least sure character of a span is, 0 to 1. */
    public double confidence(Span span) {
        double[] confidence = lines.get(span.line()).confidence();
        return Arrays.stream(confidence, span.start(), span.end()).min().orElse(0);
    }

    /** What is printed above the zone on the upright page. */
    public PrintArea printArea(GreyPicture upright) {
        return PrintArea.above(upright, lines.get(0).stroke(), lines.size());
    }

    /** Where a span stands on the page once that is upright. */
    public Box box(Span span) {
        return lines.get(span.line()).box(span.start(), span.end());
    }
}
