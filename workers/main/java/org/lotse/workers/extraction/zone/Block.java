package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Lines that may form a zone, from top to bottom, on a page turned by so many quarters. */
record Block(List<Line> lines, int turns, double pageWidth, double pageHeight) {

    /** Three lines have 30 cells each; two have 36 or 44, whichever divides them better. */
    static Block likeliest(GreyPicture page, List<Stroke> strokes, int turns) {
        if (strokes.size() == 3) {
            return of(page, strokes, 30, turns);
        }
        Block wide = of(page, strokes, 44, turns);
        Block narrow = of(page, strokes, 36, turns);
        return wide.merit() >= narrow.merit() ? wide : narrow;
    }

    private static Block of(GreyPicture page, List<Stroke> strokes, int width, int turns) {
        double thickness = strokes.stream().mapToDouble(Stroke::thickness).sum() / strokes.size();
        double angle = strokes.stream().mapToDouble(Stroke::angle).sum() / strokes.size();
        double from =
                strokes.stream().mapToDouble(stroke -> stroke.from(angle)).min().orElse(0);
        double to =
                strokes.stream().mapToDouble(stroke -> stroke.to(angle)).max().orElse(0);
        List<Strip> strips = strokes.stream()
                .map(stroke -> Strip.cut(page, stroke.between(from, to, angle, thickness), thickness * 3))
                .toList();
        List<CellGrid> grids = CellGrid.fit(strips, width);
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < strips.size(); index++) {
            lines.add(new Line(strips.get(index), grids.get(index)));
        }
        return new Block(List.copyOf(lines), turns, page.width(), page.height());
    }

    /** How well the lines divide into cells: 1 is perfect. */
    double merit() {
        return lines.stream().mapToDouble(line -> line.grid().merit()).min().orElse(0);
    }

    Block upsideDown() {
        List<Line> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return new Block(reversed.stream().map(Line::upsideDown).toList(), turns + 2, pageWidth, pageHeight);
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
        Stroke upright = turns < 2 ? stroke : stroke.upsideDown(pageWidth, pageHeight);
        return new PlacedLine(upright, pageWidth, pageHeight, line.grid().count(), confidence);
    }
}
