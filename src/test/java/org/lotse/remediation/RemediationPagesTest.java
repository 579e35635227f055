package org.lotse.remediation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.portfolio.ManyClients;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One officer plans, another releases, both see how far it is; others read or are told that it is not for them. */
@BrowserTest
class RemediationPagesTest {

    private static final RiskFacts PLAIN = new RiskFacts(
            "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", false, false, 0, 2000, "SALARY", "ONLINE");

    @Autowired
    private TestClock clock;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Remediations remediations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource bank;

    private List<UUID> book = List.of();

    @BeforeEach
    void aBookWithinTheBook() throws SQLException {
        clock.set(Instant.parse("2026-12-02T09:00:00Z"));
        book = new ManyClients(41).startingAt(710_000).become(bank, new ManyClients(42).anybody(9));
        for (UUID one : book) {
            jdbc.sql(
                            "update party p join case_file c on c.party_id = p.id"
                                    + " set p.details = json_set(p.details, '$.nationalities', json_array('NR')) where c.id = ?")
                    .param(one.toString())
                    .update();
            ratings.rate(new CaseId(one), PLAIN);
        }
        jdbc.sql("update case_file set status = 'CLOSING' where id = ?")
                .param(book.get(8).toString())
                .update();
    }

    @AfterEach
    void back() {
        clock.reset();
        for (UUID one : book) {
            for (String kept : List.of("risk_rating", "review_date", "client_review", "remediation_client")) {
                jdbc.sql("delete from " + kept + " where case_id = ?")
                        .param(one.toString())
                        .update();
            }
            jdbc.sql("delete p, c from case_file c join party p on p.id = c.party_id where c.id = ?")
                    .param(one.toString())
                    .update();
        }
    }

    @Test
    void aPartOfTheBookIsPlannedReleasedWatchedAndStopped(
            Visitor olga, Visitor oskar, Visitor anna, Visitor otto, Visitor clara) throws Exception {
        olga.logInAs("olga");
        Page plan = olga.open("/remediations/new");
        plan.locator("form.plan button").click();
        assertThat(plan.locator("[role=alert]")).containsText("Give it a name");
        plan.locator("#name").fill("Townspeople of Nauru");
        plan.locator("#ground").selectOption("RULE_PACK");
        plan.locator("#note").fill("AMLR 26 wants their data anew");
        plan.locator("#nationality").fill("nr");
        plan.locator("#batchSize").fill("3");
        plan.locator("#mostAtWork").fill("6");
        plan.locator("#workingDays").fill("80");
        plan.locator("#wantedEnd").fill("2026-12-31");
        olga.photographs("remediation-plan").findsNoBarrier();
        plan.locator("form.plan button").click();

        assertThat(plan.locator("#in")).hasText("8");
        assertThat(plan.locator("main")).containsText("after the December 31, 2026 that is wanted");
        assertThat(plan.locator("main")).containsText("the next rule pack takes effect on July 10, 2027");
        assertThat(plan.locator("main")).containsText("A second officer releases it");
        olga.photographs("remediation-planned").findsNoBarrier();
        plan.locator("nav.parts a").last().click();
        assertThat(plan.locator("tbody")).containsText("The relationship is ending");
        String path = plan.url().replaceFirst(".*(/remediations/[^?]*).*", "$1");

        oskar.logInAs("oskar");
        Page page = oskar.open(path);
        page.locator("form[action$='/release'] button").click();
        assertThat(page.locator(".heading")).containsText(java.util.regex.Pattern.compile("Running|Gathers"));
        for (int looked = 0; looked < 60 && !text(page).contains("At work (3)"); looked++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("main")).containsText("At work (3)");
        assertThat(page.locator("main")).containsText("Waiting (5)");
        page.locator("#pause summary").click();
        page.locator("#pause textarea").fill("Too many calls");
        oskar.photographs("remediation-running").findsNoBarrier();
        page.locator("#pause button").click();
        assertThat(page.locator(".heading")).containsText("Paused");
        Page late = olga.open(path);
        page.locator("#resume summary").click();
        page.locator("#resume textarea").fill("Calmer now");
        page.locator("#resume button").click();
        late.locator("#pace summary").click();
        late.locator("#pace #batchSize").fill("6");
        late.locator("#pace textarea").fill("Faster");
        late.locator("#pace button").click();
        assertThat(late.locator("[role=alert]")).containsText("Somebody else changed this");
        assertThat(late.locator("#pace textarea")).hasValue("Faster");
        var file = page.waitForDownload(
                () -> page.locator("a[href$='clients.csv']").click());
        assertThat(Files.readAllLines(file.path()))
                .hasSize(10)
                .anyMatch(line -> line.startsWith(book.get(0).toString()) && line.contains(",LOW,"));

        page.locator("#stop summary").click();
        page.locator("#stop input[type=checkbox]").check();
        page.locator("#stop textarea").fill("Wrong clients");
        page.locator("#stop .btn-danger").click();
        assertThat(page.locator(".heading")).containsText("Stopped");
        RemediationId id = RemediationId.of(path.substring(path.lastIndexOf('/') + 1));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> remediations.get(id).endedAt() != null);
        oskar.open(path + "?show=DONE");
        assertThat(page.locator("tbody").last()).containsText("Withdrawn");
        assertThat(page.locator("main")).containsText("0 of 8");
        oskar.photographs("remediation-stopped").findsNoBarrier().hearsNoComplaint();

        anna.speaking(Locale.GERMAN).inTheDark().logInAs("anna");
        Page german = anna.open("/remediations");
        assertThat(german.locator("tbody")).containsText("Abgebrochen");
        assertThat(german.locator("a[href$='/new']")).hasCount(0);
        anna.photographs("remediations-de-dark").findsNoBarrier().hearsNoComplaint();
        otto.logInAs("otto");
        Locator nameless = otto.open(path + "?show=DONE").locator("main");
        assertThat(nameless.locator("a[href^='/cases/']")).hasCount(0);
        assertThat(nameless.locator("form")).hasCount(0);
        clara.logInAs("clara");
        assertThat(clara.open(path).locator("h1")).containsText("not open to your role");
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}
