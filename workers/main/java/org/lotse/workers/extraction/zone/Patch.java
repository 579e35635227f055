package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Dark pixels that touch one another; bounds are inclusive. */
record Patch(int left, int top, int right, int bottom, int width, int[] members) {

    static List<Patch> in(Ink ink) {
        List<Patch> patches = new ArrayList<>();
        boolean[] left = ink.dark().clone();
        int[] queue = new int[left.length];
        for (int pixel = 0; pixel < left.length; pixel++) {
            if (left[pixel]) {
                patches.add(grow(ink, left, queue, pixel));
            }
        }
        return patches;
    }

    private static Patch grow(Ink ink, boolean[] left, int[] queue, int seed) {
        int count = 0;
        queue[count++] = seed;
        left[seed] = false;
        int width = ink.width();
        int minX = seed % width;
        int maxX = minX;
        int minY = seed / width;
        int maxY = minY;
        for (int next = 0; next < count; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
            for (int aroundY = Math.max(0, y - 1); aroundY <= Math.min(ink.height() - 1, y + 1); aroundY++) {
                for (int aroundX = Math.max(0, x - 1); aroundX <= Math.min(width - 1, x + 1); aroundX++) {
                    int pixel = aroundY * width + aroundX;
                    if (left[pixel]) {
                        left[pixel] = false;
                        queue[count++] = pixel;
                    }
                }
            }
        }
        return new Patch(minX, minY, maxX, maxY, width, Arrays.copyOf(queue, count));
    }

    int height() {
        return bottom - top + 1;
    }

    IntStream pixels() {
        return IntStream.of(members);
    }

    /** The straight line through the patch, as thick as the patch is across it. */
    Stroke stroke() {
        double count = members.length;
        double meanX = pixels().mapToDouble(pixel -> pixel % width).sum() / count;
        double meanY = pixels().mapToDouble(pixel -> pixel / width).sum() / count;
        double xx = 0;
        double xy = 0;
        for (int pixel : members) {
            double x = pixel % width - meanX;
            xx += x * x;
            xy += x * (pixel / width - meanY);
        }
        double slope = xx == 0 ? 0 : xy / xx;
        double residual = 0;
        for (int pixel : members) {
            double off = pixel / width - meanY - slope * (pixel % width - meanX);
            residual += off * off;
        }
        double thickness = Math.sqrt(12 * residual / count) + 1;
        return new Stroke(
                left, meanY + slope * (left - meanX), right + 1.0, meanY + slope * (right + 1.0 - meanX), thickness);
    }
}
