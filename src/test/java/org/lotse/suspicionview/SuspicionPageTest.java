package org.lotse.suspicionview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.suspicion.Stage;
import org.lotse.suspicion.Suspicions;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.lotse.workingdays.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class SuspicionPageTest {

    @Autowired
    private Parties parties;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private WorkingDays days;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void twoOfficersTakeASuspicionFromTheCaseToTheReportAndTheAuthoritysQuestion(Visitor visitor) throws IOException {
        CaseId about = aClient("Jördis", "Verdacht");
        String today = days.day(clock.instant()).toString();
        Page page = visitor.logInAs("olga");

        visitor.open("/cases/" + about);
        page.getByText("Assess a suspicion").click();
        page.locator("#occasion").fill("A new account, and 9,999.50 € in cash on each of three days.");
        visitor.photographs("suspicion-new").findsNoBarrier();
        page.locator(".ask button").click();
        assertThat(page.locator("h3")).hasText("Weigh the suspicion");
        field(page, "What speaks for a report").fill("The parts stay just below the threshold.");
        field(page, "What speaks against it").fill("She sells horses, and horses are paid in cash.");
        page.getByLabel("Report", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("[data-add]").click();
        page.locator("[name=number]").fill("T-2026-1");
        page.locator("[name=day]").fill(today);
        page.locator("[name=amount]").fill("9999.50");
        page.locator("[name=counterparty]").fill("Cash desk, Kiel");
        visitor.photographs("suspicion-weighing").findsNoBarrier();
        send(page);

        assertThat(page.locator(".status").first()).containsText("To be decided");
        assertThat(page.locator(".todo")).containsText("a colleague decides");
        CaseId file = CaseId.of(page.url().replaceFirst(".*/", ""));

        logIn(visitor, "oskar", file);
        page.getByLabel("Decide as proposed").check();
        send(page);
        assertThat(page.locator("h3")).hasText("Hand in the report");
        Download report =
                page.waitForDownload(() -> page.locator("a[href$='report.xml']").click());
        Assertions.assertThat(Files.readString(report.path(), StandardCharsets.UTF_8))
                .contains("<report_code>STR</report_code>", "<last_name>Verdacht</last_name>");
        field(page, "Day on which it was handed in").fill(today);
        send(page);
        assertThat(page.locator(".status").first()).containsText("Transaction rests");
        page.locator("#reference").fill("FIU-2026-77");
        page.getByText("Note the number").click();
        page.locator("#question").fill("Whose horses are they?");
        page.getByText("Note a question").click();
        assertThat(page.locator("h3")).hasText("Answer the FIU");
        visitor.photographs("suspicion-resting").findsNoBarrier();
        field(page, "What was answered").fill("Her own; the bills are enclosed.");
        send(page);
        page.getByText("The FIU agrees", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".status").first()).containsText("Transaction released");
        visitor.open("/suspicions");
        assertThat(page.locator("tbody")).containsText("Jördis Verdacht");
        visitor.photographs("suspicions").findsNoBarrier().hearsNoComplaint();

        Assertions.assertThat(suspicions.get(file).stage()).isEqualTo(Stage.RELEASED);
        Assertions.assertThat(suspicions.get(file).filing().reference()).isEqualTo("FIU-2026-77");
    }

    @Test
    void anAuditorReadsInGermanAtNightAndChangesNothing(Visitor visitor) {
        CaseId file = suspicions.open(aClient("Wolf", "Hartwig"), "Viel Bargeld.", "olga");

        Page page = visitor.speaking(Locale.GERMAN).inTheDark().logInAs("anna");
        visitor.open("/suspicions/" + file);

        assertThat(page.locator("h3")).hasText("Verdacht abwägen");
        assertThat(page.locator(".suspicions button")).hasCount(0);
        visitor.photographs("suspicion-de-dark").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aClerkFindsNoWayIn(Visitor visitor) {
        CaseId about = aClient("Wolf", "Hartmann");
        CaseId file = suspicions.open(about, "Much cash.", "olga");

        Page page = visitor.logInAs("clara");
        visitor.open("/cases/" + about);
        assertThat(page.locator("h1")).containsText("Hartmann");
        assertThat(page.getByText("Assess a suspicion")).hasCount(0);
        assertThat(page.getByText("Suspicions")).hasCount(0);
        for (String path : List.of("/suspicions", "/suspicions/" + file, "/suspicions/" + CaseId.next())) {
            visitor.open(path);
            assertThat(page.locator("h1")).containsText("not open to your role");
        }
    }

    private static void logIn(Visitor visitor, String who, CaseId file) {
        visitor.page().locator("details.menu summary").click();
        visitor.page().locator("form[action='/logout'] button").click();
        visitor.logInAs(who);
        visitor.open("/suspicions/" + file);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .last();
    }

    private static void send(Page page) {
        page.locator("[data-send]").click();
    }

    private CaseId aClient(String givenNames, String familyName) {
        NaturalPerson person = Desk.aPerson(givenNames, familyName);
        parties.save(person);
        CaseId caseId = CaseId.next();
        jdbc.sql(
                        "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, 'CURRENT_ACCOUNT', 'ACTIVE', 'ACCOUNT', ?)")
                .params(caseId.toString(), person.id().toString(), Timestamp.from(clock.instant()))
                .update();
        return caseId;
    }
}
