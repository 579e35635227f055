package org.lotse.application.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.application.Applications;
import org.lotse.application.internal.ResumeTokens;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.document.Document;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ApplyPagesTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Applications applications;

    @Autowired
    private Cases cases;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentRequests requests;

    @Autowired
    private ResumeTokens tokens;

    @ParameterizedTest
    @CsvSource({"en, false, false", "de, true, true", "zh, true, false"})
    void anApplicationGoesFromTheFirstQuestionToItsStatus(
            String language, boolean phone, boolean dark, Visitor visitor) {
        visitor.speaking(new Locale(language));
        if (phone) {
            visitor.onAPhone();
        }
        if (dark) {
            visitor.inTheDark();
        }
        Applicant wang = new Applicant(visitor, language + (phone ? "-phone" : "") + (dark ? "-dark" : ""));

        wang.begins().answersEverything();
        Page page = wang.page();
        int tooWide = (Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        page.locator("form[action='/apply/submit'] button").click();
        wang.isAt("status").looks("status");

        assertThat(tooWide).isLessThanOrEqualTo(0);
        CaseId caseId = newest();
        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.OPEN);
        var form = applications.form(caseId);
        assertThat(form.familyName()).isEqualTo("王");
        assertThat(form.phone()).isEqualTo("+491701234567");
        assertThat(form.expectedMonthlyTurnover()).isEqualTo(2800);
        assertThat(form.language()).isEqualTo(language);
        assertThat(form.consents()).hasSize(1);
        assertThat(documents.of(caseId)).hasSize(3);
        visitor.hearsNoComplaint();
    }

    @Test
    void thePapersFollowFromWhatWasStated(Visitor visitor) {
        Applicant wang = new Applicant(visitor, "level").begins().answersAllQuestions();
        visitor.open("/apply/office");
        wang.ticks("pep.politicallyExposed", "true").types(Map.of("pep-function", "Mayor"));
        wang.goesOn();

        visitor.open("/apply/identity");
        wang.uploads("IDENTITY", "pass.pdf").goesOn().isAt("proof");
        wang.uploads("ADDRESS", "bill.pdf").goesOn().isAt("wealth");
        wang.goesOn();
        assertThat(wang.page().locator(".faults")).containsText("how you came by what you own");
        wang.uploads("SOURCE_OF_WEALTH", "contract.pdf")
                .looks("wealth")
                .goesOn()
                .isAt("funds");
        wang.uploads("SOURCE_OF_FUNDS", "payslips.pdf").looks("funds").goesOn().isAt("consent");

        visitor.open("/apply/office");
        wang.ticks("pep.politicallyExposed", "false").goesOn();
        visitor.open("/apply/work");
        wang.ticks("occupation", "EMPLOYED").goesOn();
        visitor.open("/apply/identity");
        wang.goesOn().isAt("consent");
    }

    private CaseId newest() {
        return CaseId.of(jdbc.sql("select case_id from application order by created_at desc limit 1")
                .query(String.class)
                .single());
    }

    @Test
    void whatIsTypedIsKeptWithoutAnyButton(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "typing").begins();

        eva.types(Map.of("email", "eva@example"));

        assertThat(eva.page().locator("#saved")).hasText("Saved");
        eva.page().reload();
        assertThat(eva.page().locator("#email")).hasValue("eva@example");
        visitor.hearsNoComplaint();
    }

    @Test
    void aFaultIsNamedAboveAndBesideItsFieldAndNothingTypedIsLost(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "faults").begins();
        eva.types(Map.of("email", "eva@example.org")).goesOn().isAt("name");
        visitor.open("/apply/birth");

        eva.types(Map.of("dateOfBirth-day", "31", "dateOfBirth-month", "2", "dateOfBirth-year", "1990"))
                .goesOn();

        Page page = eva.page();
        assertThat(page.locator(".faults")).isFocused();
        assertThat(page.locator(".faults li")).hasCount(2);
        assertThat(page.locator(".faults")).containsText("There is no such date");
        assertThat(page.locator("#dateOfBirth-day")).hasValue("31");
        assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Problem: "));
        eva.looks("birth");
        page.locator(".faults a").first().click();
        assertThat(page.locator("#dateOfBirth-day")).isFocused();
    }

    @Test
    void aBirthDateInTheFutureAndANameOfTenThousandCharactersAreRefusedInWords(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "bad").begins();
        visitor.open("/apply/birth");
        eva.types(Map.of(
                        "dateOfBirth-day",
                        "1",
                        "dateOfBirth-month",
                        "1",
                        "dateOfBirth-year",
                        "2090",
                        "placeOfBirth",
                        "x"))
                .goesOn();
        assertThat(eva.page().locator(".faults")).containsText("must lie in the past");

        visitor.open("/apply/name");
        eva.page()
                .locator("#familyName")
                .evaluate("field => { field.maxLength = 20000; field.value = 'ü'.repeat(10000); }");
        eva.goesOn();

        assertThat(eva.page().locator(".faults")).containsText("more than 200 characters");
        assertThat(eva.page().locator("#familyName")).hasValue("ü".repeat(10_000));
    }

    @Test
    void theLinkOfAnEMailOpensTheApplicationOnAnotherDevice(Visitor first, Visitor second) {
        Applicant eva = new Applicant(first, "resume").begins();
        eva.types(Map.of("email", "eva@example.org")).goesOn().isAt("name");
        assertThat(eva.page().locator("[role=status]").first()).containsText("eva@example.org");
        String token = tokens.issue(newest());

        Page page = second.open("/apply/resume?token=" + token);

        assertThat(page.locator("dl.answers")).containsText("eva@example.org");
        assertThat(page.url()).doesNotContain(token);
        var cookie = page.context().cookies().stream()
                .filter(kept -> kept.name.equals("lotse-application"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        second.open("/apply/resume?token=wrong");
        assertThat(page.locator("[role=alert]")).containsText("not valid any more");
    }

    @Test
    void adviceOnAFileComesByItself(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "advice").begins();
        visitor.open("/apply/identity");
        eva.uploads("IDENTITY", "pass.pdf");
        assertThat(eva.page().locator(".papers")).containsText("Being read");

        read(newest(), Reading.Verdict.UNREADABLE, List.of("NO_MRZ"));

        assertThat(eva.page().locator(".papers")).containsText("Photograph the page with your picture");
        eva.looks("paper");
        eva.page().locator(".papers button").click();
        assertThat(eva.page().locator(".papers")).hasCount(0);
        visitor.hearsNoComplaint();
    }

    @Test
    void oneSideOfACardAsksForTheOtherUntilThatIsHere(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "sides").begins();
        visitor.open("/apply/identity");
        eva.uploads("IDENTITY", "front.pdf");
        card("front.pdf", Reading.Verdict.UNREADABLE, List.of("NO_MRZ"), null);
        assertThat(eva.page().locator(".papers")).containsText("Please upload the other one too");

        eva.uploads("IDENTITY", "back.pdf");
        card(
                "back.pdf",
                Reading.Verdict.READABLE,
                List.of(),
                new Reading.Mrz("TD1", List.of("IDUTO", "840317", "MUELLER"), true));

        assertThat(eva.page().locator(".papers .status-good")).hasCount(2);
        assertThat(eva.page().locator(".papers .advice")).hasCount(0);
        visitor.hearsNoComplaint();
    }

    private void card(String file, Reading.Verdict verdict, List<String> reasons, Reading.Mrz zone) {
        Document document = documents.of(newest()).stream()
                .filter(one -> one.fileName().equals(file))
                .findFirst()
                .orElseThrow();
        documents.record(
                document.id(),
                new Reading(
                        "key-" + document.id(),
                        "IDENTITY_CARD",
                        verdict,
                        reasons,
                        null,
                        zone,
                        null,
                        null,
                        5,
                        "test",
                        null));
    }

    private void read(CaseId caseId, Reading.Verdict verdict, List<String> reasons) {
        Document document = documents.of(caseId).get(0);
        documents.record(
                document.id(),
                new Reading(
                        "key-" + document.id(), "OTHER", verdict, reasons, null, null, null, null, 5, "test", null));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedInWords(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "refused").begins();
        visitor.open("/apply/identity");

        eva.page()
                .locator("#documents-IDENTITY")
                .setInputFiles(new FilePayload("pass.pdf", "application/pdf", "PK\u0003\u0004zip".getBytes()));
        assertThat(eva.page().locator("#papers-IDENTITY")).containsText("does not fit its name");

        eva.page()
                .locator("#documents-IDENTITY")
                .setInputFiles(new FilePayload("big.pdf", "application/pdf", new byte[26 * 1024 * 1024]));
        assertThat(eva.page().locator("#papers-IDENTITY")).containsText("larger than 20 MB");
    }

    @Test
    void theClientHandsInWhatAClerkAsksFor(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "asked").begins().answersEverything();
        eva.page().locator("form[action='/apply/submit'] button").click();
        eva.isAt("status");
        CaseId caseId = newest();
        requests.ask(
                caseId,
                List.of(new DocumentRequest.Item(DocumentType.ADDRESS, List.of("TOO_OLD"))),
                "The bill is from 2019.",
                "clara",
                Instant.now().plus(Duration.ofDays(14)));
        cases.moveTo(caseId, CaseStatus.AWAITING_CLIENT);

        Page page = eva.page();
        assertThat(page.locator("h1")).containsText("We need something from you");
        assertThat(page.locator("main")).containsText("This proof is too old");
        assertThat(page.locator("main")).containsText("The bill is from 2019.");
        page.locator("form[action='/apply/answer'] button").click();
        assertThat(page.locator("[role=alert]").first()).containsText("Not everything that was asked for");
        eva.uploads("ADDRESS", "new-bill.pdf").looks("asked");
        visitor.hearsNoComplaint();
    }

    @Test
    void aDraftCanBeWithdrawnAfterAQuestion(Visitor visitor) {
        Applicant eva = new Applicant(visitor, "withdraw").begins();
        eva.types(Map.of("email", "eva@example.org")).goesOn().isAt("name");

        visitor.open("/apply/withdraw");
        eva.looks("question");
        eva.page().locator("form[action='/apply/withdraw'] button").click();

        assertThat(eva.page().locator("h1")).containsText("You have withdrawn your application");
        assertThat(applications.form(newest()).email()).isNull();
    }

    @Test
    void withoutAnApplicationEveryPageLeadsToTheStart(Visitor visitor) {
        for (String path : List.of("name", "check", "status", "withdraw", "continue")) {
            Page page = visitor.open("/apply/" + path);
            assertThat(page.locator("[role=status]").first()).containsText("No application is open");
        }
    }
}
