package org.lotse.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MachineReadableZoneTest {

    @Test
    void theWorkedExamplesOfTheStandardHaveTheirPrintedCheckDigits() {
        assertThat(CheckDigit.of("520727")).isEqualTo(3);
        assertThat(CheckDigit.of("AB2134<<<")).isEqualTo(5);
        assertThat(CheckDigit.of("HA672242<658022549601086<<<<<<<<<<<<<<0")).isEqualTo(8);
    }

    @Test
    void theStandardsIdentityCardComesOutAsPrintedThere() {
        IdentityData anna = new IdentityData(
                "Eriksson",
                "Anna Maria",
                LocalDate.of(1974, 8, 12),
                IdentityData.Sex.FEMALE,
                "UTO",
                "D23145890",
                "UTO",
                LocalDate.of(2012, 4, 15),
                "Zenith",
                SampleData.anAddress("DEU"));

        assertThat(MachineReadableZone.identityCard(anna).lines())
                .containsExactly(
                        "I<UTOD231458907<<<<<<<<<<<<<<<",
                        "7408122F1204159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    }

    @Test
    void aPassportHasTwoLinesOf44AndTransliteratesUmlauts() {
        MachineReadableZone zone = MachineReadableZone.passport(SampleData.aWomanOfUtopia());

        assertThat(zone.lines())
                .allSatisfy(line -> assertThat(line).hasSize(44))
                .first()
                .isEqualTo("P<UTOMUELLER<GROSSMANN<<AENNE<ZOE<<<<<<<<<<<");
    }

    @Test
    void everyCheckDigitOfAPassportHolds() {
        String line = MachineReadableZone.passport(SampleData.aWomanOfUtopia())
                .lines()
                .get(1);

        assertThat(line.charAt(9) - '0').isEqualTo(CheckDigit.of(line.substring(0, 9)));
        assertThat(line.charAt(19) - '0').isEqualTo(CheckDigit.of(line.substring(13, 19)));
        assertThat(line.charAt(27) - '0').isEqualTo(CheckDigit.of(line.substring(21, 27)));
        assertThat(line.charAt(43) - '0')
                .isEqualTo(CheckDigit.of(line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43)));
    }

    @Test
    void germanyIsASingleLetter() {
        assertThat(MachineReadableZone.passport(SampleData.named("Klar", "Ida", "DEU"))
                        .lines()
                        .get(0))
                .startsWith("P<D<<KLAR<<IDA<");
    }

    @Test
    void aNameThatDoesNotFitIsRefusedRatherThanCut() {
        IdentityData longName = SampleData.named("Abcdefghijklmnopqrstuvwxyz", "Abcdefghijklmnop", "UTO");

        assertThatThrownBy(() -> MachineReadableZone.passport(longName)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lettersAreWrittenAsTheStandardSays() {
        assertThat(Transliteration.zone("Straße")).isEqualTo("STRASSE");
        assertThat(Transliteration.zone("Østergård")).isEqualTo("OESTERGAARD");
        assertThat(Transliteration.zone("Łukasz Núñez")).isEqualTo("LUKASZ<NUNEZ");
        assertThat(Transliteration.zone("D'Arcy-Fox")).isEqualTo("DARCY<FOX");
        assertThatThrownBy(() -> Transliteration.zone("Ωmega")).isInstanceOf(IllegalArgumentException.class);
    }
}
