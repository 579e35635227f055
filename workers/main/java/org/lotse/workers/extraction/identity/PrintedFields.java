package org.lotse.workers.extraction.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.reading.TextLine;

/** What stands at the labels of an identity document: after a label on its line, or under it where it begins. */
final class PrintedFields {

    /** A label and its value may be so many letters of the label aside. */
    private static final double ASIDE = 5;

    /** A value stands at most so many label's heights under it, an address's last line somewhat lower. */
    private static final double UNDER = 3.8;

    private static final double ADDRESS_UNDER = 7;
    private static final double SAME_ROW = 0.6;
    private static final String PUNCTUATION = " :.;,#=-|/)°_'‘’\"";

    private final Layout layout;
    private final List<Label> labels;

    PrintedFields(List<TextLine> lines) {
        layout = new Layout(lines);
        labels =
                layout.lines().stream().flatMap(line -> Label.in(line).stream()).toList();
    }

    /** A value with the label it was found at. */
    record AtLabel(Label label, Part value) {}

    List<Label> labels() {
        return labels;
    }

    /** What may be the value at a label of that field, the likeliest first. */
    Stream<AtLabel> at(PrintedField field, Predicate<Part> accepts) {
        return labels.stream()
                .filter(label -> label.field() == field)
                .flatMap(label ->
                        candidates(label, UNDER).filter(accepts).limit(1).map(value -> new AtLabel(label, value)));
    }

    /** The lines of a value that takes several, from top to bottom. */
    List<Part> block(PrintedField field) {
        return labels.stream()
                .filter(label -> label.field() == field)
                .map(label -> candidates(label, ADDRESS_UNDER).toList())
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Part> candidates(Label label, double rows) {
        return Stream.concat(after(label).stream(), under(label, rows).stream());
    }

    /** What follows a colon, or a Chinese label: the rest of its line, or the next line in its row. */
    private Optional<Part> after(Label label) {
        Line line = label.line();
        boolean last = labels.stream()
                .filter(other -> other.line() == line)
                .allMatch(other -> other.part().from() <= label.part().from());
        String rest = line.text().substring(label.part().to());
        boolean parted =
                rest.startsWith(":") || label.part().text().codePoints().allMatch(Character::isIdeographic);
        if (!last || !parted) {
            return Optional.empty();
        }
        Part value = plain(line.part(label.part().to(), line.text().length()));
        return value.isEmpty() ? layout.rightOf(line).stream().findFirst().map(Line::whole) : Optional.of(value);
    }

    /** Down to the next label of another field. */
    private List<Part> under(Label label, double rows) {
        List<Part> values = new ArrayList<>();
        double reach = label.line().middle() + rows * label.line().box().height();
        List<Line> lines = layout.page(label.line().page()).stream()
                .filter(line -> line.middle()
                        > label.line().middle() + SAME_ROW * label.line().box().height())
                .filter(line -> line.middle() < reach)
                .sorted(Comparator.comparingDouble(Line::middle))
                .toList();
        for (Line line : lines) {
            Optional<Part> column = column(line, label);
            if (column.isPresent()) {
                List<Label> there =
                        labels.stream().filter(other -> other.line() == line).toList();
                if (there.stream().anyMatch(other -> other.field() != label.field() && beside(other, label))) {
                    return values;
                }
                column.filter(part -> there.isEmpty()).map(PrintedFields::plain).ifPresent(values::add);
            }
        }
        return values;
    }

    private static boolean beside(Label one, Label other) {
        return Math.abs(one.left() - other.left()) < ASIDE * other.letter();
    }

    /** The words of a line from where the label begins to where the next one in its row does. */
    private Optional<Part> column(Line line, Label label) {
        double aside = ASIDE * label.letter();
        int from = line.left() > label.left() - aside ? 0 : word(line, label.left(), aside);
        if (from < 0 || line.left() > label.left() + aside) {
            return Optional.empty();
        }
        int end = next(label)
                .filter(next -> next.left() < line.right())
                .map(next -> word(line, next.left(), aside))
                .filter(word -> word > from)
                .orElse(line.text().length());
        return Optional.of(line.part(from, end));
    }

    private Optional<Label> next(Label label) {
        return labels.stream()
                .filter(other -> other.line().page() == label.line().page())
                .filter(other -> layout.sameRow(other.line(), label.line()) && other.left() > label.left())
                .min(Comparator.comparingDouble(Label::left));
    }

    /** The word that begins nearest to a place, if one begins near it; below 0 where none does. */
    private static int word(Line line, double left, double aside) {
        int nearest = -1;
        double distance = aside;
        double wide = line.box().width() / Math.max(1, line.text().length());
        for (int at = 0; at < line.text().length(); at++) {
            boolean begins = at == 0 || line.text().charAt(at - 1) == ' ';
            double off = Math.abs(line.left() + at * wide - left);
            if (begins && off < distance) {
                nearest = at;
                distance = off;
            }
        }
        return nearest;
    }

    /** Without the punctuation around it. */
    private static Part plain(Part value) {
        int from = value.from();
        int to = value.to();
        String text = value.line().text();
        while (from < to && PUNCTUATION.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && PUNCTUATION.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return value.line().part(from, to);
    }
}
