package org.lotse.sample;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;

/** The consumption of a year month by month, more in winter than in summer. */
final class BillChart {

    private static final double LEFT = 25;
    private static final double STEP = 13.75;
    private static final double BAR = 8;
    private static final double TALLEST = 30;
    private static final Color BARS = new Color(94, 170, 154);
    private static final Color INK = new Color(32, 34, 38);
    private static final Print LABEL = Print.regular(7.5, new Color(84, 90, 96));
    private static final double SWING = 0.35;

    private BillChart() {}

    static void draw(Sheet sheet, BillData data, BillWording words, double top) {
        sheet.text(words.chart(), LEFT, top, Print.bold(9, INK));
        double floor = top + TALLEST + 8;
        LocalDate month = data.dateOfIssue().withDayOfMonth(1).minusYears(1);
        for (int i = 0; i < 12; i++) {
            double share = share(month.plusMonths(i).getMonth());
            double height = TALLEST * share / (1 + SWING);
            double x = LEFT + i * STEP + (STEP - BAR) / 2;
            sheet.fill(new Rectangle2D.Double(x, floor - height, BAR, height), BARS);
            String value = String.valueOf(Math.round(share * data.consumption() / 12));
            sheet.text(value, x + (BAR - LABEL.width(value)) / 2, floor - height - 1, LABEL);
            String name = month.plusMonths(i).getMonth().getDisplayName(TextStyle.SHORT, words.locale());
            sheet.text(name, x + (BAR - LABEL.width(name)) / 2, floor + 4, LABEL);
        }
        sheet.line(LEFT, floor, LEFT + 12 * STEP, floor, 0.2, INK);
    }

    /** Share of an even twelfth; the shares of a year average one. */
    private static double share(Month month) {
        return 1 + SWING * Math.cos(2 * Math.PI * (month.getValue() - 1) / 12);
    }
}
