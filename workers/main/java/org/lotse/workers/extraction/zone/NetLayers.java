package org.lotse.workers.extraction.zone;

import java.util.Arrays;

/**
 * The sums of the net, for many cells at once: a value of the same place of every cell stands side by side, which a
 * processor adds up in one go. What a convolution sees is framed by one place of zeros.
 */
final class NetLayers {

    static final int KERNEL = 9;
    private static final int AT_ONCE = 4;

    private NetLayers() {}

    /** Where a place of a framed picture stands among the values of that cell. */
    static int framed(int channel, int side, int y, int x) {
        return (channel * (side + 2) + y + 1) * (side + 2) + x + 1;
    }

    /** Every output sees the three by three places around it on all framed inputs. */
    static void convolve(float[] in, int inputs, int side, float[] weights, float[] biases, float[] out, int cells) {
        for (int output = 0; output < biases.length; output++) {
            for (int place = 0; place < side * side; place++) {
                int to = (output * side * side + place) * cells;
                Arrays.fill(out, to, to + cells, biases[output]);
                for (int input = 0; input < inputs; input++) {
                    int kernel = (output * inputs + input) * KERNEL;
                    around(in, input, side, place, weights, kernel, out, to, cells);
                }
            }
        }
    }

    static void around(
            float[] in, int input, int side, int place, float[] weights, int kernel, float[] out, int to, int cells) {
        int first = (framed(input, side, place / side, place % side) - 1) * cells;
        for (int row = -1; row <= 1; row++) {
            int from = first + row * (side + 2) * cells;
            int weight = kernel + (row + 1) * 3;
            float left = weights[weight];
            float middle = weights[weight + 1];
            float right = weights[weight + 2];
            for (int cell = 0; cell < cells; cell++) {
                out[to + cell] +=
                        left * in[from + cell] + middle * in[from + cells + cell] + right * in[from + 2 * cells + cell];
            }
        }
    }

    /** The greatest of every two by two places, never less than 0; framed or not. */
    static void pool(float[] in, int channels, int side, float[] out, boolean frame, int cells) {
        int half = side / 2;
        Arrays.fill(out, 0f);
        for (int channel = 0; channel < channels; channel++) {
            for (int place = 0; place < side * side; place++) {
                int to = pooled(channel, half, place / side / 2, place % side / 2, frame) * cells;
                greatest(in, (channel * side * side + place) * cells, out, to, cells);
            }
        }
    }

    static int pooled(int channel, int half, int y, int x, boolean frame) {
        return frame ? framed(channel, half, y, x) : (channel * half + y) * half + x;
    }

    /** Every output sees every input; their number is a multiple of four. */
    static void connect(float[] in, float[] weights, float[] biases, float[] out, int cells) {
        int inputs = weights.length / biases.length;
        for (int output = 0; output < biases.length; output++) {
            Arrays.fill(out, output * cells, (output + 1) * cells, biases[output]);
            for (int input = 0; input < inputs; input += AT_ONCE) {
                four(in, input * cells, weights, output * inputs + input, out, output * cells, cells);
            }
        }
    }

    private static void four(float[] in, int from, float[] weights, int weight, float[] out, int to, int cells) {
        float one = weights[weight];
        float two = weights[weight + 1];
        float three = weights[weight + 2];
        float four = weights[weight + 3];
        for (int cell = 0; cell < cells; cell++) {
            out[to + cell] += one * in[from + cell]
                    + two * in[from + cells + cell]
                    + three * in[from + 2 * cells + cell]
                    + four * in[from + 3 * cells + cell];
        }
    }

    /** Nothing below 0. */
    static void rectify(float[] values) {
        for (int index = 0; index < values.length; index++) {
            values[index] = Math.max(0f, values[index]);
        }
    }

    private static void greatest(float[] in, int from, float[] out, int to, int cells) {
        for (int cell = 0; cell < cells; cell++) {
            out[to + cell] = Math.max(out[to + cell], in[from + cell]);
        }
    }
}
