package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Finds where a machine-readable zone may be: two or three long even lines of text below one another. */
final class ZoneLocator {

    private static final double LONG_SIDE = 1000;
    private static final int MOST_CANDIDATES = 9;

    /**
     * Blocks of lines, from the likeliest, in pixels of the picture given; from top to bottom within a block.
     *
     * @param tilt how the lines run on the picture
     */
    List<List<Stroke>> locate(GreyPicture picture, Tilt tilt) {
        double factor = LONG_SIDE / Math.max(picture.width(), picture.height());
        GreyPicture small = picture.scaled(factor);
        Tilt own = tilt.scaled(small);
        Ink ink = Ink.of(own.level(small), 15).without(60);
        List<List<Stroke>> blocks = new ArrayList<>();
        for (int gap : new int[] {20, 11, 32}) {
            blocks.addAll(blocks(strokes(ink, gap)));
        }
        blocks.sort(Comparator.comparingDouble(ZoneLocator::merit).reversed());
        return apart(blocks).stream()
                .map(block -> block.stream()
                        .map(stroke -> own.back(stroke).scaled(1 / factor))
                        .toList())
                .toList();
    }

    /** The first of those that run along the same lines. */
    private static List<List<Stroke>> apart(List<List<Stroke>> blocks) {
        List<List<Stroke>> apart = new ArrayList<>();
        for (List<Stroke> block : blocks) {
            if (apart.size() < MOST_CANDIDATES && apart.stream().noneMatch(other -> same(block, other))) {
                apart.add(block);
            }
        }
        return apart;
    }

    private static boolean same(List<Stroke> one, List<Stroke> other) {
        boolean same = one.size() == other.size();
        for (int line = 0; same && line < one.size(); line++) {
            same = one.get(line).near(other.get(line));
        }
        return same;
    }

    private static List<Stroke> strokes(Ink ink, int gap) {
        List<Stroke> pieces = new ArrayList<>();
        for (Patch patch : Patch.in(ink.closed(gap).opened(40))) {
            if (patch.height() >= 3) {
                pieces.add(patch.stroke());
            }
        }
        return joined(pieces).stream()
                .filter(stroke -> stroke.length() > ink.width() * 0.2)
                .filter(stroke -> stroke.length() / stroke.thickness() > 11)
                .toList();
    }

    private static List<Stroke> joined(List<Stroke> pieces) {
        List<Stroke> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Stroke::startX));
        for (int first = 0; first < sorted.size(); first++) {
            for (int second = first + 1; second < sorted.size(); second++) {
                if (sorted.get(first).continuedBy(sorted.get(second))) {
                    sorted.set(first, sorted.get(first).joined(sorted.remove(second)));
                    second = first;
                }
            }
        }
        return sorted;
    }

    private static List<List<Stroke>> blocks(List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingDouble(Stroke::startY));
        List<List<Stroke>> blocks = new ArrayList<>();
        for (int first = 0; first < sorted.size(); first++) {
            for (int second = first + 1; second < sorted.size(); second++) {
                if (below(sorted.get(first), sorted.get(second))) {
                    List<Stroke> pair = List.of(sorted.get(first), sorted.get(second));
                    blocks.add(pair);
                    for (int third = second + 1; third < sorted.size(); third++) {
                        if (continues(pair, sorted.get(third))) {
                            blocks.add(List.of(pair.get(0), pair.get(1), sorted.get(third)));
                        }
                    }
                }
            }
        }
        return blocks;
    }

    private static boolean continues(List<Stroke> pair, Stroke third) {
        double above = distance(pair.get(0), pair.get(1));
        double under = distance(pair.get(1), third);
        return below(pair.get(1), third) && Math.abs(above - under) < 0.3 * above;
    }

    private static boolean below(Stroke upper, Stroke lower) {
        double length = Math.max(upper.length(), lower.length());
        double thickness = Math.max(upper.thickness(), lower.thickness());
        double distance = distance(upper, lower);
        return Math.min(upper.length(), lower.length()) > 0.75 * length
                && Math.abs(upper.startX() - lower.startX()) < 0.2 * length
                && Math.abs(upper.slope() - lower.slope()) < 0.04
                && distance > 1.0 * thickness
                && distance < 5 * thickness
                && distance < 0.15 * length;
    }

    private static double distance(Stroke upper, Stroke lower) {
        double middle = (Math.max(upper.startX(), lower.startX()) + Math.min(upper.endX(), lower.endX())) / 2;
        return (lower.y(middle) - upper.y(middle)) / Math.hypot(1, upper.slope());
    }

    /** Zones are long, their lines equally long, and three such lines are no accident. */
    private static double merit(List<Stroke> block) {
        double shortest = block.stream().mapToDouble(Stroke::length).min().orElse(0);
        double longest = block.stream().mapToDouble(Stroke::length).max().orElse(1);
        double left = block.stream().mapToDouble(Stroke::startX).max().orElse(0)
                - block.stream().mapToDouble(Stroke::startX).min().orElse(0);
        return shortest / longest * shortest * (block.size() == 3 ? 1.1 : 1) - 2 * left;
    }
}
