package org.lotse.workers.extraction.zone;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Writes cells to learn from to standard output, {@code DrawCells COUNT SEED FONT…}: of each the character's number and
 * its picture, a byte a value. A font given twice is drawn twice as often.
 */
final class DrawCells {

    private static final int WAITING = 4096;
    private static final int STEPS = 32;
    private static final int NOTHING = CharacterNet.CLASSES - 1;

    private final List<Letters> fonts;
    private final Random random;
    private final List<byte[]> cells = new ArrayList<>();

    private DrawCells(List<Letters> fonts, long seed) {
        this.fonts = fonts;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        List<Letters> fonts =
                Arrays.stream(arguments).skip(2).map(File::new).map(Letters::of).toList();
        DrawCells cells = new DrawCells(fonts, Long.parseLong(arguments[1]));
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            for (long left = Long.parseLong(arguments[0]); left > 0; left--) {
                out.write(cells.next());
            }
        }
    }

    /** Any of those waiting, so that the cells of one line do not stand together. */
    private byte[] next() {
        while (cells.size() < WAITING) {
            draw(new DrawnLine(fonts, random));
        }
        int index = random.nextInt(cells.size());
        byte[] cell = cells.get(index);
        cells.set(index, cells.get(cells.size() - 1));
        cells.remove(cells.size() - 1);
        return cell;
    }

    private void draw(DrawnLine line) {
        for (int at = 0; at < DrawnLine.LENGTH; at++) {
            cells.add(bytes(line.legible(at) ? line.character(at) : NOTHING, line.cell(at)));
        }
        cells.add(bytes(NOTHING, line.between()));
    }

    private static byte[] bytes(int character, float[] picture) {
        byte[] bytes = new byte[1 + picture.length];
        bytes[0] = (byte) character;
        for (int index = 0; index < picture.length; index++) {
            bytes[1 + index] = (byte) Math.max(-127, Math.min(127, Math.round(picture[index] * STEPS)));
        }
        return bytes;
    }
}
