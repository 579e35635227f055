package org.lotse.sample;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Locale;

/** The amounts of a bill, one below the other. */
final class BillTable {

    private static final double LEFT = 25;
    private static final double RIGHT = 190;
    private static final double ROW = 8.5;
    private static final Color INK = new Color(32, 34, 38);
    private static final Color RULE = new Color(188, 198, 198);
    private static final Print TEXT = Print.regular(10, INK);
    private static final Print TOTAL = Print.bold(11, INK);

    private BillTable() {}

    static void draw(Sheet sheet, BillData data, BillWording words, double top) {
        Charges charges = Charges.of(data.consumption());
        Locale locale = words.locale();
        String hours = String.format(locale, "%,d kWh", data.consumption());
        row(sheet, words.energy(), hours, amount(charges.energy(), locale), top, TEXT);
        row(sheet, words.base(), "", amount(charges.base(), locale), top + ROW, TEXT);
        row(sheet, words.tax(), "", amount(charges.tax(), locale), top + 2 * ROW, TEXT);
        sheet.line(LEFT, top + 2 * ROW + 2.8, RIGHT, top + 2 * ROW + 2.8, 0.5, INK);
        row(sheet, words.total(), "", amount(charges.total(), locale), top + 3.1 * ROW, TOTAL);
    }

    private static void row(Sheet sheet, String what, String how, String amount, double y, Print print) {
        sheet.text(what, LEFT, y, print);
        sheet.textEndingAt(how, 140, y, print);
        sheet.textEndingAt(amount, RIGHT, y, print);
        sheet.line(LEFT, y + 2.8, RIGHT, y + 2.8, 0.12, RULE);
    }

    private static String amount(BigDecimal euro, Locale locale) {
        return String.format(locale, "%,.2f EUR", euro);
    }
}
