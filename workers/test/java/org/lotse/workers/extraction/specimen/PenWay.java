package org.lotse.workers.extraction.specimen;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Iterator;
import java.util.List;

/** Reads the way of a pen that is written as text: M x y, L x y, C x y x y x y, O centre and radii; y points up. */
final class PenWay {

    private final Iterator<String> words;
    private final double left;
    private final double baseline;
    private final double unit;
    private final Path2D path = new Path2D.Double();

    private PenWay(String way, double left, double baseline, double unit) {
        this.words = List.of(way.split(" ")).iterator();
        this.left = left;
        this.baseline = baseline;
        this.unit = unit;
    }

    static Path2D parse(String way, double left, double baseline, double unit) {
        return new PenWay(way, left, baseline, unit).draw();
    }

    private Path2D draw() {
        while (words.hasNext()) {
            stroke(words.next());
        }
        return path;
    }

    private void stroke(String command) {
        switch (command) {
            case "M" -> path.moveTo(x(), y());
            case "L" -> path.lineTo(x(), y());
            case "C" -> path.curveTo(x(), y(), x(), y(), x(), y());
            case "O" -> ellipse(x(), y(), number() * unit, number() * unit);
            default -> throw new IllegalArgumentException("A pen does not know " + command);
        }
    }

    private void ellipse(double x, double y, double across, double up) {
        path.append(new Ellipse2D.Double(x - across, y - up, 2 * across, 2 * up), false);
    }

    private double x() {
        return left + number() * unit;
    }

    private double y() {
        return baseline - number() * unit;
    }

    private double number() {
        return Double.parseDouble(words.next());
    }
}
