package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Lines that may form a zone, from top to bottom, on a page turned by so many quarters and then laid level. */
record Block(List<Line> lines, int turns, Tilt tilt) {

    /** Three lines have 30 cells each; two have 36 or 44, whichever divides them better. */
    static Block likeliest(GreyPicture page, List<Stroke> strokes, int turns, Tilt tilt) {
        List<Strip> strips = strips(page, strokes);
        if (strokes.size() == 3) {
            return of(strips, 30, turns, tilt);
        }
        Block wide = of(strips, 44, turns, tilt);
        Block narrow = of(strips, 36, turns, tilt);
        return wide.merit() >= narrow.merit() ? wide : narrow;
    }

    /** The lines cut out alike, as long as the longest of them reaches. */
    private static List<Strip> strips(GreyPicture page, List<Stroke> strokes) {
        double thickness = strokes.stream().mapToDouble(Stroke::thickness).sum() / strokes.size();
        double angle = strokes.stream().mapToDouble(Stroke::angle).sum() / strokes.size();
        double from =
                strokes.stream().mapToDouble(stroke -> stroke.from(angle)).min().orElse(0);
        double to =
                strokes.stream().mapToDouble(stroke -> stroke.to(angle)).max().orElse(0);
        return strokes.stream()
                .map(stroke -> Strip.cut(page, stroke.between(from, to, angle, thickness), thickness * 3))
                .toList();
    }

    private static Block of(List<Strip> strips, int width, int turns, Tilt tilt) {
        List<CellGrid> grids = CellGrid.fit(strips, width);
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < strips.size(); index++) {
            lines.add(new Line(strips.get(index), grids.get(index)));
        }
        return new Block(List.copyOf(lines), turns, tilt);
    }

    /** How well the lines divide into cells: 1 is perfect. */
    double merit() {
        return lines.stream().mapToDouble(line -> line.grid().merit()).min().orElse(0);
    }

    Block upsideDown() {
        List<Line> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return new Block(reversed.stream().map(Line::upsideDown).toList(), turns + 2, tilt);
    }

    FoundZone found(Zone zone, List<double[]> confidence, double clearness) {
        List<PlacedLine> placed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            placed.add(place(lines.get(index), confidence.get(index)));
        }
        return new FoundZone(zone, Math.floorMod(turns, 4), placed, clearness);
    }

    private PlacedLine place(Line line, double[] confidence) {
        Stroke stroke = line.strip()
                .part(line.grid().left(0), line.grid().left(line.grid().count()));
        Stroke own = tilt.back(stroke);
        Stroke upright = turns < 2 ? own : own.upsideDown(tilt.width(), tilt.height());
        return new PlacedLine(upright, tilt.width(), tilt.height(), line.grid().count(), confidence);
    }
}
