package org.lotse.workers.extraction.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.workers.extraction.kind.TypedPaper;
import org.lotse.workers.extraction.mrz.ZoneNames;
import org.lotse.workers.extraction.reading.TextLine;

class LabelledWitnessTest {

    @ParameterizedTest(name = "{0} printed, {1} in the zone")
    @CsvSource({
        "MÜLLER, MUELLER",
        "Müller, MULLER",
        "WEISS, WEISS",
        "Weiß, WEISS",
        "SØRENSEN, SOERENSEN",
        "SØRENSEN, SORENSEN",
        "ÅKESSON, AAKESSON",
        "MUÑOZ, MUNXXOZ",
        "O'BRIEN, OBRIEN",
        "KOWALSKA-WIŚNIEWSKA, KOWALSKA WISNIEWSKA",
        "ŁUKASZEWSKA, LUKASZEWSKA",
        "FRUNZA, PRUNZA",
        "MARTLNEZ, MARTINEZ",
        "GARCIA, GARCIA LOPEZ"
    })
    void spellingsOfOneNameAndMisreadLettersAreNoDifference(String printed, String zone) {
        assertThat(family(printed, zone, false)).isNotEqualTo(Witness.DIFFERS);
    }

    @ParameterizedTest(name = "{0} printed, {1} in the zone")
    @CsvSource({"SCHMIDT, MUELLER", "MEIERHOFER, MEIER", "ERICSSON, ERIKSSON", "NOVÁK, HORAK"})
    void anotherNameIsADifference(String printed, String zone) {
        assertThat(family(printed, zone, false)).isEqualTo(Witness.DIFFERS);
    }

    @Test
    void aNameThatTheZoneHadNoRoomForIsNoDifference() {
        assertThat(family("PAPATHANASSOPOULOS", "PAPATHANASSOP", true)).isNotEqualTo(Witness.DIFFERS);
    }

    @Test
    void theOrderOfGivenNamesIsNoDifference() {
        LabelledWitness witness = witness("Given names\nMARIA ÄNNE");

        assertThat(witness.givenNames(new ZoneNames("MOEWE", "AENNE MARIA"), false))
                .isNotEqualTo(Witness.DIFFERS);
    }

    @Test
    void aDateWithTheNameOfItsMonthDiffersFromAnother() {
        LabelledWitness witness = witness("Date of birth / Date de naissance\n12 AUG/AOÛT 1990");

        assertThat(witness.date(PrintedField.DATE_OF_BIRTH, LocalDate.of(1990, 8, 12), List.of()))
                .isEqualTo(Witness.SILENT);
        assertThat(witness.date(PrintedField.DATE_OF_BIRTH, LocalDate.of(1984, 8, 12), List.of()))
                .isEqualTo(Witness.DIFFERS);
    }

    @Test
    void aYearOfTwoFiguresIsTheSameYear() {
        LabelledWitness witness = witness("Date of birth\n07 SEP/SEP 86");

        assertThat(witness.date(PrintedField.DATE_OF_BIRTH, LocalDate.of(1986, 9, 7), List.of()))
                .isEqualTo(Witness.SILENT);
    }

    @Test
    void printThatWasReadBadlyAccusesNobody() {
        List<TextLine> lines = TypedPaper.lines("Surname\nSCHMIDT").stream()
                .map(line -> new TextLine(1, line.text(), line.box(), 0.7, line.source()))
                .toList();
        LabelledWitness witness = new LabelledWitness(new PrintedFields(lines), new PrintedWords(lines));

        assertThat(witness.familyName(new ZoneNames("MUELLER", "AENNE"), false)).isEqualTo(Witness.SILENT);
    }

    private static Witness family(String printed, String zone, boolean cutOff) {
        return witness("Surname / Nom\n" + printed).familyName(new ZoneNames(zone, "AENNE MARIA"), cutOff);
    }

    private static LabelledWitness witness(String text) {
        List<TextLine> lines = TypedPaper.lines(text);
        return new LabelledWitness(new PrintedFields(lines), new PrintedWords(lines));
    }
}
