package org.lotse.caseview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.casefile.CaseStage;
import org.lotse.document.CorrectionRequest;
import org.lotse.document.Corrections;
import org.lotse.document.DocumentId;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;

@BrowserTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class CorrectionTest {

    private final NaturalPerson client = Desk.aPerson("Jörg", "Meyer");

    private CaseFolder folder;
    private CaseId caseId;
    private DocumentId passport;

    @BeforeEach
    void aCase(@Autowired AutowireCapableBeanFactory beans) {
        folder = beans.createBean(CaseFolder.class);
        caseId = folder.aCaseOf(client, CaseStage.DOCUMENTS);
        passport = folder.aPassport(caseId, client).id();
        folder.desk().tasks().create(caseId, "check-documents", "CLERK", 50, Duration.ofHours(6));
    }

    @AfterEach
    void clear() {
        folder.desk().clear();
    }

    @ParameterizedTest
    @CsvSource({"en, false, Read as «MEIER»", "de, true, Gelesen als «MEIER»", "zh, false, 机读为“MEIER”"})
    void aClerkCorrectsInPlaceByKeyboardAndTheComparisonFollows(
            String language, boolean dark, String told, Visitor visitor) {
        visitor.speaking(new Locale(language));
        if (dark) {
            visitor.inTheDark();
        }
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + caseId);
        assertThat(page.locator(".compare .differs")).hasCount(1);

        row(page, "familyName").focus();
        page.keyboard().press("e");
        assertThat(value(page, "familyName")).isFocused();
        visitor.findsNoBarrier().photographs("correcting-" + language + (dark ? "-dark" : ""));
        value(page, "familyName").fill("Meyer");
        page.keyboard().press("Tab");
        page.keyboard().type("The Y is smudged");
        page.keyboard().press("Enter");

        assertThat(row(page, "familyName")).containsText(told);
        assertThat(row(page, "familyName")).containsText("Clara");
        assertThat(row(page, "familyName")).isFocused();
        assertThat(page.locator(".compare .differs")).hasCount(0);
        assertThat(page.locator("#story li").last()).isVisible();
        assertThat(page.locator(".fjs-form-field-radio").first()).isVisible();
        visitor.findsNoBarrier().hearsNoComplaint().photographs("corrected-" + language + (dark ? "-dark" : ""));
    }

    @Test
    void whatCannotBeTakenIsNamedAtTheFieldAndNothingTypedIsLost(Visitor visitor) {
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + caseId);

        row(page, "dateOfBirth").focus();
        page.keyboard().press("Enter");
        value(page, "dateOfBirth").fill("1984-02-30");
        page.keyboard().press("Enter");

        assertThat(page.locator(".correcting .problem:visible")).hasCount(2);
        assertThat(page.locator(".correcting:visible")).containsText("This is not a date of the calendar");
        assertThat(value(page, "dateOfBirth")).hasValue("1984-02-30");
        assertThat(value(page, "dateOfBirth")).isFocused();
        visitor.findsNoBarrier().photographs("correction-refused");
        page.keyboard().press("Escape");
        assertThat(page.locator(".correcting:visible")).hasCount(0);
        assertThat(row(page, "dateOfBirth")).isFocused();
        visitor.hearsNoComplaint();
    }

    @Test
    void whoComesSecondSeesWhatTheColleagueWroteAndKeepsTheirOwnWords(
            Visitor visitor, @Autowired Corrections corrections) {
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + caseId);
        page.locator("[aria-label='Correct: Family name']").click();
        value(page, "familyName").fill("Maier");
        page.locator(".correcting:visible [name=reason]").fill("Looks like an A");

        corrections.correct(caseId, passport, new CorrectionRequest("familyName", "Meyer", "It is a Y", 0), "cem");
        page.locator(".correcting:visible .btn-primary").click();

        assertThat(page.locator(".correcting:visible")).containsText("Somebody else corrected this field");
        assertThat(row(page, "familyName")).containsText("It is a Y");
        assertThat(value(page, "familyName")).hasValue("Maier");
        assertThat(value(page, "familyName")).isFocused();
        assertThat(page.locator(".correcting:visible [name=reason]")).hasValue("Looks like an A");
        visitor.findsNoBarrier().photographs("correction-overtaken");
        page.locator(".correcting:visible .btn-primary").click();
        assertThat(row(page, "familyName").locator(".history")).hasCount(2);
        visitor.hearsNoComplaint();
    }

    @Test
    void aValueTheMachineDidNotFindIsAdded(Visitor visitor) {
        folder.aBillNobodyCouldRead(caseId);
        visitor.logInAs("olga");
        Page page = visitor.open("/cases/" + caseId);
        page.locator("[role=tab]:has-text('Proof of address')").click();
        assertThat(page.locator(".document:visible .absent")).hasCount(5);

        page.locator("[aria-label='Add: Town']").click();
        page.locator(".correcting:visible [name=value]").fill("Kiel");
        page.locator(".correcting:visible [name=reason]").fill("Handwritten");
        page.locator(".correcting:visible .btn-primary").click();

        assertThat(page.locator(".document:visible .history"))
                .containsText("Not found by the machine; «Kiel» added by");
        assertThat(page.locator(".compare tr.agrees:has-text('Town')")).hasCount(1);
        visitor.findsNoBarrier().hearsNoComplaint().photographs("correction-added");
    }

    @Test
    void severalDocumentsOfSeveralPagesShowWhereEachFieldStands(Visitor visitor) {
        folder.aStatementOfTwoPages(caseId);
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + caseId);
        page.locator("[role=tab]:has-text('Other document')").click();
        assertThat(page.locator(".document:visible .tag")).hasText("Payslip");
        assertThat(page.locator(".document:visible .unsure")).hasText("⚠ unsure");

        page.locator(".document:visible tr[data-light]:has-text('Net pay')").hover();

        assertThat(page.locator(".box.lit")).hasCount(1);
        assertThat(page.locator(".box.lit")).isInViewport();
        visitor.photographs("case-pages");
        page.locator(".document:visible .box").first().hover();
        assertThat(page.locator(".document:visible tr.lit")).containsText("Employer");
        page.locator(".document:visible .box").first().click();
        assertThat(page.locator(".document:visible tr[data-light]:has-text('Employer')"))
                .isFocused();
        visitor.findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aPictureOfAnotherClientNamesTheOtherCase(Visitor visitor) {
        NaturalPerson other = Desk.aPerson("Ada", "Other");
        CaseId second = folder.aCaseOf(other, CaseStage.DOCUMENTS);
        folder.sameFile(caseId, second, client, other);
        visitor.logInAs("clara");

        Page page = visitor.open("/cases/" + second);

        Locator note = page.locator(".document:visible .note.error");
        assertThat(note).containsText("The same picture lies in another client");
        assertThat(note.locator("a")).hasAttribute("href", "/cases/" + caseId);
        assertThat(page.locator("#comparison")).containsText("The same picture lies in another client");
        visitor.findsNoBarrier().photographs("case-seen-before");
    }

    @Test
    void anAuditorReadsCorrectionsAndMakesNone(Visitor visitor, @Autowired Corrections corrections) {
        corrections.correct(caseId, passport, new CorrectionRequest("familyName", "Meyer", "It is a Y", 0), "cem");
        visitor.logInAs("anna");

        Page page = visitor.open("/cases/" + caseId);

        assertThat(row(page, "familyName")).containsText("It is a Y");
        Assertions.assertThat(page.locator("[data-correct], .correcting").count())
                .isZero();
    }

    private Locator row(Page page, String field) {
        return page.locator(".read tr[data-light='" + passport + "-" + field + "']");
    }

    private Locator value(Page page, String field) {
        return page.locator("[id='value-" + passport + "-" + field + "']");
    }
}
