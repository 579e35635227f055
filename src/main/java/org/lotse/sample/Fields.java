package org.lotse.sample;

import java.awt.Color;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small label above, what was entered below. */
record Fields(Sheet sheet, double labelPoints, double valuePoints, Color labelColor) {

    private static final Color INK = new Color(24, 24, 28);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    void draw(String label, String value, double x, double y, double width) {
        Print small = Print.regular(labelPoints, labelColor).fitting(label, width);
        Print large = Print.bold(valuePoints, INK).fitting(value, width);
        sheet.text(label, x, y, small);
        sheet.text(value, x, y + large.em() * 0.75 + small.em() * 0.62, large);
    }

    void draw(String label, LocalDate value, double x, double y, double width) {
        draw(label, DATE.format(value), x, y, width);
    }
}
