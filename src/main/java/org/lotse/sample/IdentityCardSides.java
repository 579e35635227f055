package org.lotse.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** An identity card of 85.6 by 53.98 millimetres, front and back (ICAO Doc 9303 part 5). */
final class IdentityCardSides {

    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 53.98;
    private static final double ZONE = 31;
    private static final double PIXELS = 16;
    private static final double COLUMN = 34;
    private static final double ROW = 6.5;
    private static final Color DEEP = new Color(24, 74, 104);
    private static final Color LABEL = new Color(62, 88, 104);
    private static final Color LINES = new Color(70, 140, 160, 75);
    private static final Color OTHER_LINES = new Color(196, 150, 90, 80);
    private static final Color RED = new Color(206, 30, 45, 62);
    private static final Color CLEAR_RED = new Color(196, 30, 45);

    private final PictureSheet sheet = new PictureSheet(WIDTH, HEIGHT, 3.18, PIXELS);
    private final IdentityData data;
    private final State issuer;
    private final long seed;

    private IdentityCardSides(IdentityData data, long seed) {
        this.data = data;
        this.issuer = State.of(data.issuer());
        this.seed = seed;
    }

    static BufferedImage front(IdentityData data, long seed) {
        return new IdentityCardSides(data, seed).front();
    }

    static BufferedImage back(IdentityData data, long seed) {
        return new IdentityCardSides(data, seed).back();
    }

    private BufferedImage front() {
        paper(HEIGHT);
        Marking.draw(sheet, "SPECIMEN", 57, 31, 54, 18, RED);
        Emblem.draw(sheet, 8, 6, 4, DEEP);
        String state = issuer.names(" / ").toUpperCase(Locale.ROOT);
        sheet.text(state, 14, 5.8, Print.bold(8, DEEP).fitting(state, 44));
        sheet.text("IDENTITY CARD / PERSONALAUSWEIS", 14, 8.8, Print.regular(5, DEEP));
        sheet.textEndingAt(data.documentNumber(), 81.6, 6.2, Print.bold(8.5, new Color(24, 24, 28)));
        new Portrait(seed).draw(sheet, new Rectangle2D.Double(4, 12.5, 27, 34.5), 1);
        Marking.draw(sheet, "MUSTER", 17.5, 44.2, 16.5, 0, Color.WHITE);
        person();
        sheet.text(Marking.BOTH, 4, 50.6, Print.bold(5.2, CLEAR_RED));
        return sheet.picture();
    }

    private void person() {
        Fields fields = fields();
        fields.draw("Surname / Name", data.familyName().toUpperCase(Locale.ROOT), COLUMN, row(0), 47);
        fields.draw("Given names / Vornamen", data.givenNames().toUpperCase(Locale.ROOT), COLUMN, row(1), 47);
        fields.draw("Date of birth / Geburtstag", data.dateOfBirth(), COLUMN, row(2), 24);
        fields.draw("Nationality / Staatsangehörigkeit", data.nationality(), COLUMN + 27, row(2), 20);
        fields.draw("Place of birth / Geburtsort", data.placeOfBirth().toUpperCase(Locale.ROOT), COLUMN, row(3), 30);
        fields.draw("Sex / Geschlecht", data.sex().letter(), COLUMN + 35, row(3), 12);
        fields.draw("Date of expiry / Gültig bis", data.dateOfExpiry(), COLUMN, row(4), 24);
        sheet.text("Signature / Unterschrift", COLUMN, row(5), Print.regular(3.8, LABEL));
        Signature.draw(sheet, COLUMN + 22, row(5) + 2, 20, seed);
    }

    private BufferedImage back() {
        paper(ZONE);
        Marking.draw(sheet, Marking.BOTH, 35, 16, 60, 10, RED);
        Fields fields = fields();
        fields.draw("Address / Anschrift", data.address().street(), 5, 6, 44);
        sheet.text(
                data.address().town(),
                5,
                12.6,
                Print.bold(6.8, new Color(24, 24, 28)).fitting(data.address().town(), 44));
        fields.draw("Date of issue / Ausstellungsdatum", data.dateOfIssue(), 5, 18.5, 26);
        fields.draw("Authority / Behörde", "SPECIMEN OFFICE", 34, 18.5, 30);
        Emblem.draw(sheet, 74, 13, 7, DEEP);
        sheet.text(
                "No real document. The person is invented. / Kein echtes Dokument. Die Person ist erfunden.",
                5,
                28.6,
                Print.regular(3.6, LABEL));
        ZonePrint.draw(sheet, MachineReadableZone.identityCard(data), 4.7, 37.2);
        return sheet.picture();
    }

    private void paper(double end) {
        Rectangle2D card = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        sheet.paint(
                card,
                new GradientPaint(
                        0, 0, new Color(226, 240, 243), (float) WIDTH, (float) HEIGHT, new Color(248, 242, 230)));
        for (Shape wave : Guilloche.waves(WIDTH, 0, end, (int) (end * 0.8), 4)) {
            sheet.stroke(wave, 0.07, LINES);
        }
        for (Shape petal : Guilloche.rosette(66, end * 0.55, Math.min(24, end * 0.6), 11, 20)) {
            sheet.stroke(petal, 0.07, OTHER_LINES);
        }
        if (end < HEIGHT) {
            sheet.fill(new Rectangle2D.Double(0, end, WIDTH, HEIGHT - end), new Color(250, 250, 247));
        }
    }

    private Fields fields() {
        return new Fields(sheet, 3.8, 6.8, LABEL);
    }

    private static double row(int number) {
        return 14 + number * ROW;
    }
}
