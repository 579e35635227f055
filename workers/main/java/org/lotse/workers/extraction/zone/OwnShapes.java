package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.workers.extraction.mrz.CharacterClass;
import org.lotse.workers.extraction.mrz.ZoneFormat;

/**
 * Tells look-alikes apart by the document's own print: where only digits stand, its 0 is seen, where only letters
 * stand, its O; anything between is compared with both.
 */
final class OwnShapes {

    private static final List<String> GROUPS =
            List.of("0OQD", "1I7TL", "2Z7", "5S83", "8BS3", "6G", "4A", "MNHW", "UVD0");
    private static final double SURE = 0.6;
    private static final double ALONE = 0.93;

    private final Map<Character, List<Shape>> known = new HashMap<>();
    private final Map<String, Map<Character, Double>> likenesses = new HashMap<>();
    private final Map<String, List<Shape>> around = new HashMap<>();
    private final List<Line> lines;

    OwnShapes(List<Line> lines, List<ReadLine> read, ZoneFormat format) {
        this.lines = lines;
        learn(read, format);
    }

    /**
     * The lines with every look-alike replaced that the document's own print tells apart.
     *
     * @param clearer by how much another character must be more alike than the one that was recognised
     */
    List<ReadLine> tellApart(List<ReadLine> read, ZoneFormat format, double clearer) {
        List<ReadLine> better = new ArrayList<>();
        for (int line = 0; line < read.size(); line++) {
            StringBuilder text = new StringBuilder(read.get(line).text());
            for (int cell = 0; cell < text.length(); cell++) {
                if (format.characters(line, cell) == CharacterClass.ANY) {
                    text.setCharAt(cell, likest(text.charAt(cell), line, cell, clearer));
                }
            }
            better.add(new ReadLine(text.toString(), read.get(line).confidence()));
        }
        return better;
    }

    private void learn(List<ReadLine> read, ZoneFormat format) {
        for (int line = 0; line < read.size(); line++) {
            for (int cell = 0; cell < read.get(line).text().length(); cell++) {
                CharacterClass expected = format.characters(line, cell);
                char character = expected.of(read.get(line).text().charAt(cell));
                boolean fits = expected == CharacterClass.DIGIT && Character.isDigit(character)
                        || expected == CharacterClass.LETTER && Character.isLetter(character);
                if (fits && read.get(line).confidence()[cell] > SURE) {
                    known.computeIfAbsent(character, any -> new ArrayList<>()).add(shape(line, cell, 0, 0));
                }
            }
        }
    }

    private char likest(char read, int line, int cell, double clearer) {
        char best = read;
        double likeness = known.containsKey(read) ? likeness(read, line, cell) + clearer : ALONE;
        for (String group : GROUPS) {
            if (group.indexOf(read) >= 0) {
                for (char other : group.toCharArray()) {
                    double like = other == read || !known.containsKey(other) ? -1 : likeness(other, line, cell);
                    if (like > likeness) {
                        best = other;
                        likeness = like;
                    }
                }
            }
        }
        return best;
    }

    private double likeness(char character, int line, int cell) {
        return likenesses
                .computeIfAbsent(line + " " + cell, place -> new HashMap<>())
                .computeIfAbsent(character, own -> compared(own, line, cell));
    }

    private double compared(char character, int line, int cell) {
        double best = -1;
        for (Shape shape : around.computeIfAbsent(line + " " + cell, place -> shapesAround(line, cell))) {
            for (Shape own : known.get(character)) {
                best = Math.max(best, own.likeness(shape));
            }
        }
        return best;
    }

    private List<Shape> shapesAround(int line, int cell) {
        List<Shape> shapes = new ArrayList<>();
        for (int down = -2; down <= 2; down++) {
            for (int across = -2; across <= 2; across++) {
                shapes.add(shape(line, cell, down, across));
            }
        }
        return shapes;
    }

    private Shape shape(int line, int cell, int down, int across) {
        CellGrid grid = lines.get(line).grid();
        return Shape.of(lines.get(line).strip(), grid.centre(cell) + across, down, grid.pitch());
    }
}
