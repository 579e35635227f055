package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Verdict;
import org.lotse.workers.extraction.specimen.Condition;
import org.lotse.workers.extraction.specimen.Forgery;
import org.lotse.workers.extraction.specimen.SyntheticSet;

class IdentityDocumentsTest {

    private static final String NAMES = "P<UTOMUELLER<<AENNE<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String NUMBERS = "UT7K204190UTO8403179F3305304<<<<<<<<<<<<<<<8";
    private static final String EXPIRED = "UT7K204190UTO8403179F2105301<<<<<<<<<<<<<<<0";

    /** Of the specimens, one whose print is clear everywhere. */
    private static final int CLEAR = 13;

    private final DocumentReader reader = Readers.shared();

    @Test
    void aPassportIsReadFieldByFieldWithTheNameAsPrinted() throws Exception {
        Reading reading = read("passport.png", Documents.encoded(passport(NUMBERS), "png"));

        assertThat(reading.mrz().lines()).containsExactly(NAMES, NUMBERS);
        assertThat(reading.mrz().checksValid()).isTrue();
        assertThat(reading.type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(reading.verdict()).isEqualTo(Verdict.READABLE);
        assertThat(reading.reasons()).isEmpty();
        assertThat(reading.field("familyName"))
                .get()
                .extracting(Field::value, Field::normalised)
                .containsExactly("Müller", "MUELLER");
        assertThat(reading.field("dateOfBirth"))
                .get()
                .extracting(Field::normalised)
                .isEqualTo("1984-03-17");
        assertThat(reading.field("dateOfExpiry"))
                .get()
                .extracting(Field::normalised)
                .isEqualTo("2033-05-30");
        assertThat(reading.field("nationality"))
                .get()
                .extracting(Field::normalised)
                .isEqualTo("UTO");
    }

    @Test
    void aFieldIsMarkedWhereItStandsOnThePage() throws Exception {
        Reading reading = read("passport.png", Documents.encoded(passport(NUMBERS), "png"));

        Field number = reading.field("documentNumber").orElseThrow();
        assertThat(number.page()).isEqualTo(1);
        assertThat(number.box().x()).isBetween(0.03, 0.07);
        assertThat(number.box().y()).isBetween(0.88, 0.93);
        assertThat(number.box().width()).isBetween(0.16, 0.21);
        assertThat(number.confidence()).isGreaterThan(0.85);
    }

    @Test
    void aPassportLyingUpsideDownAndAslantIsReadAndShownUpright() throws Exception {
        ReadDocument read = reader.read(
                "photo.png", Expectation.IDENTITY, Documents.encoded(Passports.turned(passport(NUMBERS), 184), "png"));

        assertThat(read.reading().mrz().lines()).containsExactly(NAMES, NUMBERS);
        assertThat(read.pages()).hasSize(1);
        assertThat(read.reading().field("documentNumber").orElseThrow().box().y())
                .isGreaterThan(0.6);
    }

    @Test
    void aPassportOnItsSideIsRead() throws Exception {
        Reading reading = read("photo.png", Documents.encoded(Passports.turned(passport(NUMBERS), 90), "png"));

        assertThat(reading.mrz().lines()).containsExactly(NAMES, NUMBERS);
    }

    @Test
    void aPassportLyingAtAnyAngleIsRead() throws Exception {
        for (double degrees : new double[] {32, 118, 233, 341}) {
            Reading reading = read("photo.png", Documents.encoded(Passports.turned(passport(NUMBERS), degrees), "png"));

            assertThat(reading.mrz().lines()).as("%s degrees", degrees).containsExactly(NAMES, NUMBERS);
        }
    }

    @Test
    void aNumberPrintedOtherwiseThanInTheZoneIsADoubt() throws Exception {
        BufferedImage page = Passports.passport(NAMES, NUMBERS, "UTOPIA", "Müller", "UT7K23419", "17.03.1984");

        Reading reading = read("passport.png", Documents.encoded(page, "png"));

        assertThat(reading.reasons()).containsExactly(Reason.PRINT_DIFFERS);
    }

    @Test
    void aNumberAndDatesPrintedAsInTheZoneAreNoDoubt() throws Exception {
        BufferedImage page =
                Passports.passport(NAMES, NUMBERS, "Müller", "UT7K20419", "17.03.1984", "31.05.2023", "30.05.2033");

        Reading reading = read("passport.png", Documents.encoded(page, "png"));

        assertThat(reading.reasons()).isEmpty();
        assertThat(reading.field("documentNumber").orElseThrow().confidence()).isGreaterThan(0.95);
    }

    @Test
    void printThatWasForgedIsADoubtAndPrintThatWasNotIsNone() throws Exception {
        SyntheticSet specimens = new SyntheticSet(5);

        for (Forgery forgery : Forgery.values()) {
            Reading reading = read(
                    "card.jpg",
                    specimens.picture(Condition.CLEAN, CLEAR, forgery).jpeg());

            assertThat(reading.reasons().contains(Reason.PRINT_DIFFERS))
                    .as("%s in%n%s", forgery, reading.text())
                    .isEqualTo(forgery != Forgery.NONE);
        }
    }

    @Test
    void whatOnlyThePrintSaysIsReadButNotVouchedFor() throws Exception {
        Reading reading = read(
                "card.jpg", new SyntheticSet(5).picture(Condition.CLEAN, CLEAR).jpeg());

        assertThat(reading.field("placeOfBirth")).hasValueSatisfying(place -> {
            assertThat(place.source()).isEqualTo(Field.Source.PRINT);
            assertThat(place.confidence()).isLessThan(0.7);
            assertThat(place.box().y()).isLessThan(0.8);
        });
        assertThat(reading.reasons()).doesNotContain(Reason.LOW_CONFIDENCE);
    }

    @Test
    void frontAndBackInOneFileAreOneReading() throws Exception {
        BufferedImage front =
                Passports.passport("", "", "IDENTITY CARD", "Surname", "MÜLLER", "Place of birth", "KIEL");
        BufferedImage back = Passports.passport(NAMES, NUMBERS, "Authority", "STADT KIEL");

        Reading reading = read("card.pdf", Documents.pdfOf(front, back));

        assertThat(reading.type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(reading.reasons()).isEmpty();
        assertThat(reading.field("familyName"))
                .get()
                .extracting(Field::value, Field::page)
                .containsExactly("MÜLLER", 2);
        assertThat(reading.field("placeOfBirth"))
                .get()
                .extracting(Field::value, Field::page)
                .containsExactly("KIEL", 1);
        assertThat(reading.field("authority"))
                .get()
                .extracting(Field::value, Field::page)
                .containsExactly("STADT KIEL", 2);
    }

    @Test
    void aFrontThatNamesSomebodyElseThanTheZoneOfItsBackIsADoubt() throws Exception {
        BufferedImage front = Passports.passport("", "", "IDENTITY CARD", "Surname", "SCHWALBENHOF");
        BufferedImage back = Passports.passport(NAMES, NUMBERS, "Authority", "STADT KIEL");

        Reading reading = read("card.pdf", Documents.pdfOf(front, back));

        assertThat(reading.reasons()).containsExactly(Reason.PRINT_DIFFERS);
    }

    @Test
    void theFrontOfACardAloneIsReadByItsLabelsAndItsBackIsMissing() throws Exception {
        BufferedImage front =
                Passports.passport("", "", "IDENTITY CARD", "Surname", "MÜLLER", "Date of birth", "17.03.1984");

        Reading reading = read("front.png", Documents.encoded(front, "png"));

        assertThat(reading.type()).isEqualTo(DocumentType.IDENTITY_CARD);
        assertThat(reading.reasons()).containsExactly(Reason.NO_MRZ);
        assertThat(reading.field("familyName"))
                .get()
                .extracting(Field::normalised)
                .isEqualTo("MUELLER");
        assertThat(reading.field("dateOfBirth"))
                .get()
                .extracting(Field::normalised)
                .isEqualTo("1984-03-17");
    }

    @Test
    void aPictureStoredMirroredIsReadAsItsCameraSays() throws Exception {
        Reading reading = read("photo.jpg", Passports.mirrored(passport(NUMBERS)));

        assertThat(reading.mrz().lines()).containsExactly(NAMES, NUMBERS);
    }

    @Test
    void anExpiredPassportIsReadAndSaidToBeExpired() throws Exception {
        Reading reading = read("passport.png", Documents.encoded(passport(EXPIRED), "png"));

        assertThat(reading.verdict()).isEqualTo(Verdict.READABLE);
        assertThat(reading.reasons()).containsExactly(Reason.EXPIRED);
    }

    @Test
    void aWrongCheckDigitOnTheDocumentIsReadAsPrintedAndFlagged() throws Exception {
        String wrong = NUMBERS.replace("UT7K204190", "UT7K204193");

        Reading reading = read("passport.png", Documents.encoded(passport(wrong), "png"));

        assertThat(reading.mrz().lines()).containsExactly(NAMES, wrong);
        assertThat(reading.reasons()).contains(Reason.CHECK_DIGIT_WRONG);
        assertThat(reading.field("documentNumber").orElseThrow().confidence()).isLessThanOrEqualTo(0.3);
    }

    @Test
    void aPictureWithoutAZoneHasNone() throws Exception {
        Reading reading = read("cat.jpg", Documents.picture("jpeg"));

        assertThat(reading.mrz()).isNull();
        assertThat(reading.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(reading.reasons()).contains(Reason.NO_MRZ);
    }

    private static BufferedImage passport(String numbers) {
        return Passports.passport(NAMES, numbers, "UTOPIA", "Müller", "Änne Maria", "17.03.1984", "SPECIMEN");
    }

    private Reading read(String name, byte[] content) throws Exception {
        return reader.read(name, Expectation.IDENTITY, content).reading();
    }
}
