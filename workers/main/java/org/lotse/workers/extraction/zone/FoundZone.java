package org.lotse.workers.extraction.zone;

import java.util.List;
import org.lotse.workers.extraction.mrz.Span;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.reading.Box;

/**
 * A zone that was found and read.
 *
 * @param turns by how many quarters clockwise the picture must be turned for the zone to stand upright
 */
public record FoundZone(Zone zone, int turns, List<PlacedLine> lines) {

    /** Whether more of this zone's check digits hold than of the other's. */
    boolean likelier(FoundZone other) {
        return zone.validChecks() * other.zone.format().checks().size()
                > other.zone.validChecks() * zone.format().checks().size();
    }

    /** How sure the characters of a span are in the mean, 0 to 1. */
    public double confidence(Span span) {
        double[] confidence = lines.get(span.line()).confidence();
        double sum = 0;
        for (int column = span.start(); column < span.end(); column++) {
            sum += confidence[column];
        }
        return sum / (span.end() - span.start());
    }

    /** Where a span stands on the page once that is upright. */
    public Box box(Span span) {
        return lines.get(span.line()).box(span.start(), span.end());
    }
}
