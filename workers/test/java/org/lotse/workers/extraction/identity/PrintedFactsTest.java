package org.lotse.workers.extraction.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.kind.TypedPaper;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;

class PrintedFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String GERMAN_FRONT =
            """
            BUNDESREPUBLIK DEUTSCHLAND
            PERSONALAUSWEIS                              UT7K20419
            IDENTITY CARD/CARTE D'IDENTITÉ

                        [a] Name/Surname/Nom
                        MÖWE
                        Vornamen/Given names/Prénoms
                        ÄNNE MARIA
                        Geburtstag/              Staatsangehörigkeit/
                        Date of birth            Nationality
                        12.08.1990               DEUTSCH
                        Geburtsort/Place of birth/Lieu de naissance
                        KIEL
                        Gültig bis/Date of expiry
                        31.07.2031
            """;

    @Test
    void theFrontOfACardWithoutAZoneIsReadByItsLabels() {
        FrontOfCard front = FrontOfCard.of(TypedPaper.lines(GERMAN_FRONT), TODAY);

        assertThat(front.type()).isEqualTo(DocumentType.IDENTITY_CARD);
        assertThat(normalised(front))
                .containsEntry("familyName", "MOEWE")
                .containsEntry("givenNames", "AENNE MARIA")
                .containsEntry("dateOfBirth", "1990-08-12")
                .containsEntry("nationality", "DE")
                .containsEntry("placeOfBirth", "KIEL")
                .containsEntry("dateOfExpiry", "2031-07-31");
    }

    @Test
    void nothingOnACardWithoutAZoneIsSureEnoughToBeTakenUnseen() {
        FrontOfCard front = FrontOfCard.of(TypedPaper.lines(GERMAN_FRONT), TODAY);

        assertThat(front.fields()).isNotEmpty().allMatch(field -> field.confidence() < 0.5);
    }

    @Test
    void theAddressOnABackIsReadWholeAndInItsParts() {
        FrontOfCard back = FrontOfCard.of(
                TypedPaper.lines(
                        """
                        Augenfarbe/Colour of eyes     Anschrift/Address/Adresse
                        BRAUN                         24103 KIEL
                        Größe/Height/Taille           HAFENSTRASSE 17 A
                        170 cm
                        Behörde/Authority/Autorité    Datum/Date
                        STADT KIEL                    01.08.2021
                        """),
                TODAY);

        assertThat(normalised(back))
                .containsEntry("address", "24103 KIEL HAFENSTRASSE 17 A")
                .containsEntry("street", "HAFENSTRASSE 17 A")
                .containsEntry("postalCode", "24103")
                .containsEntry("city", "KIEL")
                .containsEntry("authority", "STADT KIEL")
                .containsEntry("dateOfIssue", "2021-08-01");
    }

    @Test
    void labelsOfOtherLanguagesAndWithAMisreadLetterAreKnown() {
        FrontOfCard front = FrontOfCard.of(
                TypedPaper.lines(
                        """
                        CARTE NATIONALE D'IDENTITE
                        Nom: DUPONT-MARTIN
                        Prénom(s): CHLOÉ
                        Lieu de nalssance
                        NÎMES
                        Data urodzenia / Date of birth
                        03 LIP/JUL 1985
                        """),
                TODAY);

        assertThat(normalised(front))
                .containsEntry("familyName", "DUPONT MARTIN")
                .containsEntry("givenNames", "CHLOE")
                .containsEntry("placeOfBirth", "NIMES")
                .containsEntry("dateOfBirth", "1985-07-03");
    }

    @Test
    void aChineseCardIsReadInItsOwnScript() {
        FrontOfCard front = FrontOfCard.of(
                TypedPaper.lines(
                        """
                        姓名 王小明
                        性别 男
                        出生 1990年8月12日
                        住址 上海市长宁区安顺路12号
                        公民身份号码 310105199008121234
                        """),
                TODAY);

        assertThat(normalised(front))
                .containsEntry("familyName", "王")
                .containsEntry("givenNames", "小明")
                .containsEntry("dateOfBirth", "1990-08-12")
                .containsEntry("address", "上海市长宁区安顺路12号")
                .containsEntry("documentNumber", "310105199008121234");
    }

    @Test
    void aLetterThatNamesNobodyAtLabelsIsNoCard() {
        FrontOfCard letter =
                FrontOfCard.of(TypedPaper.lines("Dear Ms Möwe,\nplease bring your identity card on Monday."), TODAY);

        assertThat(letter.type()).isEqualTo(DocumentType.OTHER);
        assertThat(letter.fields()).isEmpty();
    }

    private static Map<String, String> normalised(FrontOfCard card) {
        Map<String, String> values = new TreeMap<>();
        for (Field field : card.fields()) {
            values.putIfAbsent(field.name(), field.normalised());
        }
        return values;
    }
}
