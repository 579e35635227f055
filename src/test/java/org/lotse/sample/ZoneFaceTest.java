package org.lotse.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class ZoneFaceTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    @Test
    void everyCharacterOfTheZoneCanBeDrawn() {
        assertThat(ALPHABET.chars().mapToObj(c -> (char) c)).hasSize(37).allMatch(ZoneFace::knows);
    }

    @Test
    void everyCharacterStaysInItsCellWithoutTouchingTheNext() {
        for (char character : ALPHABET.toCharArray()) {
            Rectangle2D way = ZoneFace.line(String.valueOf(character), 0, 0).getBounds2D();

            assertThat(way.getMinX()).as("left of " + character).isGreaterThan(ZoneFace.PEN / 2);
            assertThat(way.getMaxX()).as("right of " + character).isLessThan(ZoneFace.PITCH - ZoneFace.PEN / 2);
        }
    }

    @Test
    void digitsStandTallerThanLettersAndBothStandOnTheLine() {
        Rectangle2D digit = ZoneFace.line("8", 0, 0).getBounds2D();
        Rectangle2D letter = ZoneFace.line("H", 0, 0).getBounds2D();

        assertThat(digit.getHeight()).isGreaterThan(letter.getHeight());
        assertThat(digit.getMaxY()).isCloseTo(0, within(0.001));
        assertThat(letter.getMaxY()).isCloseTo(0, within(0.001));
    }

    @Test
    void aCharacterTheZoneDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> ZoneFace.line("a", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
