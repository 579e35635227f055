package org.lotse.workers.extraction.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.value.DateOrder;

/** Tells whether a paper writes months before days: by a date that can only be read one way, else as Americans do. */
final class WrittenOrder {

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern AMERICAN_PLACE = Pattern.compile(",\\s*[A-Z]{2},?\\s+\\d{5}(?:-\\d{4})?\\s*$");
    private static final Phrases AMERICAN = Words.phrases("month.first");
    private static final int MONTHS = 12;

    private WrittenOrder() {}

    static DateOrder of(List<Line> lines) {
        int monthFirst = 0;
        int dayFirst = 0;
        boolean american = false;
        for (Line line : lines) {
            Matcher figures = FIGURES.matcher(line.folded());
            while (figures.find()) {
                dayFirst += Integer.parseInt(figures.group(1)) > MONTHS ? 1 : 0;
                monthFirst += Integer.parseInt(figures.group(2)) > MONTHS ? 1 : 0;
            }
            american |= AMERICAN_PLACE.matcher(line.text()).find() || AMERICAN.standIn(line);
        }
        if (monthFirst != dayFirst) {
            return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        }
        return american ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }
}
