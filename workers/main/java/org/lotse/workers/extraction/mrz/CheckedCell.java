package org.lotse.workers.extraction.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place of a zone on the way of its check digits.
 *
 * @param composite the weight in the composite check digit, 0 where none covers it
 * @param single the weight in the check digit over its own field, 0 where none covers it
 * @param closes the check whose digit stands here, null where none does
 */
record CheckedCell(int line, int column, int composite, int single, Check closes) {

    private static final int[] WEIGHTS = {7, 3, 1};

    /** The ways through a zone: one along its composite check digit, or one for each check digit without such a one. */
    static List<List<CheckedCell>> ways(ZoneFormat format) {
        Optional<Check> composite = format.checks().stream()
                .filter(check -> check.covered().size() > 1)
                .findFirst();
        if (composite.isPresent()) {
            return List.of(way(format, composite.get(), true));
        }
        return format.checks().stream().map(check -> way(format, check, false)).toList();
    }

    private static List<CheckedCell> way(ZoneFormat format, Check check, boolean composite) {
        List<CheckedCell> way = new ArrayList<>();
        for (Span span : check.covered()) {
            for (int column = span.start(); column < span.end(); column++) {
                int weight = composite ? WEIGHTS[way.size() % WEIGHTS.length] : 0;
                way.add(cell(format, span.line(), column, weight));
            }
        }
        if (composite) {
            way.add(new CheckedCell(check.digit().line(), check.digit().start(), 0, 0, check));
        } else {
            way.add(cell(format, check.digit().line(), check.digit().start(), 0));
        }
        return way;
    }

    private static CheckedCell cell(ZoneFormat format, int line, int column, int composite) {
        int single = 0;
        Check closes = null;
        for (Check check : format.checks()) {
            if (check.covered().size() == 1) {
                Span span = check.covered().get(0);
                single = span.contains(line, column) ? WEIGHTS[(column - span.start()) % WEIGHTS.length] : single;
                closes = check.digit().contains(line, column) ? check : closes;
            }
        }
        return new CheckedCell(line, column, composite, single, closes);
    }

    boolean closesComposite() {
        return closes != null && closes.covered().size() > 1;
    }
}
