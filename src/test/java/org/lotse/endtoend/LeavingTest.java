package org.lotse.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** A client closes the account, thinks twice, closes it after all, is settled by two clerks, gets the final statement and asks to be forgotten. */
@EndToEndTest
class LeavingTest {

    private static final String ANNIKA = "annika.moeller@example.org";
    private static final String PAYOUT = "DE89 3704 0044 0532 0130 00";

    @Autowired
    private Bank bank;

    @Autowired
    private Books books;

    @Autowired
    private Post post;

    @Autowired
    private TestClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.STATEMENT_OF_FEES, at = "offboarding/notify-closing")
    @Proves(value = Rule.ERASURE, at = "/apply/erase")
    void leavingIsAsEasyAsComing(Visitor hasty, Visitor annika, Visitor clara, Visitor cem) throws IOException {
        bank.receivesSample("agrees");
        String caseId = books.newestCase();
        books.awaitStatus(caseId, "ACTIVE");
        books.awaitSent(caseId, "WELCOME", "EMAIL");
        hasty.open("/apply/resume?token=" + lastTokenFor());
        asksForTooMuch(hasty);
        Page page = annika.open("/apply/resume?token=" + lastTokenFor());
        assertThat(page.locator(".iban")).isVisible();

        gives(annika, "2");
        assertThat(page.locator("h1")).containsText("Your account is being closed");
        annika.findsNoBarrier().hearsNoComplaint().photographs("leaving-notice");
        books.awaitSent(caseId, "NOTICE_RECEIVED", "LETTER");
        page.locator("form[action='/apply/keep'] button").click();
        assertThat(page.locator("h1")).containsText("Your account is open");
        books.awaitStatus(caseId, "ACTIVE");
        books.awaitSent(caseId, "NOTICE_WITHDRAWN", "EMAIL");

        gives(annika, "0");
        books.awaitStatus(caseId, "CLOSING");
        clock.advance(Duration.ofDays(1));
        settles(clara, caseId);
        confirms(cem, caseId);

        books.awaitStatus(caseId, "CLOSED");
        books.awaitSent(caseId, "FINAL_STATEMENT", "LETTER");
        assertThat(letter()).contains("Final statement", "€1,204.50", "DE89 … 3000", "€39.60");
        page.reload();
        assertThat(page.locator("h1")).containsText("Your account is closed");
        annika.findsNoBarrier().hearsNoComplaint().photographs("leaving-closed");
        assertThat(post.to(ANNIKA)).extracting(Post.Mail::subject).containsOnlyOnce("Final statement of your account");
        wantsToBeForgotten(annika, caseId);
    }

    /** Within the time of keeping that is refused, with the duties and the rights. */
    private void wantsToBeForgotten(Visitor annika, String caseId) throws IOException {
        Page page = annika.page();
        page.getByText("Erase my data").click();
        annika.findsNoBarrier().photographs("erasure-form");
        page.locator(".btn-danger").click();
        assertThat(page.locator("h1")).containsText("We may not erase your data yet");
        assertThat(page.locator("main")).containsText("GwG §8(4)");
        assertThat(page.locator("main")).containsText("KWG §24c");
        assertThat(page.locator("main")).containsText("supervisory authority");
        annika.findsNoBarrier().hearsNoComplaint().photographs("erasure-refused");
        books.awaitSent(caseId, "ERASURE_REFUSED", "LETTER");
        assertThat(letter().replaceAll("\\s+", " "))
                .contains("We may not erase your data yet", "GwG §8(4)", "GDPR Art. 77");
    }

    /** The page says what is wrong and keeps what was typed. */
    private static void asksForTooMuch(Visitor hasty) {
        Page page = hasty.page();
        page.getByText("Close this account").click();
        page.locator("#lastDay").fill("2020-01-01");
        page.locator("#payoutIban").fill("DE00 1234");
        page.locator("#words").fill("Too many letters");
        page.locator("main form button").click();
        assertThat(page.locator(".faults li")).hasCount(2);
        assertThat(page.locator("#words")).hasValue("Too many letters");
        hasty.findsNoBarrier().photographs("leaving-faults");
    }

    private void gives(Visitor annika, String days) {
        Page page = annika.page();
        page.getByText("Close this account").click();
        page.locator("#lastDay")
                .fill(LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")))
                        .plusDays(Long.parseLong(days))
                        .toString());
        page.locator("#payoutIban").fill(PAYOUT);
        page.locator("#reason").selectOption("FEES");
        annika.findsNoBarrier().photographs("leaving-form");
        page.locator("main form button").click();
    }

    private void settles(Visitor clara, String caseId) {
        String task = bank.task("clara", caseId, "settle-account").path("id").asText();
        clara.logInAs("clara");
        Officer clerk = new Officer(clara).takes(caseId, task);
        clara.page().locator("#tab-diagram").click();
        clara.page().locator("#diagram svg").first().waitFor();
        clerk.looks("leaving-diagram").chooses("Yes, settle it");
        List<String> amounts = List.of("1204.50", "39.60", "0");
        for (int field = 0; field < amounts.size(); field++) {
            clara.page().locator(".fjs-form-field-number input").nth(field).fill(amounts.get(field));
        }
        clerk.isDone(task, "leaving-settle");
    }

    private void confirms(Visitor cem, String caseId) {
        String task = bank.task("cem", caseId, "confirm-settlement").path("id").asText();
        cem.logInAs("cem");
        Officer clerk = new Officer(cem).takes(caseId, task);
        assertThat(cem.page().locator("#decision, main").first()).containsText("1,204.50");
        clerk.chooses("Confirm and close the account").isDone(task, "leaving-confirm");
    }

    private String lastTokenFor() {
        List<Post.Mail> mails = post.to(ANNIKA).stream()
                .filter(mail -> mail.text().contains("token="))
                .toList();
        return mails.get(mails.size() - 1).token();
    }

    private String letter() throws IOException {
        List<Path> letters = post.letters();
        try (PDDocument pdf = Loader.loadPDF(letters.get(letters.size() - 1).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
