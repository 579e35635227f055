package org.lotse.application.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.Cases;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.switching.ListedPayment;
import org.lotse.switching.Switches;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A client whose account is new: certifies where they are taxed, and brings their payments here. */
@BrowserTest
class SwitchingPagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    @Autowired
    private ApplicationStore store;

    @Autowired
    private Cases cases;

    @Autowired
    private Switches switches;

    @Autowired
    private MessageContents contents;

    @Autowired
    private ResumeTokens tokens;

    @Autowired
    private TestClock clock;

    private CaseId caseId;

    /** As it is where another door than the pages lets an account be opened without the certificate. */
    @BeforeEach
    void aClientWithoutCertificate(@Autowired AutowireCapableBeanFactory beans) {
        ClientsByHand clients = beans.createBean(ClientsByHand.class);
        caseId = clients.applied();
        store.keep(caseId, store.form(caseId).certified(false));
        clients.taken(caseId, true);
    }

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "/apply/certificate")
    @Proves(value = Rule.SWITCHING_AID, at = "/apply/switch")
    void aNewClientCertifiesAndBringsTheirPaymentsHere(Visitor client, Visitor clara) throws IOException {
        Page page = client.open("/apply/resume?token=" + tokens.issue(caseId));
        certifies(client, page);
        authorises(client, page);
        Assertions.assertThat(text(page, "/apply/switch/authorisation.pdf"))
                .contains("Ermächtigung zur Kontenwechselhilfe", "DE89 3704 0044 0532 0130 00", "Hafenbank Rostock")
                .contains("der letzten 13 Monate", "Erika Müller-Østergård");

        looksAt(clara);
        switches.requested(caseId, "clara");
        switches.listed(
                caseId,
                List.of(
                        payment(ListedPayment.Kind.STANDING_ORDER, "Wohnbau Nord"),
                        payment(ListedPayment.Kind.DIRECT_DEBIT, "Stadtwerke Hamburg")),
                "clara");
        clara.page().reload();
        assertThat(clara.page().locator("main")).containsText("Stadtwerke Hamburg");
        clara.photographs("switch-lists").findsNoBarrier().hearsNoComplaint();
        Assertions.assertThat(text(clara.page(), "/switches/" + caseId + "/letters.pdf"))
                .contains("Stadtwerke Hamburg", "Ermächtigung")
                .doesNotContain("Wohnbau Nord");

        takesInARequest(clara);

        page.reload();
        assertThat(page.locator("main")).containsText("The lists are here");
        switches.setUp(caseId, "clara");
        page.reload();
        assertThat(page.locator("main")).containsText("Everything is set up");
        client.photographs("switch-completed").findsNoBarrier();
        Assertions.assertThat(
                        contents.compose(caseId, MessageKind.SWITCH_COMPLETED).data())
                .containsEntry("partners", List.of("Stadtwerke Hamburg"));
    }

    private void certifies(Visitor client, Page page) {
        assertThat(page.locator("main")).containsText("We do not know yet where you are taxed");
        page.locator("a[href='/apply/certificate']").click();
        page.locator("main form[action='/apply/certificate'] button").click();
        assertThat(page.locator(".faults li")).hasCount(1);
        client.photographs("certificate").findsNoBarrier();
        page.locator("#taxSelfCertified").check();
        page.locator("main form[action='/apply/certificate'] button").click();
        assertThat(page.locator("main")).containsText("Your certificate has arrived.");
        client.findsNoBarrier();
        Assertions.assertThat(store.form(caseId).taxCertified()).isTrue();
    }

    private void authorises(Visitor client, Page page) {
        page.locator("a[href='/apply/switch']").click();
        client.photographs("switch-form").findsNoBarrier();
        page.locator("#bank").fill("Hafenbank Rostock");
        page.locator("#iban").fill("DE00 1234");
        page.locator("#closeOld").check();
        page.locator("#signature").fill("Erika");
        page.locator("main form[action='/apply/switch'] button").click();
        assertThat(page.locator(".faults li")).hasCount(3);
        client.photographs("switch-faults").findsNoBarrier();
        page.locator("#iban").fill("DE89 3704 0044 0532 0130 00");
        page.locator("#transferBalance").check();
        page.locator("#signature").fill("Erika Müller-Østergård");
        page.locator("main form[action='/apply/switch'] button").click();
        assertThat(page.locator("main")).containsText("We ask the other bank for its lists by");
        client.photographs("switch-status").findsNoBarrier();
    }

    private void looksAt(Visitor clara) throws IOException {
        clara.logInAs("clara");
        clara.open("/switches/" + caseId);
        clara.photographs("switch-staff").findsNoBarrier();
        Assertions.assertThat(text(clara.page(), "/switches/" + caseId + "/request.pdf"))
                .contains(
                        "Anforderung nach § 22 ZKG",
                        "innerhalb von 5 Geschäftstagen",
                        "Ermächtigung zur Kontenwechselhilfe");
    }

    /** The other way round: another bank asks for the client's payments. */
    private void takesInARequest(Visitor clara) {
        Page page = clara.open("/cases/" + caseId);
        page.locator("a[href='/switches/" + caseId + "/departure']").first().click();
        page.locator("main form button").click();
        assertThat(page.locator(".wrong")).hasCount(5);
        clara.photographs("departure-faults").findsNoBarrier();
        page.locator("#bank").fill("Hafenbank Rostock");
        page.locator("#iban").fill("DE89 3704 0044 0532 0130 00");
        page.locator("#paper").fill("Post, folder 7");
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
        page.locator("#receivedOn").fill(today.toString());
        page.locator("#from").fill(today.plusDays(20).toString());
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("Our lists sent by");
        clara.photographs("departure").findsNoBarrier();
    }

    private static ListedPayment payment(ListedPayment.Kind kind, String partner) {
        return new ListedPayment(kind, partner, "DE89370400440532013000", new BigDecimal("64.00"), "monthly");
    }

    private static String text(Page page, String path) throws IOException {
        String platform = page.url().replaceAll("(https?://[^/]+).*", "$1");
        try (PDDocument pdf = Loader.loadPDF(page.request().get(platform + path).body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
