package org.lotse.caseview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.casefile.CaseStage;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.screening.Hit;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;

@BrowserTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class HitPageTest {

    private final NaturalPerson client = Desk.aPerson("Jörg", "Müller");

    private CaseFolder folder;
    private CaseId caseId;

    @BeforeEach
    void aCase(@Autowired AutowireCapableBeanFactory beans) {
        folder = beans.createBean(CaseFolder.class);
        caseId = folder.aCaseOf(client, CaseStage.SCREENING);
    }

    /** Opening a hit again starts a process of the real engine, whose task no other test shall find. */
    @AfterEach
    void clear(@Autowired RuntimeService processes) {
        processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(judging -> processes.deleteProcessInstance(judging.getId(), "The test is over"));
        folder.desk().clear();
    }

    @ParameterizedTest
    @CsvSource({"en, false, Open again", "de, true, Wieder öffnen", "zh, false, 重新打开"})
    void showsWhyInTheReadersLanguage(String language, boolean dark, String reopen, Visitor visitor) {
        folder.twoHits(caseId, client);
        folder.clears(caseId, 1, "oskar");
        folder.screenedAgain(caseId, client);
        visitor.speaking(new Locale(language));
        if (dark) {
            visitor.inTheDark();
        }
        visitor.logInAs("olga").setViewportSize(1440, 1000);
        Page page = visitor.open(path(aTask("disposition-hits")));
        visitor.photographs("hits-first-" + language);

        assertThat(page.locator(".hits > .hit")).hasCount(1);
        page.locator(".read-as summary").first().click();
        page.locator(".cleared summary").first().click();
        assertThat(page.locator(".cleared .reopen summary").first()).hasText(reopen);
        visitor.photographs("hits-" + language + (dark ? "-dark" : ""))
                .findsNoBarrier()
                .hearsNoComplaint();
    }

    @Test
    void thePointsAddUpToTheScore(Visitor visitor) {
        folder.twoHits(caseId, client);
        visitor.logInAs("olga");
        Page page = visitor.open(path(aTask("disposition-hits")));

        for (Locator hit : page.locator(".hits > .hit").all()) {
            BigDecimal sum = hit.locator(".facts tbody .points").allInnerTexts().stream()
                    .map(text -> text.strip().replace('−', '-').replace("+", ""))
                    .filter(text -> !text.isEmpty())
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Assertions.assertThat(sum)
                    .isEqualByComparingTo(hit.locator(".facts tfoot .points").innerText());
        }
    }

    @Test
    void aSecondOfficerSeesWhatTheFirstFoundAndAnswersByKeyboard(Visitor visitor) {
        folder.twoHits(caseId, client);
        folder.findsTrue(caseId, 0, "olga");
        HumanTask task = aTask("confirm-dispositions");
        visitor.logInAs("oskar");
        Page page = visitor.open(path(task));
        assertThat(page.locator("#dispositions .words-of")).containsText("Olga Orlowa");
        assertThat(page.locator("#dispositions blockquote")).containsText("stand in the entry");
        page.keyboard().press("2");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".problem:visible")).hasCount(1);
        page.keyboard().type("Look at the place of birth.");
        visitor.photographs("hits-confirm").findsNoBarrier();

        page.keyboard().press("Control+Enter");

        page.waitForURL("**/work");
        String hit = folder.firstHit(caseId);
        Assertions.assertThat(folder.desk().tasks().answer(task.id()))
                .contains(Map.of(
                        "confirmations",
                        List.of(Map.of("hitId", hit, "decision", "SEND_BACK", "note", "Look at the place of birth."))));
        visitor.hearsNoComplaint();
    }

    @Test
    void whoJudgedIsToldThatAColleagueConfirms(Visitor visitor) {
        folder.twoHits(caseId, client);
        folder.findsTrue(caseId, 0, "olga");
        visitor.logInAs("olga");
        Page page = visitor.open(path(aTask("confirm-dispositions")));

        assertThat(page.locator("#dispositions")).hasCount(0);
        assertThat(page.locator(".decision")).containsText("You judged these hits yourself");
        visitor.findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aJudgementThatTakesTwoSaysSoBeforeItIsSent(Visitor visitor) {
        folder.twoHits(caseId, client);
        visitor.logInAs("olga");
        Page page = visitor.open(path(aTask("disposition-hits")));
        Locator near = page.locator(".disposition").nth(0);
        Locator far = page.locator(".disposition").nth(1);

        near.getByText("It is somebody else").click();
        far.getByText("It is somebody else").click();
        assertThat(near.locator(".second")).isVisible();
        assertThat(far.locator(".second")).isHidden();

        far.getByText("It is this person").click();
        assertThat(far.locator(".second")).isVisible();
        assertThat(far.locator("option:not([hidden])")).hasCount(4);
        visitor.findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void whatTheClientWasClearedOfIsOpenedAgainWithAReason(Visitor visitor) {
        folder.twoHits(caseId, client);
        folder.clears(caseId, 1, "oskar");
        folder.screenedAgain(caseId, client);
        visitor.logInAs("olga");
        Page page = visitor.open("/cases/" + caseId);
        page.locator("#tab-screening").click();
        Locator cleared = page.locator("#panel-screening .cleared").first();
        assertThat(cleared).containsText("by Oskar Oehme");

        cleared.locator("summary").first().click();
        cleared.locator(".reopen summary").click();
        cleared.locator("textarea").fill("A new passport shows another date.");
        cleared.locator(".reopen button").click();

        assertThat(page.locator(".said")).containsText("open again");
        Assertions.assertThat(folder.screenings().hits(caseId))
                .noneMatch(hit -> hit.standing() == Hit.Standing.SETTLED);
        visitor.hearsNoComplaint();
    }

    @Test
    void aClearResultShowsTheNearestEntryAndWhatItWasScreenedWith(Visitor visitor) {
        folder.nearMiss(caseId, client);
        visitor.logInAs("anna");
        Page page = visitor.open("/cases/" + caseId);
        page.locator("#tab-screening").click();

        assertThat(page.locator(".near")).containsText("0.8121");
        assertThat(page.locator(".pinned")).containsText("lotse-screening 0.2");
        assertThat(page.locator(".pinned")).containsText("17,312 entries");
        assertThat(page.locator(".reopen")).hasCount(0);
        visitor.photographs("hits-near").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void theArchiveIsForComplianceAndAuditorsOnly(Visitor olga, Visitor clara, @Autowired TestRestTemplate rest) {
        folder.twoHits(caseId, client);
        String path = "/cases/" + caseId + "/screenings/"
                + folder.screenings().latestKey(caseId).orElseThrow();

        Assertions.assertThat(rest.withBasicAuth("olga", "lotse-demo").getForObject("/api" + path, String.class))
                .contains("\"threshold\":0.85", "\"limit\":50", "lotse-screening 0.2");
        Assertions.assertThat(rest.withBasicAuth("clara", "lotse-demo")
                        .getForEntity("/api" + path, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        olga.logInAs("olga");
        Assertions.assertThat(taken(olga, path)).isEqualTo(200);
        Assertions.assertThat(taken(olga, "/cases/" + CaseId.next() + "/screenings/none"))
                .isEqualTo(404);
        clara.logInAs("clara");
        Assertions.assertThat(taken(clara, path)).isEqualTo(403);
    }

    private static int taken(Visitor visitor, String path) {
        Page page = visitor.page();
        return page.request()
                .get(page.url().replaceAll("(https?://[^/]+).*", "$1") + path)
                .status();
    }

    private HumanTask aTask(String key) {
        return folder.desk().tasks().create(caseId, key, "COMPLIANCE", 50, Duration.ofHours(6));
    }

    private String path(HumanTask task) {
        return "/cases/" + caseId + "?task=" + task.id();
    }
}
