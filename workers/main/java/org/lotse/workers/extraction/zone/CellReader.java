package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the cells of lines with our own model; where it hesitates, it looks again from a little beside. */
final class CellReader {

    private static final double SURE = 0.95;
    private static final double WORTH_LOOKING = 0.4;
    private static final int GLANCE = 5;
    private static final double[][] BESIDE = {{-0.09, 0}, {0.09, 0}, {0, -0.1}, {0, 0.1}, {-0.06, -0.07}, {0.06, 0.07}};

    private final CharacterNet net = CharacterNet.load();

    /** What was seen in each cell: by line and cell, how likely each of the net's characters is. */
    double[][][] read(List<Line> lines) {
        List<float[]> pictures = new ArrayList<>();
        for (Line line : lines) {
            for (int cell = 0; cell < line.grid().count(); cell++) {
                pictures.add(line.cell(cell, 0, 0));
            }
        }
        double[][] seen = net.read(pictures);
        if (clearness(seen) > WORTH_LOOKING) {
            lookAgain(lines, seen);
        }
        double[][][] byLine = new double[lines.size()][][];
        int width = lines.get(0).grid().count();
        for (int line = 0; line < byLine.length; line++) {
            byLine[line] = Arrays.copyOfRange(seen, line * width, (line + 1) * width);
        }
        return byLine;
    }

    /** How clearly every fifth cell shows a character of a zone, 0 to 1: enough to tell whether to read them all. */
    double glance(List<Line> lines) {
        List<float[]> pictures = new ArrayList<>();
        for (Line line : lines) {
            for (int cell = GLANCE / 2; cell < line.grid().count(); cell += GLANCE) {
                pictures.add(line.cell(cell, 0, 0));
            }
        }
        return clearness(net.read(pictures));
    }

    /** How clearly cells show characters of a zone in the mean, 0 to 1. */
    static double clearness(double[][] seen) {
        return Arrays.stream(seen)
                .mapToDouble(cell ->
                        Arrays.stream(cell, 0, CharacterNet.CLASSES - 1).max().orElse(0))
                .average()
                .orElse(0);
    }

    private void lookAgain(List<Line> lines, double[][] seen) {
        int width = lines.get(0).grid().count();
        List<Integer> doubtful = new ArrayList<>();
        List<float[]> pictures = new ArrayList<>();
        for (int cell = 0; cell < seen.length; cell++) {
            if (Arrays.stream(seen[cell]).max().orElse(0) < SURE) {
                doubtful.add(cell);
                for (double[] beside : BESIDE) {
                    pictures.add(lines.get(cell / width).cell(cell % width, beside[0], beside[1]));
                }
            }
        }
        double[][] again = pictures.isEmpty() ? new double[0][] : net.read(pictures);
        for (int index = 0; index < doubtful.size(); index++) {
            double[] mean = seen[doubtful.get(index)];
            for (int look = 0; look < BESIDE.length; look++) {
                for (int character = 0; character < mean.length; character++) {
                    mean[character] += again[index * BESIDE.length + look][character];
                }
            }
            for (int character = 0; character < mean.length; character++) {
                mean[character] /= BESIDE.length + 1;
            }
        }
    }
}
