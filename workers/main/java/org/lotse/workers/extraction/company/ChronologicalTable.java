package org.lotse.workers.extraction.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;

/**
 * A chronological print-out: a table with an entry a row. What was entered last is in force; what an entry ends it says
 * in words, since the red lines under what is no longer so are not in the text.
 */
final class ChronologicalTable {

    private static final Pattern LETTER = Pattern.compile("^\\s*(?<letter>[a-d])\\s?\\)\\s*");
    private static final int FEWEST_COLUMNS = 4;
    private static final double INDENT = 0.012;

    private final Map<Heading, Double> columns;
    private final Sections sections = new Sections();

    private ChronologicalTable(Map<Heading, Double> columns) {
        this.columns = columns;
    }

    /** The table's content by heading; empty where the headings do not stand side by side. */
    static Optional<Sections> in(Layout layout) {
        for (List<Line> row : layout.rows(1)) {
            Map<Heading, Double> columns = columns(layout, row);
            if (columns.size() >= FEWEST_COLUMNS) {
                return Optional.of(
                        new ChronologicalTable(columns).read(layout, row.get(0).middle()));
            }
        }
        return Optional.empty();
    }

    /** The left edges of the columns, by what stands in them first. */
    private static Map<Heading, Double> columns(Layout layout, List<Line> row) {
        Map<Heading, Double> columns = new LinkedHashMap<>();
        for (Line line : row) {
            Heading.of(line).ifPresent(opening -> columns.putIfAbsent(opening.heading(), line.left()));
        }
        return columns;
    }

    private Sections read(Layout layout, double headings) {
        Map<Heading, List<Line>> cells = new LinkedHashMap<>();
        for (int page = 1; page <= layout.pages(); page++) {
            double top = page == 1 ? headings : 0;
            layout.page(page).stream()
                    .filter(line -> line.middle() > top)
                    .sorted(Comparator.comparingDouble(Line::middle))
                    .forEach(line -> column(line)
                            .ifPresent(heading -> cells.computeIfAbsent(heading, any -> new ArrayList<>())
                                    .add(line)));
        }
        cells.forEach(this::read);
        return sections;
    }

    private Optional<Heading> column(Line line) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() <= line.left() + INDENT)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Within a column, letters tell what a line is about; the latest of each replaces the earlier. */
    private void read(Heading column, List<Line> lines) {
        Heading current = column;
        for (Line line : lines) {
            Matcher letter = LETTER.matcher(line.folded());
            int start = 0;
            if (letter.find()) {
                current = under(column, letter.group("letter").charAt(0));
                start = letter.end();
                if (current != Heading.OFFICERS && current != Heading.PROKURA) {
                    sections.replace(current, List.of());
                }
            }
            Part part = line.part(start, line.text().length());
            if (column == Heading.CAPITAL && line.hasFigures()) {
                sections.replace(Heading.CAPITAL, List.of());
            }
            if (!part.isEmpty()
                    && Heading.of(line)
                            .filter(opening -> start(opening, column))
                            .isEmpty()) {
                sections.put(current, part);
            }
        }
    }

    private static boolean start(Heading.Opening opening, Heading column) {
        return opening.heading() != Heading.OFFICERS || opening.rest().isEmpty() && column != Heading.RULE;
    }

    private static Heading under(Heading column, char letter) {
        return switch (column) {
            case NAME -> letter == 'a' ? Heading.NAME : letter == 'b' ? Heading.SEAT : Heading.OTHER;
            case RULE -> letter == 'a' ? Heading.RULE : Heading.OFFICERS;
            case FORM -> letter == 'a' ? Heading.FORM : Heading.OTHER;
            default -> column;
        };
    }
}
