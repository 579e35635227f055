package org.lotse.workers.extraction.child;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.picture.Softness;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.TextLine;

/** What is wrong with the picture of a page rather than with what it says: cut off, or too soft to be read. */
final class PageDoubts {

    /** Edges that take more of a letter's height than this leave no letters. */
    private static final double SOFT = 0.28;
    /** A picture of few pixels is coarse, not soft. */
    private static final double NOT_CRISP = 2;
    /** Where no text was made out, letters are taken to be this share of the page's long side. */
    private static final double LETTERS = 1 / 50.0;

    private static final double AT_THE_EDGE = 0.003;
    private static final double MADE_OUT = 0.6;
    private static final int FEWEST_LINES = 3;
    private static final int SHORTEST = 4;
    private static final Pattern FILLERS = Pattern.compile("[<«‹]");
    private static final int FILLERS_OF_A_ZONE = 4;
    private static final int LETTERS_OF_A_ZONE = 20;

    private PageDoubts() {}

    /**
     * @param page upright
     * @param lines what was made out on it
     * @param zone whether a machine-readable zone was read on it, which then is whole
     */
    static Set<Reason> of(GreyPicture page, List<TextLine> lines, boolean zone) {
        Set<Reason> doubts = EnumSet.noneOf(Reason.class);
        List<TextLine> madeOut = lines.stream().filter(PageDoubts::madeOut).toList();
        if (cutOff(madeOut) || !zone && lines.stream().anyMatch(PageDoubts::isZoneCutOff)) {
            doubts.add(Reason.CROPPED);
        }
        double soft = Softness.of(page);
        if (soft >= NOT_CRISP && soft > SOFT * height(madeOut, page)) {
            doubts.add(Reason.BLURRED);
        }
        return doubts;
    }

    private static boolean madeOut(TextLine line) {
        return line.confidence() >= MADE_OUT && line.text().length() >= SHORTEST;
    }

    /** Several lines that run against the left or the right edge. */
    private static boolean cutOff(List<TextLine> lines) {
        return many(
                        lines,
                        lines.stream()
                                .filter(line -> line.box().x() < AT_THE_EDGE)
                                .count())
                || many(
                        lines,
                        lines.stream()
                                .filter(line -> line.box().x() + line.box().width() > 1 - AT_THE_EDGE)
                                .count());
    }

    private static boolean many(List<TextLine> lines, long cut) {
        return cut >= FEWEST_LINES && cut * 4 >= lines.size();
    }

    /** A line of a zone so near the lower edge that there is no room for another below it. */
    private static boolean isZoneCutOff(TextLine line) {
        String text = line.text().replace(" ", "");
        boolean zone = text.length() >= LETTERS_OF_A_ZONE
                && FILLERS.matcher(text).results().count() >= FILLERS_OF_A_ZONE;
        return zone && line.box().y() + 1.8 * line.box().height() >= 1;
    }

    private static double height(List<TextLine> lines, GreyPicture page) {
        if (lines.size() < FEWEST_LINES) {
            return LETTERS * Math.max(page.width(), page.height());
        }
        double[] heights =
                lines.stream().mapToDouble(line -> line.box().height()).sorted().toArray();
        return heights[heights.length / 2] * page.height();
    }
}
