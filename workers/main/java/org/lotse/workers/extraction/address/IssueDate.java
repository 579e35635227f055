package org.lotse.workers.extraction.address;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.reading.TextLine;

/** Finds the day a letter was issued: beside or under a label that says so, else the first date of the letter. */
final class IssueDate {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\b(datum|\\p{L}*rechnungsdatum|ausstellungsdatum|ausgestellt am|date|dated|issued|facture|"
                    + "factuurdatum|\\p{L}+, den)\\b");
    private static final Pattern OTHER_DATE = Pattern.compile(
            "(?iu)(due|fällig|zahlbar|limite|until|\\bbis\\b|zeitraum|period|birth|geb\\.|geburt|next|expir|gültig)");
    private static final double SAME_ROW = 0.012;
    private static final double NEXT_ROW = 0.045;
    private static final double SAME_COLUMN = 0.06;
    private static final double LABELLED = 0.95;
    private static final double GUESSED = 0.6;

    private final List<TextLine> lines;
    private final LocalDate today;

    IssueDate(List<TextLine> lines, LocalDate today) {
        this.lines = lines;
        this.today = today;
    }

    /** A date, the line it stands on and how sure it is the right one. */
    record Found(LocalDate date, TextLine line, double confidence) {}

    Optional<Found> find() {
        for (TextLine label : lines) {
            if (LABEL.matcher(label.text()).find() && !other(label)) {
                Optional<Found> found = at(label, LABELLED).or(() -> beside(label));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return lines.stream()
                .filter(line -> !other(line))
                .map(line -> at(line, GUESSED))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Found> beside(TextLine label) {
        return lines.stream()
                .filter(line -> line.page() == label.page() && line != label && !other(line))
                .filter(line -> right(label, line) || under(label, line))
                .sorted(Comparator.comparingDouble(line -> right(label, line) ? 0 : 1))
                .map(line -> at(line, LABELLED))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Found> at(TextLine line, double sure) {
        return Dates.first(line.text())
                .filter(date -> !date.isAfter(today))
                .map(date -> new Found(date, line, sure * line.confidence()));
    }

    private static boolean other(TextLine line) {
        return OTHER_DATE.matcher(line.text()).find();
    }

    private static boolean right(TextLine label, TextLine line) {
        return Math.abs(line.box().y() - label.box().y()) < SAME_ROW
                && line.box().x() > label.box().x();
    }

    private static boolean under(TextLine label, TextLine line) {
        double down = line.box().y() - label.box().y();
        return down > 0
                && down < NEXT_ROW
                && Math.abs(line.box().x() - label.box().x()) < SAME_COLUMN;
    }
}
