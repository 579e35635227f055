package org.lotse.workers.extraction.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZoneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int TRIES = 200;
    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final long seed = 20261121;
    private final Zones zones = new Zones(seed);

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadBack(ZoneFormat format) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Zone zone = zones.any(format);

            Optional<Zone> read = Zone.of(zone.lines());

            assertThat(read).as("seed %d", seed).contains(zone);
            assertThat(read.orElseThrow().checksValid())
                    .as("seed %d %s", seed, zone)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfACheckedCharacterIsNoticedUnlessTheDigitIsBlindToIt(ZoneFormat format) {
        Zone zone = zones.any(format);
        for (Check check : format.checks()) {
            for (Span span : check.covered()) {
                for (int column = span.start(); column < span.end(); column++) {
                    everyOther(zone, check, span.line(), column);
                }
            }
        }
    }

    private void everyOther(Zone zone, Check check, int line, int column) {
        char printed = zone.lines().get(line).charAt(column);
        for (char other : ALPHABET.toCharArray()) {
            List<String> changed = new ArrayList<>(zone.lines());
            changed.set(
                    line,
                    new StringBuilder(changed.get(line))
                            .replace(column, column + 1, "" + other)
                            .toString());
            assertThat(check.holds(changed))
                    .as("seed %d: %s for %s at %d of line %d in %s", seed, other, printed, column, line, zone)
                    .isEqualTo(CheckDigit.blind(printed, other));
        }
    }

    @Test
    void theSpecimenOfTheStandardIsUnderstood() {
        Zone zone = Zone.of(List.of(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"))
                .orElseThrow();

        assertThat(zone.format()).isEqualTo(ZoneFormat.TD3);
        assertThat(zone.checksValid()).isTrue();
        assertThat(zone.names()).isEqualTo(new ZoneNames("ERIKSSON", "ANNA MARIA"));
        assertThat(zone.dateOfBirth(TODAY)).contains(LocalDate.of(1974, 8, 12));
        assertThat(zone.dateOfExpiry(TODAY)).contains(LocalDate.of(2012, 4, 15));
        assertThat(zone.text(ZoneField.DOCUMENT_NUMBER)).isEqualTo("L898902C3");
        assertThat(zone.sex()).isEqualTo("F");
    }

    @Test
    void aNumberLongerThanNineCharactersGoesOnInTheOptionalField() {
        Zone zone = Zone.of(List.of(
                        "I<UTOD23145890<7349<<<<<<<<<<<",
                        "3407127M9507122UTO<<<<<<<<<<<2",
                        "STEVENSON<<PETER<JOHN<<<<<<<<<"))
                .orElseThrow();

        assertThat(zone.text(ZoneField.DOCUMENT_NUMBER)).isEqualTo("D23145890734");
        assertThat(zone.checked(ZoneField.DOCUMENT_NUMBER)).contains(true);
    }

    @Test
    void aBirthDateIsNeverInTheFuture() {
        assertThat(ZoneDate.past("270101", TODAY)).contains(LocalDate.of(1927, 1, 1));
        assertThat(ZoneDate.past("261121", TODAY)).contains(TODAY);
        assertThat(ZoneDate.past("991332", TODAY)).isEmpty();
    }

    @Test
    void linesOfNoKnownShapeAreNoZone() {
        assertThat(Zone.of(List.of())).isEmpty();
        assertThat(Zone.of(List.of("P<UTO", "L898902C36"))).isEmpty();
    }

    @Test
    void theCountriesOfTheStandardBecomeIsoCodes() {
        assertThat(Countries.iso("D")).contains("DE");
        assertThat(Countries.iso("GBR")).contains("GB");
        assertThat(Countries.iso("UTO")).isEmpty();
        assertThat(Countries.known("UTO")).isTrue();
        assertThat(Countries.known("Q1Q")).isFalse();
    }
}
