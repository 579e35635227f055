package org.lotse.ownership;

import java.util.List;
import org.lotse.party.PartyId;

/** An ownership graph laid out in pixels, holders above what they hold. */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {

    record Box(PartyId party, double x, double y, double width, double height) {}

    /**
     * @param points as an SVG polyline takes them
     * @param x where the label's middle is
     */
    record Line(Holding holding, String points, double x, double y) {}
}
