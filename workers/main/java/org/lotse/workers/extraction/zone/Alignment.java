package org.lotse.workers.extraction.zone;

import java.util.Arrays;

/** Assigns what was recognised to the cells it stands in, keeping the order of both. */
final class Alignment {

    private static final double LEFT_OUT = 0.7;

    private Alignment() {}

    /**
     * @param found the middles of what was recognised, ascending
     * @param cells the middles of the cells, ascending
     * @param pitch the width of a cell
     * @return for each cell the index of what stands in it, -1 for nothing
     */
    static int[] of(double[] found, double[] cells, double pitch) {
        double[][] cost = new double[found.length + 1][cells.length + 1];
        for (int one = 0; one <= found.length; one++) {
            for (int cell = 0; cell <= cells.length; cell++) {
                cost[one][cell] = one == 0 || cell == 0
                        ? (one + cell) * LEFT_OUT
                        : cheapest(cost, found, cells, pitch, one, cell);
            }
        }
        return trace(cost, found, cells, pitch);
    }

    private static double cheapest(double[][] cost, double[] found, double[] cells, double pitch, int one, int cell) {
        double together = cost[one - 1][cell - 1] + Math.abs(found[one - 1] - cells[cell - 1]) / pitch;
        return Math.min(together, Math.min(cost[one - 1][cell], cost[one][cell - 1]) + LEFT_OUT);
    }

    private static int[] trace(double[][] cost, double[] found, double[] cells, double pitch) {
        int[] assigned = new int[cells.length];
        Arrays.fill(assigned, -1);
        int one = found.length;
        int cell = cells.length;
        while (one > 0 && cell > 0) {
            double together = cost[one - 1][cell - 1] + Math.abs(found[one - 1] - cells[cell - 1]) / pitch;
            if (cost[one][cell] == together) {
                assigned[--cell] = --one;
            } else if (cost[one][cell] == cost[one - 1][cell] + LEFT_OUT) {
                one--;
            } else {
                cell--;
            }
        }
        return assigned;
    }
}
