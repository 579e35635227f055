package org.lotse.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRated;
import org.lotse.risk.RiskRating;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BrowserTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class WorkPageTest {

    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    private HumanTask late;
    private HumanTask urgent;

    @BeforeEach
    void aMorningsWork() {
        clock.advance(Duration.ofHours(-30));
        late = aTask("Nguyễn Thị", "Hồng", RiskRating.MEDIUM, "check-documents", "CLERK", 50, 26);
        aTask("小明", "欧阳", RiskRating.LOW, "check-documents", "CLERK", 50, 33);
        clock.advance(Duration.ofHours(28));
        urgent = aTask("Jörg", "Müller-Lüdenscheidt", RiskRating.HIGH, "check-documents", "CLERK", 90, 8);
        desk.tasks().escalate(urgent);
        aTask("Aleksandra", "Wiśniewska", null, "check-documents", "CLERK", 50, 24);
        aTask("Ada", "Lovelace", RiskRating.HIGH, "disposition-hits", "COMPLIANCE", 70, 20);
        HumanTask cems = aTask("Émile", "Durand", RiskRating.LOW, "check-documents", "CLERK", 50, 5);
        desk.tasks().claim(cems.id(), "cem");
        clock.reset();
    }

    @AfterEach
    void clear() {
        desk.clear();
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"en, false", "en, true", "de, false", "zh, true"})
    void showsWhatWaitsInTheReadersLanguageByDayAndByNight(String language, boolean dark, Visitor visitor) {
        visitor.speaking(new Locale(language));
        if (dark) {
            visitor.inTheDark();
        }
        Page page = visitor.logInAs("clara");
        page.waitForURL("**/work");

        assertThat(rows(page)).hasCount(4);
        assertThat(rows(page).first()).containsText("Müller-Lüdenscheidt");
        page.locator("#view-all").click();
        assertThat(rows(page)).hasCount(6);
        visitor.photographs("work-" + language + (dark ? "-dark" : ""))
                .findsNoBarrier()
                .hearsNoComplaint();
    }

    @Test
    void aClerkWorksByKeyboardAlone(Visitor visitor) {
        Page page = visitor.logInAs("clara");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator("#task-" + urgent.id() + " .open")).isFocused();

        page.keyboard().press("c");
        assertThat(page.locator(".said")).hasText("The task is yours.");
        assertThat(page.locator("#view-mine .count")).hasText("1");
        assertThat(rows(page)).hasCount(3);

        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("#picked")).hasText("2 selected");
        visitor.photographs("work-bulk").findsNoBarrier();
        page.locator("#colleague").selectOption("cem");
        page.locator("#bulk button[value=GIVE]").click();
        assertThat(page.locator(".said")).hasText("2 tasks done.");
        assertThat(rows(page)).hasCount(1);

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        visitor.photographs("work-keys").findsNoBarrier();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).not().isVisible();

        page.keyboard().press("j");
        assertThat(rows(page).locator(".open")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/cases/**");
    }

    @Test
    void theNextTaskIsTheMostUrgentOne(Visitor visitor) {
        Page page = visitor.logInAs("clara");

        page.keyboard().press("n");

        page.waitForURL("**/cases/" + urgent.caseId() + "?task=" + urgent.id());
    }

    @Test
    void newTasksAnnounceThemselvesAndDoNotPush(Visitor visitor) {
        Page page = visitor.logInAs("clara");
        assertThat(rows(page)).hasCount(4);

        aTask("Grace", "Hopper", null, "check-documents", "CLERK", 99, 1);
        desk.tasks().cancel(late);

        assertThat(page.locator("#fresh")).hasText("One new task: show");
        assertThat(page.locator("#task-" + late.id())).hasClass(Pattern.compile(".*gone.*"));
        assertThat(rows(page)).hasCount(4);
        visitor.photographs("work-news").findsNoBarrier();
        page.locator("#fresh").click();
        assertThat(rows(page).first()).containsText("Grace Hopper");
        assertThat(rows(page)).hasCount(4);
        visitor.hearsNoComplaint();
    }

    @Test
    void searchKeepsItsOrderInTheAddress(Visitor visitor) {
        Page page = visitor.logInAs("clara");
        page.locator("th a", new Page.LocatorOptions().setHasText("Client")).click();
        assertThat(page).hasURL(Pattern.compile(".*sort=client.*"));
        assertThat(rows(page).first()).containsText("Nguyễn Thị Hồng");

        page.locator("#find").fill("wisn");
        assertThat(rows(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*sort=client.*q=wisn.*"));
        page.reload();
        assertThat(rows(page)).hasCount(1);

        page.locator("#find").fill("nobody of that name");
        assertThat(page.locator(".nothing h2")).hasText("Nothing found for «nobody of that name»");
        visitor.photographs("work-nothing").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aSearchTypedWhileTheListIsStillComingIsNotLost(Visitor visitor) {
        Page page = visitor.logInAs("clara");
        page.route(
                "**/work?*sort=client*",
                answer -> {
                    page.locator("#find").pressSequentially("wisn");
                    answer.resume();
                },
                new Page.RouteOptions().setTimes(1));

        page.locator("th a", new Page.LocatorOptions().setHasText("Client")).click();

        assertThat(page).hasURL(Pattern.compile(".*sort=client.*q=wisn.*"));
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#find")).hasValue("wisn");
    }

    @Test
    void aSearchTypedBeforeThePageIsAwakeIsNotLost(Visitor visitor) {
        Page page = visitor.logInAs("clara");
        page.route("**/htmx.min.js", script -> {
            page.locator("#find").pressSequentially("wisn");
            script.resume();
        });

        page.reload();

        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#find")).hasValue("wisn");
    }

    @Test
    void anAuditorReadsAllAndChangesNothing(Visitor visitor) {
        Page page = visitor.logInAs("anna");

        assertThat(rows(page)).hasCount(6);
        assertThat(page.locator("main form[method=post] button:visible")).hasCount(0);
        visitor.photographs("work-auditor").findsNoBarrier();
    }

    @Test
    void anOperatorSeesNoClients(Visitor visitor) {
        Page page = visitor.logInAs("otto");

        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1/work"));

        assertThat(page.locator("h1")).hasText("This page is not open to your role");
    }

    @Test
    void clientsAreFoundFromTheTopOfEveryPage(Visitor visitor) {
        Page page = visitor.logInAs("clara");

        page.keyboard().press("/");
        page.keyboard().type("love");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Clients");
        assertThat(rows(page)).hasCount(1);
        page.locator("#find").fill("");
        assertThat(rows(page)).hasCount(6);
        visitor.photographs("clients").findsNoBarrier().hearsNoComplaint();
    }

    private static Locator rows(Page page) {
        return page.locator("tr.task");
    }

    private HumanTask aTask(
            String givenNames, String familyName, RiskRating risk, String key, String group, int priority, int hours) {
        CaseId caseId = desk.aCaseOf(givenNames, familyName);
        if (risk != null) {
            desk.feed().on(new RiskRated(caseId, risk, 50, "risk-rating 1", clock.instant()));
        }
        return desk.tasks().create(caseId, key, group, priority, Duration.ofHours(hours));
    }
}
