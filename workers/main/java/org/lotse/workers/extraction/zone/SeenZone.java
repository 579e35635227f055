package org.lotse.workers.extraction.zone;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lotse.workers.extraction.mrz.Alphabet;
import org.lotse.workers.extraction.mrz.LikelyZone;
import org.lotse.workers.extraction.mrz.ZoneFormat;

/** A block of lines with what was seen in its cells. */
record SeenZone(Block block, double[][][] seen) {

    /** The net learned with a little of every answer spread over all characters; that much tells nothing. */
    private static final double TOLD_NOTHING = 0.0006;

    private static final double LEAST = 1e-5;
    private static final int NOTHING = CharacterNet.CLASSES - 1;

    /** How clearly the cells show characters of a zone, 0 to 1, both inclusive. */
    double clearness() {
        return CellReader.clearness(Arrays.stream(seen).flatMap(Arrays::stream).toArray(double[][]::new));
    }

    /** How many cells clearly show the filler. */
    long fillers() {
        return Arrays.stream(seen)
                .flatMap(Arrays::stream)
                .filter(cell -> cell[0] > 0.7)
                .count();
    }

    LikelyZone likeliest() {
        ZoneFormat format =
                ZoneFormat.of(Arrays.stream(seen).map(SeenZone::plain).toList()).orElseThrow();
        double[][][] likely = Arrays.stream(seen)
                .map(line -> Arrays.stream(line).map(SeenZone::shares).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return LikelyZone.of(format, likely);
    }

    private static String plain(double[][] line) {
        return Arrays.stream(line)
                .map(cell -> IntStream.range(0, Alphabet.SIZE)
                        .boxed()
                        .max((one, other) -> Double.compare(cell[one], cell[other]))
                        .map(Alphabet::at)
                        .map(String::valueOf)
                        .orElse("<"))
                .collect(Collectors.joining());
    }

    /** What shows nothing legible may be anything. */
    private static double[] shares(double[] cell) {
        double[] shares = new double[Alphabet.SIZE];
        double sum = 0;
        for (int character = 0; character < shares.length; character++) {
            double seen = Math.max(LEAST, cell[character] - TOLD_NOTHING);
            shares[character] = seen + Math.max(0, cell[NOTHING] - TOLD_NOTHING) / Alphabet.SIZE;
            sum += shares[character];
        }
        for (int character = 0; character < shares.length; character++) {
            shares[character] /= sum;
        }
        return shares;
    }

    static SeenZone of(Block block, CellReader reader) {
        return new SeenZone(block, reader.read(block.lines()));
    }

    FoundZone found() {
        LikelyZone likeliest = likeliest();
        return block.found(likeliest.zone(), List.of(likeliest.confidence()), clearness());
    }
}
