package org.lotse.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.screening.ListInForce;
import org.lotse.screening.Screenings;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the book, with a run under way that a test pushes on by hand. */
@BrowserTest(properties = "lotse.portfolio.partition-size=10")
class RunPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Book book;

    @Autowired
    private Runs runs;

    @Autowired
    private Partitions partitions;

    @Autowired
    private Screenings screenings;

    @Autowired
    private DataSource bank;

    private Run run;

    @BeforeEach
    void aRunUnderWay() throws SQLException {
        if (runs.recent(1).isEmpty()) {
            new ManyClients(5).become(bank, new ManyClients(6).anybody(40));
        }
        runs.recent(20).stream().filter(Run::isUnderWay).forEach(before -> runs.stop(before.id(), "otto"));
        screenings.report(new ListInForce(
                "UN",
                "un.xml",
                "2026-10-01",
                "%064x".formatted(System.nanoTime()),
                1003,
                Instant.now(),
                "worker-1",
                "IN_FORCE",
                null));
        book.look();
        run = runs.recent(20).stream().filter(Run::isUnderWay).findFirst().orElseThrow();
        runs.plan(run.id());
    }

    @Test
    void anOperatorWatchesARunAndAsksForAnother(Visitor visitor) {
        accept(1, "worker-a");
        Page page = open(visitor, "otto");

        assertThat(page.locator("#progress-words")).containsText("10 of 40 clients");
        assertThat(page.locator(".workers")).containsText("worker-a");
        assertThat(page.locator("nav.side a[aria-current]")).containsText("Screening");
        visitor.photographs("screening").findsNoBarrier().hearsNoComplaint();

        accept(2, "worker-b");
        assertThat(page.locator("#progress-words")).containsText("20 of 40 clients");

        page.locator("form.ask button").click();
        assertThat(page.locator("#state")).containsText("starts next");
    }

    @Test
    void anOfficerStopsARun(Visitor visitor) {
        accept(1, "worker-a");
        Page page = open(visitor, "olga");

        assertThat(page.locator(".heading a")).hasAttribute("href", "/screening/new");
        page.locator(".run form button").click();

        assertThat(page.locator(".run")).hasCount(0);
        assertThat(row(page)).containsText("Stopped");
        row(page).locator("a").click();
        assertThat(page.locator("main")).containsText("stopped by olga");
        assertThat(page.locator("main")).containsText("2026-10-01");
        visitor.photographs("screening-run").findsNoBarrier().hearsNoComplaint();
    }

    @ParameterizedTest
    @CsvSource({"de, Listenprüfung, geprüft", "zh, 名单筛查, 名客户"})
    void thePageSpeaksTheReadersLanguageAtNight(String language, String heading, String words, Visitor visitor) {
        accept(1, "worker-a");
        visitor.speaking(new Locale(language)).inTheDark();

        Page page = open(visitor, "otto");

        assertThat(page.locator("h1")).containsText(heading);
        assertThat(page.locator("#progress-words")).containsText(words);
        visitor.photographs("screening-" + language + "-dark").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void anAuditorReadsAndAClerkIsToldThatThePageIsNotForThem(Visitor visitor) {
        Page page = open(visitor, "anna");
        assertThat(page.locator("#progress-words")).isVisible();
        assertThat(page.locator("main button")).hasCount(0);

        page.context().clearCookies();
        assertThat(open(visitor, "clara").locator("h1")).containsText("not open to your role");
    }

    @Test
    void onAPhoneNothingIsCutOff(Visitor visitor) {
        visitor.onAPhone();
        open(visitor, "otto");

        visitor.photographs("screening-phone").findsNoBarrier();
    }

    private Page open(Visitor visitor, String user) {
        Page page = visitor.logInAs(user);
        page.navigate("http://localhost:" + port + "/screening");
        return page;
    }

    private Locator row(Page page) {
        return page.locator("tbody tr").first();
    }

    private void accept(int number, String worker) {
        int clients = partitions.order(run.id(), number).clients().size();
        partitions.accept(
                run.id(),
                number,
                new PartitionResult(
                        worker, "lotse-screening 0.1", 0.85, clients, true, List.of(), List.of(), List.of(), 900));
    }
}
