package org.lotse.workers.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.TextLine;

class PageDoubtsTest {

    private static final String ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    @Test
    void aPageWithAMarginIsWhole() {
        assertThat(doubts(lines(0.1, 0.7))).isEmpty();
    }

    @Test
    void severalLinesThatRunOffThePageAreCutOff() {
        assertThat(doubts(lines(0, 0.7))).containsExactly(Reason.CROPPED);
        assertThat(doubts(lines(0.3, 0.7))).containsExactly(Reason.CROPPED);
    }

    @Test
    void oneLineAtTheEdgeMayBeAStain() {
        List<TextLine> lines = new ArrayList<>(lines(0.1, 0.7));
        lines.add(line("Something", 0, 0.5, 0.3, 0.03));

        assertThat(doubts(lines)).isEmpty();
    }

    @Test
    void aZoneWithoutRoomForItsSecondLineIsCutOff() {
        assertThat(doubts(List.of(line(ZONE, 0.05, 0.95, 0.9, 0.04)))).containsExactly(Reason.CROPPED);
    }

    @Test
    void aZoneThatWasReadOrHasRoomIsNot() {
        TextLine low = line(ZONE, 0.05, 0.95, 0.9, 0.04);

        assertThat(PageDoubts.of(page(), List.of(low), true)).isEmpty();
        assertThat(doubts(List.of(line(ZONE, 0.05, 0.8, 0.9, 0.04)))).isEmpty();
    }

    @Test
    void aPageOfSoftEdgesIsBlurredUnlessItsLettersAreLarge() {
        GreyPicture waves = waves(24);

        assertThat(PageDoubts.of(waves, lines(0.1, 0.7), false)).containsExactly(Reason.BLURRED);
        assertThat(PageDoubts.of(waves, lines(0.1, 0.7, 0.2), false)).isEmpty();
    }

    private static List<Reason> doubts(List<TextLine> lines) {
        return List.copyOf(PageDoubts.of(page(), lines, false));
    }

    private static GreyPicture page() {
        return new GreyPicture(1000, 1000, new byte[1_000_000]);
    }

    /** Stripes that go from dark to light and back in so many pixels. */
    private static GreyPicture waves(int period) {
        byte[] pixels = new byte[1_000_000];
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] = (byte) (127 + 120 * Math.sin(2 * Math.PI * (index % 1000) / period));
        }
        return new GreyPicture(1000, 1000, pixels);
    }

    private static List<TextLine> lines(double left, double width) {
        return lines(left, width, 0.02);
    }

    private static List<TextLine> lines(double left, double width, double height) {
        List<TextLine> lines = new ArrayList<>();
        for (int line = 0; line < 8; line++) {
            lines.add(line("A line of text", left, 0.1 + line * 0.05, width, height));
        }
        return lines;
    }

    private static TextLine line(String text, double left, double top, double width, double height) {
        return new TextLine(1, text, new Box(left, top, width, height), 0.9, Field.Source.PRINT);
    }
}
