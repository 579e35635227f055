package org.lotse.workers.extraction.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.value.Ibans;

/** The first account number of a paper, ISO 13616; it may be spread over boxes in a row. */
public final class Account implements PaperReader {

    private static final double CHECKED = 0.98;

    @Override
    public List<Field> read(Paper paper) {
        Layout layout = paper.layout();
        for (Line line : layout.lines()) {
            Optional<Field> found = Ibans.in(line.text())
                    .map(number -> field(number, List.of(line)))
                    .or(() -> overRow(layout, line));
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    private static Optional<Field> overRow(Layout layout, Line line) {
        if (!Ibans.mayBegin(line.text())) {
            return Optional.empty();
        }
        List<Line> row = new ArrayList<>(List.of(line));
        row.addAll(layout.rightOf(line));
        String text = String.join(" ", row.stream().map(Line::text).toList());
        return Ibans.in(text).map(number -> field(number, row));
    }

    private static Field field(String number, List<Line> lines) {
        Box box = lines.stream().map(Line::box).reduce(Box::around).orElseThrow();
        Line first = lines.get(0);
        return new Field(
                "iban",
                number,
                number,
                CHECKED * first.source().confidence(),
                first.page(),
                box,
                first.source().source());
    }
}
