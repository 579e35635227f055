package org.lotse.workers.extraction.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneField;
import org.lotse.workers.extraction.mrz.ZoneFormat;

class SyntheticSetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theSameSeedDrawsTheSamePictureAndAnotherSeedAnother() {
        SyntheticPicture picture = new SyntheticSet(1).picture(Condition.LOW_RES, 0);

        assertThat(new SyntheticSet(1).picture(Condition.LOW_RES, 0).jpeg()).isEqualTo(picture.jpeg());
        assertThat(new SyntheticSet(2).picture(Condition.LOW_RES, 0).jpeg()).isNotEqualTo(picture.jpeg());
    }

    @Test
    void formatsTakeTurnsAndEveryCheckDigitHolds() {
        for (ZoneFormat format : ZoneFormat.values()) {
            Zone zone = new SyntheticSet(1)
                    .picture(Condition.LOW_RES, format.ordinal())
                    .zone();

            assertThat(zone.format()).isEqualTo(format);
            assertThat(zone.checksValid()).isTrue();
        }
    }

    @Test
    void theZoneSaysWhatIsPrintedAboutItsHolder() {
        Holder holder = new Holder(
                "García-Müller",
                "Zoë",
                LocalDate.of(1960, 2, 3),
                LocalDate.of(2031, 4, 5),
                'F',
                "D<<",
                "POL",
                "C01X00T47",
                "",
                "Altstadt");

        Zone zone = HolderZone.of(ZoneFormat.TD3, "P<", holder);

        assertThat(zone.names().family()).isEqualTo("GARCIA MUELLER");
        assertThat(zone.names().given()).isEqualTo("ZOE");
        assertThat(zone.text(ZoneField.DOCUMENT_NUMBER)).isEqualTo("C01X00T47");
        assertThat(zone.text(ZoneField.ISSUER)).isEqualTo("D");
        assertThat(zone.dateOfBirth(TODAY)).contains(LocalDate.of(1960, 2, 3));
        assertThat(zone.dateOfExpiry(TODAY)).contains(LocalDate.of(2031, 4, 5));
        assertThat(zone.checksValid()).isTrue();
    }

    @Test
    void picturesAreKeptWithTheirTruth(@TempDir Path place) throws Exception {
        SyntheticFolder folder = new SyntheticFolder(place);
        SyntheticPicture picture = new SyntheticSet(1).picture(Condition.LOW_RES, 2);

        folder.add(picture);
        folder.finish();

        assertThat(place.resolve("identity").resolve(picture.file())).hasBinaryContent(picture.jpeg());
        assertThat(Files.readAllLines(place.resolve("truth.jsonl")))
                .singleElement()
                .asString()
                .contains(picture.file(), picture.zone().lines().get(1), "LOW_RES");
    }
}
