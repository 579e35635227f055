package org.lotse.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two officers release what is over, and hold what must stay. */
@BrowserTest
class RetentionPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Destructions destructions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private final CaseId caseId = CaseId.next();

    @BeforeEach
    void somebodyWhoLeftLongAgo() {
        jdbc.sql("update retention_clock set destroyed_at = now(3)").update();
        jdbc.sql("delete from destruction_batch").update();
        jdbc.sql("delete from destruction_item").update();
        ended(caseId, "2020-11-30T10:00:00Z");
        ended(CaseId.next(), "2026-01-30T10:00:00Z");
        destructions.look();
    }

    private void ended(CaseId one, String at) {
        jdbc.sql(
                        "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, uuid(), ?, ?, ?, ?)")
                .params(one.toString(), "CURRENT_ACCOUNT", "CLOSED", "ACCOUNT", Timestamp.from(Instant.parse(at)))
                .update();
        events.publishEvent(new RelationshipEnded(one, Instant.parse(at)));
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "/retention")
    void oneOfficerChecksAnotherReleasesAndACertificateIsLeft(Visitor olga, Visitor oskar) {
        Page first = open(olga, "olga", "/retention");
        assertThat(list(first)).containsText(caseId.toString());
        assertThat(list(first)).containsText("GwG §8(4)");
        list(first).locator("button").click();
        assertThat(list(first)).containsText("A second person has to release it");
        assertThat(list(first).locator("button")).hasCount(0);
        olga.photographs("retention").findsNoBarrier().hearsNoComplaint();

        Page second = open(oskar, "oskar", "/retention");
        list(second).locator("button.btn-danger").click();
        await().atMost(Duration.ofSeconds(60)).until(() -> destructions.open().isEmpty());
        second.reload();
        second.locator("section[aria-labelledby='certificates'] a").first().click();
        assertThat(second.locator("main")).containsText("was destroyed");
        assertThat(second.locator("main")).containsText("olga");
        assertThat(second.locator("main")).containsText("oskar");
        oskar.photographs("retention-certificate").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void anOfficerHoldsACaseAndIsToldWhatAFileNumberIs(Visitor olga) {
        Page page = open(olga, "olga", "/retention");
        page.locator("#number").fill(caseId.toString());
        page.locator("form.ask button").click();
        page.locator("#ground").selectOption("PROCEEDINGS");
        page.locator("#reference").fill("Ida Sommer");
        page.locator("main form button").click();
        assertThat(page.locator("[role=alert]")).containsText("at least one figure");
        assertThat(page.locator("#reference")).hasValue("Ida Sommer");
        page.locator("#ground").selectOption("PROCEEDINGS");
        page.locator("#reference").fill("12-Js-34/26");
        page.locator("main form button").click();

        assertThat(page.locator(".heading")).containsText("Held");
        assertThat(page.locator("section[aria-labelledby='register']")).containsText("12-Js-34/26");
        olga.photographs("retention-held").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void anAuditorReadsInGermanAtNightAndChangesNothing(Visitor anna) {
        anna.speaking(Locale.GERMAN).inTheDark();
        Page page = open(anna, "anna", "/retention");

        assertThat(page.locator("h1")).containsText("Aufbewahrung");
        assertThat(list(page).locator("button")).hasCount(0);
        anna.photographs("retention-de-dark").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aClerkIsToldThatThePageIsNotForThem(Visitor clara) {
        assertThat(open(clara, "clara", "/retention").locator("h1")).containsText("not open to your role");
    }

    private Page open(Visitor visitor, String user, String path) {
        Page page = visitor.logInAs(user);
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static Locator list(Page page) {
        return page.locator("section[aria-labelledby='lists']");
    }
}
