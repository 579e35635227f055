package org.lotse.workers.extraction.zone;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Our own model for OCR-B: a small convolutional net that says of a cell how likely each character stands in it. Trained
 * from scratch by workers/training.
 */
final class CharacterNet {

    /** The space stands for nothing legible: empty, covered, between two characters, or no print of a zone. */
    static final String CHARACTERS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ";

    static final int CLASSES = CHARACTERS.length();
    static final int FIRST = 16;
    static final int SECOND = 32;
    static final int HIDDEN = 128;
    static final int SIDE = CellPicture.SIDE;
    static final int HALF = SIDE / 2;
    static final int FOURTH = SIDE / 4;

    private static final String MODEL = "/org/lotse/workers/extraction/models/ocr-b.net";

    private final float[][] weights;
    private final float[][] biases;

    CharacterNet(float[][] weights, float[][] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    /** The model that the program carries. */
    static CharacterNet load() {
        try (InputStream file = CharacterNet.class.getResourceAsStream(MODEL)) {
            return NetFile.read(new DataInputStream(file));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** How likely each character stands in each cell: a row a cell, in the order of {@link #CHARACTERS}, sum 1. */
    double[][] read(List<float[]> cells) {
        int count = cells.size();
        float[] outputs = outputs(sideBySide(cells), count);
        double[][] likely = new double[count][];
        for (int cell = 0; cell < count; cell++) {
            likely[cell] = shares(outputs, cell, count);
        }
        return likely;
    }

    static float[] sideBySide(List<float[]> cells) {
        float[] values = new float[(SIDE + 2) * (SIDE + 2) * cells.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int place = 0; place < SIDE * SIDE; place++) {
                int framed = NetLayers.framed(0, SIDE, place / SIDE, place % SIDE);
                values[framed * cells.size() + cell] = cells.get(cell)[place];
            }
        }
        return values;
    }

    private float[] outputs(float[] cells, int count) {
        float[] wide = new float[FIRST * SIDE * SIDE * count];
        float[] half = new float[FIRST * (HALF + 2) * (HALF + 2) * count];
        float[] deep = new float[SECOND * HALF * HALF * count];
        float[] small = new float[SECOND * FOURTH * FOURTH * count];
        float[] hidden = new float[HIDDEN * count];
        float[] outputs = new float[CLASSES * count];
        NetLayers.convolve(cells, 1, SIDE, weights[0], biases[0], wide, count);
        NetLayers.pool(wide, FIRST, SIDE, half, true, count);
        NetLayers.convolve(half, FIRST, HALF, weights[1], biases[1], deep, count);
        NetLayers.pool(deep, SECOND, HALF, small, false, count);
        NetLayers.connect(small, weights[2], biases[2], hidden, count);
        NetLayers.rectify(hidden);
        NetLayers.connect(hidden, weights[3], biases[3], outputs, count);
        return outputs;
    }

    private static double[] shares(float[] outputs, int cell, int count) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int character = 0; character < CLASSES; character++) {
            highest = Math.max(highest, outputs[character * count + cell]);
        }
        double sum = 0;
        double[] shares = new double[CLASSES];
        for (int character = 0; character < CLASSES; character++) {
            shares[character] = Math.exp(outputs[character * count + cell] - highest);
            sum += shares[character];
        }
        for (int character = 0; character < CLASSES; character++) {
            shares[character] /= sum;
        }
        return shares;
    }
}
