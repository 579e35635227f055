package org.lotse.workers.extraction.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;

/** A label, from its first letter to its last. Documents print it in two or three languages, divided by strokes. */
record Label(PrintedField field, Part part) {

    private static final Pattern PIECE = Pattern.compile("[^/|:\\\\!•·]+");
    private static final Pattern BEGINNING = Pattern.compile("^(?:[^\\p{L}]*[a-z]\\])?[^\\p{L}]*");
    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}°)]+$");
    private static final Pattern STROKES = Pattern.compile("[^/|]+[/|][^/|]*(?:[/|][^/|]*)?");
    private static final Pattern BLANK = Pattern.compile(" +");

    /** The labels of a line from left to right; what languages call the same is one label. */
    static List<Label> in(Line line) {
        Optional<PrintedField.Start> chinese = PrintedField.chineseStart(line.text());
        if (chinese.isPresent()) {
            return List.of(
                    new Label(chinese.get().field(), line.part(0, chinese.get().to())));
        }
        Optional<Label> whole = whole(line, 0, line.text().length());
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Label> labels = new ArrayList<>();
        for (MatchResult piece : PIECE.matcher(line.text()).results().toList()) {
            whole(line, piece.start(), piece.end())
                    .map(List::of)
                    .orElseGet(() -> two(line, piece.start(), piece.end()))
                    .forEach(label -> add(labels, label));
        }
        return fromBeginning(line, labels);
    }

    /** A first language that was not made out stands before the stroke all the same. */
    private static List<Label> fromBeginning(Line line, List<Label> labels) {
        boolean one = labels.size() == 1
                && STROKES.matcher(line.text().substring(0, labels.get(0).part().from()))
                        .matches();
        if (!one) {
            return List.copyOf(labels);
        }
        Label only = labels.get(0);
        return List.of(new Label(only.field(), line.part(0, only.part().to())));
    }

    private static void add(List<Label> labels, Label label) {
        int last = labels.size() - 1;
        if (last < 0 || labels.get(last).field() != label.field()) {
            labels.add(label);
            return;
        }
        Part both =
                label.line().part(labels.get(last).part().from(), label.part().to());
        labels.set(last, new Label(label.field(), both));
    }

    /** Columns that stand close to each other are read as one line. */
    private static List<Label> two(Line line, int from, int to) {
        for (MatchResult blank :
                BLANK.matcher(line.text().substring(from, to)).results().toList()) {
            Optional<Label> left = whole(line, from, from + blank.start());
            if (left.isPresent()) {
                Optional<Label> right = whole(line, from + blank.end(), to);
                if (right.isPresent()) {
                    return List.of(left.get(), right.get());
                }
            }
        }
        return List.of();
    }

    private static Optional<Label> whole(Line line, int from, int to) {
        String folded = line.folded().substring(from, to);
        String words = BEGINNING.matcher(folded).replaceFirst("");
        int start = from + folded.length() - words.length();
        String label = END.matcher(words).replaceFirst("");
        return PrintedField.labelled(label).map(field -> new Label(field, line.part(start, start + label.length())));
    }

    Line line() {
        return part.line();
    }

    double left() {
        return part.box().x();
    }

    /** As wide as a letter, as a fraction of the page. */
    double letter() {
        return part.box().width() / Math.max(1, part.text().length());
    }
}
