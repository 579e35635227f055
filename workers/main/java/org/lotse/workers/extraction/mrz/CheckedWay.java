package org.lotse.workers.extraction.mrz;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What check digits tell of the characters they cover. A state is whether the document's own check digits can be relied
 * on, the composite sum and the field's sum so far; every reading is a way through the states.
 */
final class CheckedWay {

    private static final int SUMS = 10;
    private static final int STATES = 2 * SUMS * SUMS;

    /** How many documents carry check digits of their own that are wrong. */
    private static final double UNSOUND = 0.02;

    private static final double HOLDS_BY_CHANCE = 0.5;
    private static final double NO_DIGIT = 0.01;
    private static final double LONG_NUMBER = 0.02;
    private static final double NEGLIGIBLE = 1e-7;
    private static final int[] NONE = {};

    private final List<CheckedCell> cells;
    private final double[][] likely;
    private final int[][] candidates;

    /** @param likely for each cell of the way how likely each character is */
    CheckedWay(List<CheckedCell> cells, double[][] likely) {
        this.cells = cells;
        this.likely = likely;
        this.candidates = Arrays.stream(likely)
                .map(cell -> IntStream.range(0, Alphabet.SIZE)
                        .filter(character -> cell[character] > NEGLIGIBLE)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The likeliest characters, all together. */
    int[] best() {
        double[][] reach = new double[cells.size() + 1][STATES];
        int[][] from = new int[cells.size() + 1][STATES];
        int[][] by = new int[cells.size() + 1][STATES];
        start(reach[0]);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int state = 0; state < STATES; state++) {
                for (int character : reach[cell][state] > 0 ? candidates[cell] : NONE) {
                    double value = reach[cell][state] * share(cell, state, character);
                    int next = next(cell, state, character);
                    if (value > reach[cell + 1][next]) {
                        reach[cell + 1][next] = value;
                        from[cell + 1][next] = state;
                        by[cell + 1][next] = character;
                    }
                }
            }
            normalise(reach[cell + 1]);
        }
        return trace(reach[cells.size()], from, by);
    }

    private int[] trace(double[] last, int[][] from, int[][] by) {
        int state = 0;
        for (int other = 1; other < STATES; other++) {
            state = last[other] > last[state] ? other : state;
        }
        int[] best = new int[cells.size()];
        for (int cell = cells.size(); cell > 0; cell--) {
            best[cell - 1] = by[cell][state];
            state = from[cell][state];
        }
        return best;
    }

    /** How likely each character is at each cell once all check digits are heard; each row sums to 1. */
    double[][] shares() {
        double[][] ahead = ahead();
        double[][] behind = new double[cells.size() + 1][STATES];
        double[][] shares = new double[cells.size()][Alphabet.SIZE];
        Arrays.fill(behind[cells.size()], 1);
        for (int cell = cells.size() - 1; cell >= 0; cell--) {
            for (int state = 0; state < STATES; state++) {
                for (int character : ahead[cell][state] > 0 ? candidates[cell] : NONE) {
                    double rest = share(cell, state, character) * behind[cell + 1][next(cell, state, character)];
                    behind[cell][state] += rest;
                    shares[cell][character] += ahead[cell][state] * rest;
                }
            }
            normalise(behind[cell]);
            normalise(shares[cell]);
        }
        return shares;
    }

    private double[][] ahead() {
        double[][] ahead = new double[cells.size() + 1][STATES];
        start(ahead[0]);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int state = 0; state < STATES; state++) {
                for (int character : ahead[cell][state] > 0 ? candidates[cell] : NONE) {
                    ahead[cell + 1][next(cell, state, character)] += ahead[cell][state] * share(cell, state, character);
                }
            }
            normalise(ahead[cell + 1]);
        }
        return ahead;
    }

    private static void start(double[] states) {
        states[0] = 1 - UNSOUND;
        states[SUMS * SUMS] = UNSOUND;
    }

    private double share(int cell, int state, int character) {
        CheckedCell at = cells.get(cell);
        double seen = likely[cell][character];
        if (at.closes() == null || seen == 0) {
            return seen;
        }
        int sum = at.closesComposite() ? state / SUMS % SUMS : state % SUMS;
        return seen * allowed(at, sum, Alphabet.at(character), state >= SUMS * SUMS);
    }

    private static double allowed(CheckedCell at, int sum, char character, boolean unsound) {
        if (character == '<' && at.closes().fillerMeansEmpty() && sum == 0) {
            return 1;
        }
        if (!Character.isDigit(character)) {
            boolean longNumber = character == '<' && at.line() == 0 && !at.closesComposite();
            return unsound ? NO_DIGIT : longNumber ? LONG_NUMBER : 0;
        }
        boolean holds = character - '0' == sum;
        double wrong = (1 - HOLDS_BY_CHANCE) / (SUMS - 1);
        return unsound ? holds ? HOLDS_BY_CHANCE : wrong : holds ? 1 : 0;
    }

    private int next(int cell, int state, int character) {
        CheckedCell at = cells.get(cell);
        int value = CheckDigit.value(Alphabet.at(character));
        int composite = (state / SUMS % SUMS + value * at.composite()) % SUMS;
        int single = at.closes() == null ? (state % SUMS + value * at.single()) % SUMS : 0;
        return state / (SUMS * SUMS) * SUMS * SUMS + composite * SUMS + single;
    }

    private static void normalise(double[] values) {
        double sum = Arrays.stream(values).sum();
        for (int index = 0; sum > 0 && index < values.length; index++) {
            values[index] /= sum;
        }
    }
}
