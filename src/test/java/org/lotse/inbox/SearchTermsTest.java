package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;

class SearchTermsTest {

    private final CaseId caseId = CaseId.next();

    @Test
    void everyWordOfANameIsATerm() {
        assertThat(SearchTerms.of(caseId, "Anna-Lena van der Meer"))
                .containsExactlyInAnyOrder(caseId.toString(), "anna", "lena", "van", "der", "meer");
    }

    @Test
    void anUmlautIsFoundInBothSpellings() {
        assertThat(SearchTerms.of(caseId, "Jörg Weiß")).contains("jörg", "joerg", "weiß", "weiss");
    }

    @Test
    void everyCharacterOfAChineseNameBeginsATerm() {
        assertThat(SearchTerms.of(caseId, "欧阳小明")).contains("欧阳小明", "阳小明", "小明", "明");
    }

    @Test
    void aVeryLongWordIsCutAndNotLost() {
        assertThat(SearchTerms.of(caseId, "x".repeat(400))).contains("x".repeat(64));
    }

    @Test
    void aSearchLooksForItsLongestWordFirst() {
        assertThat(SearchTerms.asked(" Max  Mustermann ")).containsExactly("mustermann", "max");
    }

    @Test
    void theBeginningOfACaseNumberStaysInOnePiece() {
        assertThat(SearchTerms.asked("0A1b2c3d-12")).containsExactly("0a1b2c3d-12");
    }
}
