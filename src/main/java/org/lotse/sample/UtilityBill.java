package org.lotse.sample;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Locale;

/** A yearly electricity bill on A4, laid out as a business letter (DIN 5008, form B). */
final class UtilityBill {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    private static final double LEFT = 25;
    private static final double RIGHT = 190;
    private static final double INFORMATION = 128;
    private static final Color INK = new Color(32, 34, 38);
    private static final Color GREY = new Color(108, 114, 120);
    private static final Color GREEN = new Color(0, 112, 96);
    private static final Color PALE_RED = new Color(248, 220, 222);
    private static final Color RED = new Color(196, 30, 45);
    private static final Print TEXT = Print.regular(10, INK);
    private static final Print SMALL = Print.regular(8, GREY);
    private static final String SUPPLIER_PLACE = "Am Leuchtfeuer 7 · 00000 Utopia Port";

    private final Sheet sheet;
    private final BillData data;
    private final BillWording words;

    private UtilityBill(Sheet sheet, BillData data) {
        this.sheet = sheet;
        this.data = data;
        this.words = BillWording.readIn(State.of(data.address().country()));
    }

    static void draw(Sheet sheet, BillData data) {
        new UtilityBill(sheet, data).draw();
    }

    private void draw() {
        Marking.draw(sheet, Marking.BOTH, WIDTH / 2, 150, 180, 32, PALE_RED);
        letterhead();
        addressee();
        information();
        opening();
        BillTable.draw(sheet, data, words, 138);
        BillChart.draw(sheet, data, words, 196);
        sheet.text(words.closing(), LEFT, 252, TEXT.fitting(words.closing(), RIGHT - LEFT));
        sheet.text(words.farewell(), LEFT, 260, TEXT);
        sheet.text(data.supplier(), LEFT, 266, TEXT);
        footer();
    }

    private void letterhead() {
        sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, 4), GREEN);
        sheet.fill(bolt(LEFT, 14), GREEN);
        sheet.text(data.supplier(), LEFT + 13, 24, Print.bold(19, GREEN).fitting(data.supplier(), 110));
        sheet.textEndingAt(words.title(), RIGHT, 24, Print.regular(19, GREY));
    }

    private static Path2D bolt(double x, double y) {
        return PenWay.parse("M 6 14 L 0 5.4 L 3.8 5.4 L 2 0 L 9 8.4 L 5 8.4 L 8.4 14 L 6 14", x, y + 13, 1);
    }

    private void addressee() {
        sheet.text(data.supplier() + " · " + SUPPLIER_PLACE, LEFT, 48, Print.regular(6, GREY));
        sheet.line(LEFT, 49.4, LEFT + 80, 49.4, 0.1, GREY);
        Print large = Print.regular(11, INK);
        sheet.text(data.name(), LEFT, 57, large);
        sheet.text(data.address().street(), LEFT, 62.5, large);
        sheet.text(data.address().town(), LEFT, 68, large);
        sheet.text(country(), LEFT, 73.5, large);
    }

    private String country() {
        State state = State.of(data.address().country());
        return (state.speaksGerman() ? state.german() : state.english()).toUpperCase(Locale.ROOT);
    }

    private void information() {
        LocalDate end = data.dateOfIssue().withDayOfMonth(1).minusDays(1);
        information(words.customer(), data.customerNumber(), 57);
        information(words.invoice(), "%d-%s".formatted(end.getYear(), data.customerNumber()), 67);
        information(words.date(), words.dates().format(data.dateOfIssue()), 77);
        String start = words.dates().format(end.plusDays(1).minusYears(1));
        information(words.period(), start + " – " + words.dates().format(end), 87);
    }

    private void information(String label, String value, double y) {
        sheet.text(label, INFORMATION, y - 4, SMALL);
        sheet.text(value, INFORMATION, y, TEXT.fitting(value, RIGHT - INFORMATION));
    }

    private void opening() {
        sheet.text(words.subject(), LEFT, 110, Print.bold(14, INK));
        sheet.text(words.greeting(), LEFT, 120, TEXT);
        sheet.text(words.opening(), LEFT, 126, TEXT.fitting(words.opening(), RIGHT - LEFT));
    }

    private void footer() {
        sheet.line(LEFT, 276, RIGHT, 276, 0.2, GREEN);
        sheet.text(data.supplier() + " · " + SUPPLIER_PLACE, LEFT, 281, SMALL);
        sheet.text(
                "SPECIMEN · MUSTER: person and supplier are invented / Person und Versorger sind erfunden.",
                LEFT,
                286,
                Print.bold(8, RED));
    }
}
