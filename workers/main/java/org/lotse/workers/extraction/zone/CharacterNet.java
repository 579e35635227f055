package org.lotse.workers.extraction.zone;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Our own model for OCR-B: a small convolutional net that says of a cell how likely each character stands in it. Trained
 * from scratch by workers/training. Belongs to one thread.
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

    private final float[][] kernels;
    private final float[][] biases;
    private final float[][] toHidden;
    private final float[][] toOutputs;

    private final float[][] cells = rows(1, SIDE + 2);
    private final float[][] wide = rows(FIRST, SIDE);
    private final float[][] half = rows(FIRST, HALF + 2);
    private final float[][] deep = rows(SECOND, HALF);
    private final float[][] small = rows(SECOND, FOURTH);
    private final float[] features = new float[SECOND * FOURTH * FOURTH];
    private final float[] hidden = new float[HIDDEN];
    private final float[] outputs = new float[CLASSES];

    /**
     * @param weights of two convolutions and two connected layers, an output's weights after the other
     * @param biases of the same layers, one an output
     */
    CharacterNet(float[][] weights, float[][] biases) {
        this.kernels = new float[][] {weights[0], weights[1]};
        this.toHidden = byInput(weights[2], HIDDEN);
        this.toOutputs = byInput(weights[3], CLASSES);
        this.biases = biases;
    }

    private static float[][] rows(int channels, int side) {
        return new float[channels * side][side * NetLayers.CELLS];
    }

    private static float[][] byInput(float[] weights, int outputs) {
        float[][] rows = new float[weights.length / outputs][outputs];
        for (int at = 0; at < weights.length; at++) {
            rows[at % rows.length][at / rows.length] = weights[at];
        }
        return rows;
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
    double[][] read(List<float[]> pictures) {
        double[][] likely = new double[pictures.size()][];
        for (int from = 0; from < likely.length; from += NetLayers.CELLS) {
            read(pictures.subList(from, Math.min(likely.length, from + NetLayers.CELLS)), likely, from);
        }
        return likely;
    }

    private void read(List<float[]> pictures, double[][] likely, int from) {
        putSideBySide(pictures);
        NetLayers.convolve(cells, 1, SIDE, kernels[0], biases[0], wide);
        NetLayers.pool(wide, FIRST, SIDE, half, 1);
        NetLayers.convolve(half, FIRST, HALF, kernels[1], biases[1], deep);
        NetLayers.pool(deep, SECOND, HALF, small, 0);
        for (int cell = 0; cell < pictures.size(); cell++) {
            for (int place = 0; place < features.length; place++) {
                features[place] = small[place / FOURTH][place % FOURTH * NetLayers.CELLS + cell];
            }
            NetLayers.connect(features, toHidden, biases[2], hidden);
            NetLayers.rectify(hidden);
            NetLayers.connect(hidden, toOutputs, biases[3], outputs);
            likely[from + cell] = shares(outputs);
        }
    }

    private void putSideBySide(List<float[]> pictures) {
        for (int cell = 0; cell < pictures.size(); cell++) {
            float[] picture = pictures.get(cell);
            for (int y = 0; y < SIDE; y++) {
                float[] row = cells[y + 1];
                for (int x = 0; x < SIDE; x++) {
                    row[(x + 1) * NetLayers.CELLS + cell] = picture[y * SIDE + x];
                }
            }
        }
    }

    private static double[] shares(float[] outputs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float output : outputs) {
            highest = Math.max(highest, output);
        }
        double sum = 0;
        double[] shares = new double[CLASSES];
        for (int character = 0; character < CLASSES; character++) {
            shares[character] = Math.exp(outputs[character] - highest);
            sum += shares[character];
        }
        for (int character = 0; character < CLASSES; character++) {
            shares[character] /= sum;
        }
        return shares;
    }
}
