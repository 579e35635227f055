package org.lotse.workers.extraction.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LikelyZoneTest {

    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String NUMBERS = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final double FAINT = 1e-5;

    private final Zones zones = new Zones(20261126);

    @ParameterizedTest
    @EnumSource
    void whatIsSeenClearlyIsReadAsSeen(ZoneFormat format) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Zone zone = zones.any(format);

            LikelyZone likely = LikelyZone.of(format, clear(zone.lines()));

            assertThat(likely.zone()).isEqualTo(zone);
        }
    }

    @Test
    void aDigitThatCannotBeMadeOutFollowsFromItsCheckDigit() {
        double[][][] seen = clear(List.of(NAMES, NUMBERS));
        Arrays.fill(seen[1][14], 1.0 / Alphabet.SIZE);

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, seen);

        assertThat(likely.zone().lines()).containsExactly(NAMES, NUMBERS);
        assertThat(likely.confidence()[1][14]).isGreaterThan(0.9);
    }

    @Test
    void aCheckDigitThatIsWrongInPrintIsReadAsPrinted() {
        String wrong = NUMBERS.replace("L898902C36", "L898902C39");

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, clear(List.of(NAMES, wrong)));

        assertThat(likely.zone().lines()).containsExactly(NAMES, wrong);
        assertThat(likely.zone().checksValid()).isFalse();
    }

    @Test
    void twoReadingsThatTheCheckDigitCannotTellApartStayDoubtful() {
        double[][][] seen = clear(List.of(NAMES, NUMBERS));
        either(seen[1][0], 'L', 'B');

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, seen);

        assertThat(CheckDigit.blind('L', 'B')).isTrue();
        assertThat(likely.zone().checksValid()).isTrue();
        assertThat(likely.confidence()[1][0]).isLessThan(0.7);
    }

    @Test
    void twoReadingsThatTheCheckDigitTellsApartAreTold() {
        double[][][] seen = clear(List.of(NAMES, NUMBERS));
        either(seen[1][3], '8', '6');
        either(seen[1][4], '9', '3');

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, seen);

        assertThat(likely.zone().lines()).containsExactly(NAMES, NUMBERS);
    }

    @Test
    void twoCharactersMisreadTogetherWithTheDigitHoldingStayDoubtful() {
        String number = NUMBERS.replace("L898902C36", "ZS00001770");
        String sound = number.substring(0, 9) + CheckDigit.of("ZS0000177") + number.substring(10);
        double[][][] seen = clear(List.of(NAMES, sound));
        either(seen[1][0], 'Z', '2');
        either(seen[1][1], 'S', '5');

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, seen);

        assertThat(Math.min(likely.confidence()[1][0], likely.confidence()[1][1]))
                .isLessThan(0.9);
    }

    @Test
    void aCountryIsReadAsOneThatThereIs() {
        double[][][] seen = clear(List.of(NAMES, NUMBERS));
        either(seen[1][12], '0', 'O');

        assertThat(LikelyZone.of(ZoneFormat.TD3, seen).zone().text(ZoneField.NATIONALITY))
                .isEqualTo("UTO");
    }

    @Test
    void aCountryThatThereIsNotIsReadAsPrinted() {
        String unknown = NUMBERS.replace("UTO", "QQQ");

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, clear(List.of(NAMES, unknown)));

        assertThat(likely.zone().text(ZoneField.NATIONALITY)).isEqualTo("QQQ");
    }

    @Test
    void figuresPrintedInPlaceOfACountryAreNotReadAsLetters() {
        String figures = NUMBERS.replace("UTO", "132");
        double[][][] seen = clear(List.of(NAMES, figures));
        seen[1][10][Alphabet.number('1')] = 0.7;
        seen[1][10][Alphabet.number('T')] = 0.3;

        LikelyZone likely = LikelyZone.of(ZoneFormat.TD3, seen);

        assertThat(likely.zone().text(ZoneField.NATIONALITY)).isEqualTo("132");
    }

    private static double[][][] clear(List<String> lines) {
        List<double[][]> seen = new ArrayList<>();
        for (String line : lines) {
            double[][] cells = new double[line.length()][Alphabet.SIZE];
            for (int cell = 0; cell < cells.length; cell++) {
                Arrays.fill(cells[cell], FAINT);
                cells[cell][Alphabet.number(line.charAt(cell))] = 1 - FAINT * (Alphabet.SIZE - 1);
            }
            seen.add(cells);
        }
        return seen.toArray(double[][][]::new);
    }

    private static void either(double[] cell, char one, char other) {
        cell[Alphabet.number(one)] = 0.5;
        cell[Alphabet.number(other)] = 0.5;
    }
}
