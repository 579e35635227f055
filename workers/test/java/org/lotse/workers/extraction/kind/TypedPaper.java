package org.lotse.workers.extraction.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

/** Invented papers as a typewriter would write them: two blanks or more begin a new column. */
public final class TypedPaper {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");
    private static final double LINE = 0.015;
    private static final double CHARACTER = 0.006;

    private TypedPaper() {}

    /** A piece of text with the row and column of characters where it begins. */
    public record Cell(int row, int column, String text) {}

    /** The paper of that name among the tests' papers. */
    public static List<Cell> cells(String name) {
        try (InputStream bytes = TypedPaper.class.getResourceAsStream("../papers/" + name + ".txt")) {
            return cellsOf(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Cell> cellsOf(String text) {
        List<Cell> cells = new ArrayList<>();
        List<String> rows = text.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            Matcher cell = CELL.matcher(rows.get(row));
            while (cell.find()) {
                cells.add(new Cell(row, cell.start(), cell.group()));
            }
        }
        return cells;
    }

    static ReadPaper read(String name) {
        return Papers.read(lines(cells(name)), TODAY);
    }

    /** Text that a test writes out itself. */
    static ReadPaper readText(String text) {
        return Papers.read(lines(cellsOf(text)), TODAY);
    }

    /** The lines of a text that a test writes out itself. */
    public static List<TextLine> lines(String text) {
        return lines(cellsOf(text));
    }

    private static List<TextLine> lines(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new TextLine(1, cell.text(), box(cell), 1, Field.Source.TEXT_LAYER))
                .toList();
    }

    private static Box box(Cell cell) {
        double width = CHARACTER * cell.text().length();
        return new Box(0.02 + CHARACTER * cell.column(), 0.04 + LINE * cell.row(), width, 0.011);
    }

    static Map<String, String> values(ReadPaper paper) {
        Map<String, String> values = new TreeMap<>();
        paper.fields().forEach(field -> values.putIfAbsent(field.name(), field.value()));
        return values;
    }

    static Map<String, String> normalised(ReadPaper paper) {
        Map<String, String> values = new TreeMap<>();
        paper.fields().forEach(field -> values.putIfAbsent(field.name(), field.normalised()));
        return values;
    }
}
