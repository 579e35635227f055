package org.lotse.workers.extraction.specimen;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.lotse.workers.extraction.mrz.Zone;

/** The page of an identity document that carries the zone, on paper with fine lines. */
final class IdentityPage {

    private static final double LEADING = 6.35;
    private static final double ABOVE_ZONE = 7.5;
    private static final Color RED = new Color(206, 30, 45, 55);

    private final Sheet sheet;
    private final Layout layout;
    private final Colours colours;
    private final Random random;

    private IdentityPage(Layout layout, double pixelsPerMillimetre, Random random) {
        this.layout = layout;
        this.random = random;
        sheet = new Sheet(layout.width(), layout.height(), pixelsPerMillimetre);
        colours = Colours.any(random);
    }

    static BufferedImage draw(Zone zone, Holder holder, double pixelsPerMillimetre, Random random) {
        Layout layout = Layout.of(zone.format());
        return new IdentityPage(layout, pixelsPerMillimetre, random).draw(zone, holder);
    }

    private BufferedImage draw(Zone zone, Holder holder) {
        paper();
        header(holder);
        double tall = Math.min(layout.width() * 0.32, layout.firstLine() - ABOVE_ZONE + 2 - rowsTop());
        double portrait = tall / 1.28;
        Portrait.draw(sheet, new Rectangle2D.Double(5, rowsTop(), portrait, tall), 255, random);
        fields(new Print(holder, random).rows(zone.format(), zone.lines().get(0).substring(0, 2)), portrait + 9);
        overprint();
        zone(zone);
        return sheet.picture();
    }

    private void paper() {
        Rectangle2D page = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        Color far = Colours.toned(colours.paper(), 0.93);
        sheet.fill(
                page, new GradientPaint(0, 0, colours.paper(), (float) layout.width(), (float) layout.height(), far));
        boolean plainZone = random.nextInt(3) > 0;
        double end = plainZone ? layout.firstLine() - 5 : layout.height();
        for (Shape wave : Guilloche.waves(layout.width(), 0, end, (int) (end * 0.6), 3 + 3 * random.nextDouble())) {
            sheet.stroke(wave, 0.09, colours.lines());
        }
        double radius = layout.height() * (0.2 + 0.15 * random.nextDouble());
        for (Shape petal : Guilloche.rosette(layout.width() * 0.75, end * 0.5, radius, 7 + random.nextInt(6), 20)) {
            sheet.stroke(petal, 0.09, colours.otherLines());
        }
    }

    private void header(Holder holder) {
        double size = 4.2 * layout.scale();
        sheet.text(Typeface.BOLD, Print.country(holder.issuer()), 8, 7 * layout.scale(), size, 60, colours.label());
        sheet.text(Typeface.REGULAR, layout.title(), 8, 11 * layout.scale(), size * 0.6, 50, colours.label());
        sheet.text(
                Typeface.BOLD,
                "SPECIMEN",
                layout.width() * 0.76,
                7 * layout.scale(),
                size * 0.7,
                30,
                Color.RED.darker());
    }

    private void fields(List<List<Print.Entry>> rows, double left) {
        double step = (layout.firstLine() - ABOVE_ZONE - rowsTop()) / rows.size();
        double value = Math.min(step * 0.46, 3.2 * layout.scale() + 0.3);
        double right = left + (layout.width() - left) * 0.55;
        for (int row = 0; row < rows.size(); row++) {
            double top = rowsTop() + row * step + value * 0.6;
            for (int column = 0; column < rows.get(row).size(); column++) {
                Print.Entry entry = rows.get(row).get(column);
                double x = column == 0 ? left : right;
                double widest = rows.get(row).size() > 1 ? right - left - 2 : layout.width() - left - 4;
                sheet.text(Typeface.REGULAR, entry.label(), x, top, value * 0.55, widest, colours.label());
                sheet.text(Typeface.BOLD, entry.value(), x, top + value * 1.05, value, widest, colours.print());
            }
        }
    }

    /** The word across the page that keeps it from being taken for a real document. */
    private void overprint() {
        Shape word = Typeface.BOLD.outline("SPECIMEN");
        double size = layout.height() * 0.2;
        AffineTransform place =
                AffineTransform.getTranslateInstance(layout.width() * 0.38, layout.firstLine() - ABOVE_ZONE * 1.2);
        place.rotate(Math.toRadians(-14));
        place.scale(size * 0.6, size);
        sheet.fill(place.createTransformedShape(word), RED);
    }

    private void zone(Zone zone) {
        double pen = 0.3 + 0.12 * random.nextDouble();
        double y = layout.firstLine();
        for (String line : zone.lines()) {
            sheet.stroke(ZoneFace.line(line, layout.zoneLeft(), y), pen, colours.print());
            y += LEADING;
        }
    }

    private double rowsTop() {
        return 13.5 * layout.scale();
    }
}
