package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.picture.Pyramid;

/** Lines that may form a zone, from top to bottom, on a page of that size, turned by so many quarters. */
record Block(List<Line> lines, int turns, int width, int height) {

    private static final List<Integer> WIDTHS_OF_THREE = List.of(30);
    private static final List<Integer> WIDTHS_OF_TWO = List.of(44, 36);

    /**
     * Three lines have 30 cells each; two have 44 or 36, whichever divides them better. The narrower grid fits to a part of
     * the wider line too, so the wider one is tried first, and bent before the narrower one is believed.
     */
    static Block likeliest(Pyramid page, List<Stroke> strokes, int turns) {
        List<Strip> strips = strips(page, strokes);
        List<Integer> widths = strokes.size() == 3 ? WIDTHS_OF_THREE : WIDTHS_OF_TWO;
        Block best = null;
        List<Integer> uneven = new ArrayList<>();
        for (int width : widths) {
            Block even = of(page, strips, CellGrid.even(strips, width), turns);
            best = better(best, even);
            if (even.merit() >= CellGrid.STRAIGHT) {
                break;
            }
            uneven.add(width);
        }
        for (int width : uneven) {
            best = better(best, of(page, strips, CellGrid.bent(strips, width), turns));
        }
        return best;
    }

    private static Block better(Block one, Block other) {
        return one == null || other.merit() > one.merit() ? other : one;
    }

    private static Block of(Pyramid page, List<Strip> strips, List<CellGrid> grids, int turns) {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < strips.size(); index++) {
            lines.add(new Line(strips.get(index), grids.get(index)));
        }
        return new Block(List.copyOf(lines), turns, page.width(), page.height());
    }

    /** The lines cut out alike, as long as the longest of them reaches. */
    private static List<Strip> strips(Pyramid page, List<Stroke> strokes) {
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

    /** How well the lines divide into cells: 1 is perfect. */
    double merit() {
        return lines.stream().mapToDouble(line -> line.grid().merit()).min().orElse(0);
    }

    Block upsideDown() {
        List<Line> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return new Block(reversed.stream().map(Line::upsideDown).toList(), turns + 2, width, height);
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
        Stroke upright = turns < 2 ? stroke : stroke.upsideDown(width, height);
        return new PlacedLine(upright, width, height, line.grid().count(), confidence);
    }
}
