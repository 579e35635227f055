package org.lotse.workers.extraction.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneRepairTest {

    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String NUMBERS = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void lettersAmongDigitsAndDigitsAmongLettersAreLookAlikes() {
        Zone read =
                zone("P<UT0ER1KS50N<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UT074O8I22F12O4I59ZE184226B<<<<<1O");

        assertThat(ZoneRepair.repair(read)).isEqualTo(zone(NAMES, NUMBERS));
    }

    @Test
    void aNumberIsPutRightWhenItsCheckDigitProvesIt() {
        Zone read = zone(NAMES, "LB989O2C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(ZoneRepair.repair(read)).isEqualTo(zone(NAMES, NUMBERS));
    }

    @Test
    void aWrongCheckDigitOnTheDocumentStaysAsPrinted() {
        Zone printed = zone(NAMES, "L898902C37UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(ZoneRepair.repair(printed)).isEqualTo(printed);
        assertThat(printed.checksValid()).isFalse();
    }

    @Test
    void aCountryThatIsNoneStaysAsPrinted() {
        Zone printed = Zone.of(List.of("IDROUSAVA<<SUPERMAN<<<<<<<<<<<<<<<<<", "HD198025<51328505095M130509012049941"))
                .orElseThrow();

        assertThat(ZoneRepair.repair(printed)).isEqualTo(printed);
        assertThat(printed.checksValid()).isTrue();
    }

    private static Zone zone(String... lines) {
        return Zone.of(List.of(lines)).orElseThrow();
    }
}
