package org.lotse.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** The data page of a passport, 125 by 88 millimetres (ICAO Doc 9303 part 4). */
final class PassportPage {

    private static final double WIDTH = 125;
    private static final double HEIGHT = 88;
    private static final double ZONE = 65.5;
    private static final double PIXELS = 12;
    private static final double COLUMN = 43;
    private static final double ROW = 7.15;
    private static final Color DEEP = new Color(96, 40, 62);
    private static final Color LABEL = new Color(92, 74, 96);
    private static final Color LINES = new Color(176, 112, 140, 70);
    private static final Color OTHER_LINES = new Color(92, 140, 160, 70);
    private static final Color RED = new Color(206, 30, 45, 62);

    private final PictureSheet sheet = new PictureSheet(WIDTH, HEIGHT, 3, PIXELS);
    private final IdentityData data;
    private final State issuer;
    private final long seed;

    private PassportPage(IdentityData data, long seed) {
        this.data = data;
        this.issuer = State.of(data.issuer());
        this.seed = seed;
    }

    static BufferedImage draw(IdentityData data, long seed) {
        return new PassportPage(data, seed).draw();
    }

    private BufferedImage draw() {
        paper();
        Marking.draw(sheet, "SPECIMEN", 82, 38, 82, 20, RED);
        header();
        portraits();
        upperFields();
        lowerFields();
        ZonePrint.draw(sheet, MachineReadableZone.passport(data), 6.6, 75.4);
        return sheet.picture();
    }

    private void paper() {
        Rectangle2D page = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        sheet.paint(
                page,
                new GradientPaint(
                        0, 0, new Color(250, 240, 240), (float) WIDTH, (float) HEIGHT, new Color(228, 240, 242)));
        for (Shape wave : Guilloche.waves(WIDTH, 0, ZONE, 46, 5)) {
            sheet.stroke(wave, 0.09, LINES);
        }
        for (Shape petal : Guilloche.rosette(98, 36, 30, 9, 22)) {
            sheet.stroke(petal, 0.09, OTHER_LINES);
        }
        sheet.fill(new Rectangle2D.Double(0, ZONE, WIDTH, HEIGHT - ZONE), new Color(251, 250, 246));
        sheet.line(0, ZONE, WIDTH, ZONE, 0.15, LINES);
    }

    private void header() {
        Emblem.draw(sheet, 12, 8, 5.2, DEEP);
        String state = issuer.names(" / ").toUpperCase(Locale.ROOT);
        sheet.text(state, 20, 7.6, Print.bold(12, DEEP).fitting(state, 70));
        sheet.text("PASSPORT / REISEPASS", 20, 11.2, Print.regular(6.5, DEEP));
        sheet.textEndingAt(Marking.BOTH, 119, 7.4, Print.bold(7, new Color(196, 30, 45)));
    }

    private void portraits() {
        Portrait portrait = new Portrait(seed);
        Rectangle2D photo = new Rectangle2D.Double(6, 16, 33, 42);
        portrait.draw(sheet, photo, 1);
        portrait.draw(sheet, new Rectangle2D.Double(102, 26.5, 15, 19), 0.22);
        Marking.draw(sheet, "MUSTER", 22.5, 54.6, 20, 0, Color.WHITE);
        for (Shape petal : Guilloche.rosette(38, 57, 9, 7, 10)) {
            sheet.stroke(petal, 0.09, OTHER_LINES);
        }
    }

    private void upperFields() {
        Fields fields = fields();
        fields.draw("Type / Typ", "P", COLUMN, row(0), 12);
        fields.draw("Code", data.issuer(), COLUMN + 14, row(0), 16);
        fields.draw("Passport No. / Pass-Nr.", data.documentNumber(), COLUMN + 42, row(0), 34);
        fields.draw("Surname / Name", data.familyName().toUpperCase(Locale.ROOT), COLUMN, row(1), 58);
        fields.draw("Given names / Vornamen", data.givenNames().toUpperCase(Locale.ROOT), COLUMN, row(2), 58);
        String nationality = State.of(data.nationality()).english().toUpperCase(Locale.ROOT);
        fields.draw("Nationality / Staatsangehörigkeit", nationality, COLUMN, row(3), 58);
    }

    private void lowerFields() {
        Fields fields = fields();
        fields.draw("Date of birth / Geburtstag", data.dateOfBirth(), COLUMN, row(4), 36);
        fields.draw("Sex / Geschlecht", data.sex().letter(), COLUMN + 42, row(4), 18);
        fields.draw("Place of birth / Geburtsort", data.placeOfBirth().toUpperCase(Locale.ROOT), COLUMN, row(5), 38);
        fields.draw("Date of issue / Ausstellungsdatum", data.dateOfIssue(), COLUMN + 42, row(5), 34);
        fields.draw("Date of expiry / Gültig bis", data.dateOfExpiry(), COLUMN, row(6), 36);
        sheet.text("Signature / Unterschrift", COLUMN + 42, row(6), Print.regular(4.8, LABEL));
        Signature.draw(sheet, COLUMN + 61, row(6) + 3.4, 15, seed);
    }

    private Fields fields() {
        return new Fields(sheet, 4.8, 8.6, LABEL);
    }

    private static double row(int number) {
        return 16.6 + number * ROW;
    }
}
