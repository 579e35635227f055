package org.lotse.workers.extraction.zone;

import java.util.Arrays;

/**
 * The sums of the net, for {@value #CELLS} cells at once. Each row of a picture is an array in which a value of the
 * same place of all cells stands side by side; rows short enough and steps constant, so that the compiler makes vector
 * instructions of every loop. What a convolution sees is framed by one place of zeros.
 */
final class NetLayers {

    static final int CELLS = 16;
    static final int KERNEL = 9;
    private static final int AT_ONCE = 4;

    private NetLayers() {}

    /** Every output sees the three by three places around it on all inputs, which are framed. */
    static void convolve(float[][] in, int inputs, int side, float[] weights, float[] biases, float[][] out) {
        for (int output = 0; output < biases.length; output++) {
            for (int y = 0; y < side; y++) {
                float[] row = out[output * side + y];
                Arrays.fill(row, biases[output]);
                for (int input = 0; input < inputs; input++) {
                    int kernel = (output * inputs + input) * KERNEL;
                    int above = input * (side + 2) + y;
                    three(in[above], weights, kernel, row);
                    three(in[above + 1], weights, kernel + 3, row);
                    three(in[above + 2], weights, kernel + 6, row);
                }
            }
        }
    }

    private static void three(float[] in, float[] weights, int weight, float[] out) {
        float left = weights[weight];
        float middle = weights[weight + 1];
        float right = weights[weight + 2];
        for (int at = 0; at < out.length; at++) {
            out[at] += left * in[at] + middle * in[at + CELLS] + right * in[at + 2 * CELLS];
        }
    }

    /**
     * The greatest of every two by two places, never less than 0.
     *
     * @param frame by how many places of zeros the outputs are framed
     */
    static void pool(float[][] in, int channels, int side, float[][] out, int frame) {
        int half = side / 2;
        for (int channel = 0; channel < channels; channel++) {
            for (int y = 0; y < half; y++) {
                float[] upper = in[channel * side + 2 * y];
                float[] lower = in[channel * side + 2 * y + 1];
                greatest(upper, lower, out[channel * (half + 2 * frame) + y + frame], half, frame);
            }
        }
    }

    private static void greatest(float[] upper, float[] lower, float[] out, int half, int frame) {
        for (int x = 0; x < half; x++) {
            for (int cell = 0; cell < CELLS; cell++) {
                int left = 2 * x * CELLS + cell;
                float above = Math.max(upper[left], upper[left + CELLS]);
                float below = Math.max(lower[left], lower[left + CELLS]);
                out[(x + frame) * CELLS + cell] = Math.max(0f, Math.max(above, below));
            }
        }
    }

    /**
     * What every output sums up of one cell's inputs.
     *
     * @param weights a row an input, a column an output; the number of inputs is a multiple of four
     */
    static void connect(float[] in, float[][] weights, float[] biases, float[] out) {
        System.arraycopy(biases, 0, out, 0, out.length);
        for (int input = 0; input < in.length; input += AT_ONCE) {
            four(in, input, weights[input], weights[input + 1], weights[input + 2], weights[input + 3], out);
        }
    }

    private static void four(float[] in, int from, float[] one, float[] two, float[] three, float[] four, float[] out) {
        float first = in[from];
        float second = in[from + 1];
        float third = in[from + 2];
        float fourth = in[from + 3];
        for (int output = 0; output < out.length; output++) {
            out[output] += first * one[output] + second * two[output] + third * three[output] + fourth * four[output];
        }
    }

    /** Nothing below 0. */
    static void rectify(float[] values) {
        for (int index = 0; index < values.length; index++) {
            values[index] = Math.max(0f, values[index]);
        }
    }
}
