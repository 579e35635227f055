package org.lotse.application.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.fees.FeeStatements;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A clerk brings the figures of the year, the client gets the statement. */
@BrowserTest
class FeePagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    @Autowired
    private Accounts accounts;

    @Autowired
    private FeeStatements statements;

    @Autowired
    private MessageContents contents;

    @Autowired
    private ResumeTokens tokens;

    @Autowired
    private TestClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.STATEMENT_OF_FEES, at = "/apply/fees")
    void theFiguresOfTheYearBecomeAStatementOnceAYear(
            Visitor clara, Visitor client, @Autowired AutowireCapableBeanFactory beans) throws IOException {
        clock.set(Instant.parse("2026-11-27T10:00:00Z"));
        CaseId caseId = beans.createBean(ClientsByHand.class).client();
        String iban = accounts.of(caseId).map(Account::iban).orElseThrow();
        clock.set(Instant.parse("2027-01-04T10:00:00Z"));

        clara.logInAs("clara");
        Page page = clara.open("/fees");
        page.locator("#figures").fill(iban + ";ACCOUNT_KEEPING;12;3,30\nDE00;DEBIT_CARD;1;0");
        page.locator("main form button").click();
        assertThat(page.locator("#figures-wrong li")).hasCount(1);
        clara.photographs("fees-wrong").findsNoBarrier();
        page.locator("#figures").fill(iban + ";ACCOUNT_KEEPING;12;3,30\n" + iban + ";DEBIT_CARD;1;0");
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("1 account");
        clara.photographs("fees").findsNoBarrier();
        while (statements.issueSome()) {
            clock.set(Instant.parse("2027-01-04T10:00:01Z"));
        }
        Assertions.assertThat(statements.of(caseId)).hasSize(1);
        Assertions.assertThat(statements.issueSome()).isFalse();
        Assertions.assertThat(
                        contents.compose(caseId, MessageKind.FEE_STATEMENT).data())
                .containsEntry("year", "2026")
                .containsEntry("total", "39.60");

        Page status = client.open("/apply/resume?token=" + tokens.issue(caseId));
        status.locator("a[href='/apply/fees/2026.pdf']").waitFor();
        client.photographs("fees-status").findsNoBarrier();
        String platform = status.url().replaceAll("(https?://[^/]+).*", "$1");
        try (PDDocument pdf = Loader.loadPDF(
                status.request().get(platform + "/apply/fees/2026.pdf").body())) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " "))
                    .contains(
                            "Entgeltaufstellung", "Kontoführung 12 3,30 € 39,60 €", "Ausgabe einer Debitkarte 1 0,00 €")
                    .contains("31.12.2026");
        }
    }
}
