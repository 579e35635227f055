package org.lotse.workers.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.Reason;

class IdentityMeasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final IdentityMeasure measure = new IdentityMeasure(TODAY);
    private final Map<String, String> truth = TrueFields.of(Readings.LINES, TODAY);

    @Test
    void theTrueZoneSaysWhatTheFieldsAre() {
        assertThat(truth)
                .containsEntry("documentNumber", "UT7K20419")
                .containsEntry("dateOfBirth", "1984-03-17")
                .containsEntry("dateOfExpiry", "2033-05-30")
                .containsEntry("nationality", "UTO")
                .containsEntry("sex", "F")
                .containsEntry("familyName", "MUELLER")
                .containsEntry("givenNames", "AENNE MARIA")
                .hasSize(8);
    }

    @Test
    void linesThatFormNoZoneSayNothing() {
        assertThat(TrueFields.of(List.of("P<UTO", "123"), TODAY)).isEmpty();
    }

    @Test
    void aPictureReadAsItIsCountsAsExactWithAllFieldsRight() {
        measure.add("a.jpg", Readings.LINES, Set.of("flat"), Readings.ofZone(Readings.LINES, truth));

        assertThat(measure.all().exact()).isEqualTo(1);
        assertThat(measure.all().right()).isEqualTo(1);
        assertThat(measure.all().accepted()).isEqualTo(1);
        assertThat(measure.missed()).isEmpty();
    }

    @Test
    void anExpiredDocumentIsAcceptedAsRead() {
        Judgement judged =
                measure.add("a.jpg", Readings.LINES, Set.of(), Readings.ofZone(Readings.LINES, truth, Reason.EXPIRED));

        assertThat(judged.accepted()).isTrue();
    }

    @Test
    void aWrongNumberTakenForGrantedIsCounted() {
        measure.add("a.jpg", Readings.LINES, Set.of(), Readings.ofZone(Readings.LINES, but("documentNumber", "X")));

        assertThat(measure.all().wrong()).isEqualTo(1);
        assertThat(measure.all().wrongName()).isZero();
        assertThat(measure.all().right()).isEqualTo(7 / 8.0);
        assertThat(measure.missed()).singleElement().asString().contains("ACCEPTED", "documentNumber");
    }

    @Test
    void aWrongNumberWithADoubtIsNotTakenForGranted() {
        measure.add(
                "a.jpg",
                Readings.LINES,
                Set.of(),
                Readings.ofZone(Readings.LINES, but("documentNumber", "X"), Reason.LOW_CONFIDENCE));

        assertThat(measure.all().wrong()).isZero();
        assertThat(measure.all().accepted()).isZero();
    }

    @Test
    void checkDigitsThatDoNotHoldAreNotTakenForGranted() {
        List<String> misread =
                List.of(Readings.LINES.get(0), Readings.LINES.get(1).replace("8403179", "8403178"));

        measure.add("a.jpg", Readings.LINES, Set.of(), Readings.ofZone(misread, but("dateOfBirth", "1984-03-18")));

        assertThat(measure.all().accepted()).isZero();
        assertThat(measure.all().exact()).isZero();
    }

    @Test
    void aWrongNameIsCountedApart() {
        measure.add("a.jpg", Readings.LINES, Set.of(), Readings.ofZone(Readings.LINES, but("familyName", "MULLER")));

        assertThat(measure.all().wrong()).isZero();
        assertThat(measure.all().wrongName()).isEqualTo(1);
    }

    @Test
    void aFieldThatWasNotReadIsMissingButNotWrong() {
        Map<String, String> less = new HashMap<>(truth);
        less.remove("dateOfBirth");

        Judgement judged = measure.add("a.jpg", Readings.LINES, Set.of(), Readings.ofZone(Readings.LINES, less));

        assertThat(judged.right()).isEqualTo(7);
        assertThat(judged.wrong()).isEmpty();
    }

    @Test
    void aPictureCountsInEachOfItsGroups() {
        measure.add("a.jpg", Readings.LINES, Set.of("glare", "turned"), Readings.ofText(Map.of(), "", Reason.NO_MRZ));
        measure.add("b.jpg", Readings.LINES, Set.of("glare"), Readings.ofZone(Readings.LINES, truth));

        assertThat(measure.group("glare").exact()).isEqualTo(0.5);
        assertThat(measure.group("turned").exact()).isZero();
        assertThat(measure.all().pictures()).isEqualTo(2);
    }

    private Map<String, String> but(String field, String value) {
        Map<String, String> changed = new HashMap<>(truth);
        changed.put(field, value);
        return changed;
    }
}
