package org.lotse.workers.extraction.evaluation;

import java.io.PrintStream;
import java.util.Locale;

/** Tables for people; a target that was missed is marked at the end of its line. */
final class Report {

    private static final String MISSED = "MISSED";

    private final PrintStream out;
    private int missed;

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        out.printf("%n%s%n", text);
    }

    void line(String text) {
        out.println("  " + text);
    }

    /** A share from 0 to 1 that has to be at least the target. */
    void share(String label, double value, double target) {
        row(label, percent(value), "≥ " + percent(target), value >= target);
    }

    void atLeast(String label, double value, double target) {
        row(label, number(value), "≥ " + number(target), value >= target);
    }

    void atMost(String label, double value, double target) {
        row(label, number(value), "≤ " + number(target), value <= target);
    }

    /** A figure that nobody has set a target for. */
    void figure(String label, String value) {
        out.printf("  %-58s %10s%n", label, value);
    }

    /** How many targets were missed so far. */
    int missed() {
        return missed;
    }

    private void row(String label, String value, String target, boolean holds) {
        missed += holds ? 0 : 1;
        out.printf("  %-58s %10s  %-10s %s%n", label, value, target, holds ? "" : MISSED);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
