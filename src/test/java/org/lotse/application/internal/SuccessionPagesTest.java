package org.lotse.application.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A death as a clerk records it and a second one confirms it, and an objection that came by letter. */
@BrowserTest
class SuccessionPagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    @Autowired
    private Cases cases;

    @Autowired
    private BankNotices notices;

    @Autowired
    private ResumeTokens tokens;

    @Autowired
    private TestClock clock;

    private CaseId caseId;

    @BeforeEach
    void aClient(@Autowired AutowireCapableBeanFactory beans) {
        caseId = beans.createBean(ClientsByHand.class).client();
    }

    @Test
    void aDeathIsReportedConfirmedAndItsHeirsAreNamed(Visitor clara, Visitor cem, Visitor client) {
        String token = tokens.issue(caseId);
        clara.logInAs("clara");
        Page page = clara.open("/cases/" + caseId);
        page.locator("a[href='/cases/" + caseId + "/death']").click();
        reports(page, today().plusDays(1));
        assertThat(page.locator("#on-wrong")).hasText("This day cannot be.");
        clara.photographs("death-report").findsNoBarrier();
        reports(page, today().minusDays(2));
        assertThat(page.locator("#succession")).containsText("not confirmed yet");
        assertThat(client.open("/apply/resume?token=" + token).locator("main"))
                .not()
                .containsText("IBAN");
        client.photographs("death-link");

        cem.logInAs("cem");
        Page view = cem.open("/cases/" + caseId);
        assertThat(view.locator("#decision-title")).hasText("Confirm death");
        cem.photographs("death-confirm").findsNoBarrier();
        view.locator("#tab-diagram").click();
        view.locator("#diagram svg").first().waitFor();
        cem.photographs("death-diagram");
        view.getByText("Yes, this person has died").click();
        view.locator("[data-send]").click();
        view.waitForURL(url -> !url.endsWith("/cases/" + caseId));

        clara.open("/cases/" + caseId);
        assertThat(page.locator("#succession")).containsText("confirmed by");
        page.locator("a[href='/cases/" + caseId + "/heirs']").click();
        names(page, "half");
        assertThat(page.locator("#share-wrong")).isVisible();
        clara.photographs("heirs-fault").findsNoBarrier();
        page.locator("#share").fill("1/1");
        page.locator("form.ask button.btn-primary").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("#paper").setInputFiles(new FilePayload("erbschein.pdf", "application/pdf", file("erbschein")));
        page.getByText("Hand in", new Page.GetByTextOptions().setExact(true)).click();
        clara.photographs("heirs").findsNoBarrier();
        clara.open("/cases/" + caseId);
        clara.photographs("death-case").findsNoBarrier();
    }

    private void reports(Page page, LocalDate on) {
        page.locator("#sure").check();
        page.locator("#on").fill(on.toString());
        page.locator("#reporter").fill("Bruno Möller, son");
        page.locator("#powers").fill("None known");
        page.locator("#paper").setInputFiles(new FilePayload("death.pdf", "application/pdf", file("death")));
        page.locator("main form .btn-primary").click();
    }

    private static void names(Page page, String share) {
        page.locator("#name").fill("Bruno Möller");
        page.locator("#bornOn").fill("1981-02-03");
        page.locator("#address").fill("Kai 7\n20457 Hamburg");
        page.locator("#identity").fill("Passport C01X00T47");
        page.locator("#iban").fill("DE89 3704 0044 0532 0130 00");
        page.locator("#share").fill(share);
        page.locator("form.ask button.btn-primary").click();
    }

    @Test
    void anObjectionThatCameByLetterIsRecorded(Visitor clara) {
        notices.propose(caseId, new Proposal(NoticeCause.AGREED_PERIOD, null, "We part", "olga", clock.instant()));
        notices.confirm(caseId, "oskar");
        clara.logInAs("clara");
        Page page = clara.open("/cases/" + caseId);
        page.locator("a[href='/cases/" + caseId + "/objection']").click();
        objects(page, today().minusDays(1));

        assertThat(page.locator("#receivedOn-wrong")).hasText("Choose a day from the notice until today.");
        assertThat(page.locator("#words")).hasValue("I did nothing wrong");
        clara.photographs("objection-letter").findsNoBarrier();
    }

    private static void objects(Page page, LocalDate on) {
        page.locator("#LETTER").check();
        page.locator("#receivedOn").fill(on.toString());
        page.locator("#words").fill("I did nothing wrong");
        page.locator("main form .btn-primary").click();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
    }

    private static byte[] file(String content) {
        return ("%PDF-1.4\n" + content + "\n%%EOF").getBytes();
    }
}
