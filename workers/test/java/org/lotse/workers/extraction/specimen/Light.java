package org.lotse.workers.extraction.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The light that falls on a photograph; places are shares of the document's width and height. */
final class Light {

    private static final double FALL_OFF = 0.18;

    private final double sourceX;
    private final double sourceY;
    private final Edge edge;
    private final List<Spot> spots = new ArrayList<>();

    /** Where a shadow begins: a wavy line, beyond which so much of the light is gone. */
    private record Edge(double x, double y, double angle, double softness, double taken) {

        double left(double atX, double atY) {
            if (taken == 0) {
                return 1;
            }
            double distance = (atX - x) * Math.cos(angle) + (atY - y) * Math.sin(angle);
            double along = (atY - y) * Math.cos(angle) - (atX - x) * Math.sin(angle);
            double beyond = distance + 0.04 * Math.sin(9 * along) + 0.02 * Math.sin(23 * along);
            return 1 - taken / (1 + Math.exp(-beyond / softness));
        }
    }

    /** A reflection of a lamp in the film over the paper. */
    private record Spot(double x, double y, double radiusX, double radiusY, double strength) {

        double at(double atX, double atY) {
            double across = (atX - x) / radiusX;
            double down = (atY - y) / radiusY;
            return strength * Math.exp(-across * across - down * down);
        }
    }

    Light(Shot shot, Random random) {
        sourceX = random.nextDouble();
        sourceY = random.nextDouble();
        edge = new Edge(
                0.2 + 0.6 * random.nextDouble(),
                0.3 + 0.6 * random.nextDouble(),
                2 * Math.PI * random.nextDouble(),
                0.004 + 0.05 * random.nextDouble(),
                shot.shadow());
        int count = shot.glare() == 0 ? 0 : 1 + random.nextInt(3);
        for (int spot = 0; spot < count; spot++) {
            boolean onZone = random.nextBoolean();
            spots.add(new Spot(
                    random.nextDouble(),
                    onZone ? 0.75 + 0.25 * random.nextDouble() : 0.75 * random.nextDouble(),
                    0.04 + 0.16 * random.nextDouble(),
                    0.04 + 0.12 * random.nextDouble(),
                    shot.glare()));
        }
    }

    /** What share of its light a place gets; above 0, hardly above 1. */
    double at(double x, double y) {
        return (1.02 - FALL_OFF * Math.sqrt((x - sourceX) * (x - sourceX) + (y - sourceY) * (y - sourceY)))
                * edge.left(x, y);
    }

    /** How near to white a reflection brings a place, 0 to 1. */
    double glare(double x, double y) {
        double dark = 1;
        for (Spot spot : spots) {
            dark *= 1 - spot.at(x, y);
        }
        return 1 - dark;
    }
}
