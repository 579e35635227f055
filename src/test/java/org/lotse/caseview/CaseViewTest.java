package org.lotse.caseview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.Cases;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.TaxResidence;
import org.lotse.resolution.Resolutions;
import org.lotse.resolution.Verdict;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.lotse.workflow.CaseProgress;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;

@BrowserTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class CaseViewTest {

    private final NaturalPerson client = Desk.aPerson("Jörg", "Müller");

    private CaseFolder folder;
    private CaseId caseId;

    @BeforeEach
    void aCase(@Autowired AutowireCapableBeanFactory beans) {
        folder = beans.createBean(CaseFolder.class);
        caseId = folder.aCaseOf(client, CaseStage.DOCUMENTS);
        folder.aPassport(caseId, client);
    }

    @AfterEach
    void clear() {
        folder.desk().clear();
    }

    @ParameterizedTest
    @CsvSource({"en, false, Done", "de, true, Fertig", "zh, false, 完成"})
    void showsStatedBesideReadInTheReadersLanguage(String language, boolean dark, String done, Visitor visitor) {
        HumanTask task = aTask("check-documents", "CLERK");
        visitor.speaking(new Locale(language));
        if (dark) {
            visitor.inTheDark();
        }
        visitor.logInAs("clara");
        Page page = visitor.open(path(task));

        assertThat(page.locator("h1")).hasText("Jörg Müller");
        assertThat(page.locator(".compare .differs")).containsText("MEIER");
        assertThat(page.locator("[data-send]")).hasText(done);
        assertThat(page.locator(".fjs-form-field-radio").first()).isVisible();
        visitor.photographs("case-" + language + (dark ? "-dark" : ""))
                .findsNoBarrier()
                .hearsNoComplaint();
    }

    @Test
    void aFieldAndItsPlaceOnThePageLightUpTogether(Visitor visitor) {
        visitor.logInAs("clara");
        Page page = visitor.open(path(aTask("check-documents", "CLERK")));

        page.locator(".compare .differs").hover();

        assertThat(page.locator(".box.lit")).hasCount(1);
        assertThat(page.locator(".box.lit")).hasAttribute("data-light", Pattern.compile(".*-familyName"));
        visitor.photographs("case-lit");
        page.keyboard().press("+");
        page.keyboard().press("r");
        assertThat(page.locator(".sheet g")).hasAttribute("transform", Pattern.compile("translate.*rotate\\(90\\)"));
        visitor.findsNoBarrier();
    }

    @Test
    void afterAnAnswerTheNextTaskOpensItself(Visitor visitor) {
        HumanTask first = aTask("check-documents", "CLERK");
        CaseId other = folder.aCaseOf(Desk.aPerson("Ada", "Next"), CaseStage.DOCUMENTS);
        HumanTask second = folder.desk().tasks().create(other, "check-documents", "CLERK", 50, Duration.ofHours(4));
        visitor.logInAs("clara");
        Page page = visitor.open(path(first));

        page.locator("[data-send]").click();
        assertThat(page.locator(".fjs-form-field-error").first()).hasText("This is needed.");
        page.keyboard().press("a");
        page.locator("[data-send]").click();

        page.waitForURL("**/cases/" + other + "?task=" + second.id());
        Assertions.assertThat(folder.desk().tasks().answer(first.id())).contains(Map.of("decision", "ACCEPT"));
        visitor.hearsNoComplaint();
    }

    @Test
    void everyHitIsJudgedWithAReasonByKeyboard(Visitor visitor) {
        folder.twoHits(caseId, client);
        HumanTask task = aTask("disposition-hits", "COMPLIANCE");
        visitor.logInAs("olga");
        Page page = visitor.open(path(task));
        visitor.photographs("case-hits").findsNoBarrier();

        page.keyboard().press("2");
        assertThat(page.locator("[data-reason]").first()).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Born in another year.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".problem:visible")).hasCount(1);
        page.keyboard().press("3");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".problem:visible")).hasCount(1);
        page.keyboard().type("Too little is known.");
        visitor.photographs("case-hits-judged");
        page.keyboard().press("Control+Enter");

        page.waitForURL("**/work");
        Assertions.assertThat(
                        folder.desk().tasks().answer(task.id()).orElseThrow().get("dispositions"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .first()
                .hasToString("{hitId=" + folder.firstHit(caseId)
                        + ", disposition=FALSE_POSITIVE, reason=OTHER_DATE_OF_BIRTH, text=Born in another year.}");
        visitor.hearsNoComplaint();
    }

    @Test
    void anAuditorReadsEverythingAndHasNoButtons(Visitor visitor) {
        folder.twoHits(caseId, client);
        folder.aRating(caseId);
        aTask("check-documents", "CLERK");
        visitor.logInAs("anna");
        Page page = visitor.open("/cases/" + caseId);

        assertThat(page.locator(".case form[method=post], #form, #dispositions"))
                .hasCount(0);
        for (String tab : List.of("screening", "rating", "stated", "account", "trail")) {
            page.locator("#tab-" + tab).click();
            assertThat(page.locator("#panel-" + tab)).isVisible();
            visitor.photographs("case-" + tab).findsNoBarrier();
        }
        assertThat(page.locator("#panel-rating .level"))
                .containsText(Pattern.compile(
                        "Due diligence: enhanced.*high-risk third country.*"
                                + "Requires: identity document, evidence of address, source of wealth, source of funds.*"
                                + "GwG §15\\(3\\) no\\. 2.*milder level \\(standard\\)",
                        Pattern.DOTALL));
        assertThat(page.locator("#panel-trail")).containsText("CaseViewed");
        visitor.hearsNoComplaint();
    }

    @Test
    void theDiagramShowsWhereACaseStandsAndWhatItPassed(Visitor visitor, @Autowired CaseProgress progress) {
        visitor.open("/");
        visitor.page().locator("form[action*='/samples/'] button").first().click();
        visitor.page().waitForURL("**/apply/**");
        Page page = visitor.logInAs("clara");
        visitor.open("/clients");
        String path =
                page.locator("tr.task:not(:has-text('Müller')) .open").first().getAttribute("href");
        CaseId running = CaseId.of(path.substring(path.lastIndexOf('/') + 1));
        await().until(() -> progress.of(running).size() > 1);
        visitor.open(path);

        page.locator("#tab-diagram").click();

        assertThat(page.locator(".canvas:visible .active").first()).isAttached();
        assertThat(page.locator(".canvas:visible .passed").first()).isAttached();
        visitor.photographs("case-diagram").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aDocumentOfAnotherCaseIsNotShown(Visitor visitor) {
        CaseId other = folder.aCaseOf(Desk.aPerson("Ada", "Other"), CaseStage.DOCUMENTS);
        String document = folder.documents(caseId).get(0).id().toString();
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + caseId);

        Assertions.assertThat(status(page, "/cases/" + caseId + "/documents/" + document + "/pages/1"))
                .isEqualTo(200);
        Assertions.assertThat(status(page, "/cases/" + other + "/documents/" + document + "/pages/1"))
                .isEqualTo(404);
        Assertions.assertThat(status(page, "/cases/" + other + "/documents/" + document + "/original"))
                .isEqualTo(404);
        Assertions.assertThat(status(page, "/cases/not-a-case")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "en, false, Perhaps the same as KAETHE ANDERS",
        "de, true, Vielleicht dieselbe Person wie KAETHE ANDERS",
        "zh, false, 可能与KAETHE ANDERS为同一人"
    })
    void somebodyTheBankKnowsIsOfferedWithReasons(
            String language, boolean dark, String title, Visitor visitor, @Autowired Resolutions resolutions) {
        CaseId again = aClientWhoComesAgain(resolutions);
        visitor.speaking(new Locale(language));
        if (dark) {
            visitor.inTheDark();
        }
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + again);

        Locator known = page.locator(".known details").first();
        assertThat(known.locator("summary")).containsText(title);
        known.locator("summary").click();
        assertThat(known.locator(".finding.same").first()).isVisible();
        assertThat(known.locator(".theirs a").first()).isVisible();
        visitor.photographs("case-known-" + language + (dark ? "-dark" : ""))
                .findsNoBarrier()
                .hearsNoComplaint();
    }

    @Test
    void aClerkMakesTwoPartiesOneClientAndTakesItBack(Visitor visitor, @Autowired Resolutions resolutions) {
        CaseId again = aClientWhoComesAgain(resolutions);
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + again);
        Locator known = page.locator(".known details").first();
        known.locator("summary").click();
        known.locator("input[value=SAME_PERSON]").check();
        known.locator("textarea").fill("Same person, seen at the counter.");
        known.locator(".btn-primary").click();

        assertThat(page.locator(".said")).containsText("one client now");
        assertThat(page.locator(".story")).containsText("Merged with another party");
        Locator same = page.locator(".known > .same").first();
        same.locator("summary").click();
        assertThat(same.locator(".ruled")).containsText("Same person, seen at the counter.");
        visitor.photographs("case-merged").findsNoBarrier();
        same.locator("textarea").fill("A cousin of the same name.");
        same.locator(".btn").click();

        assertThat(page.locator(".said")).containsText("Taken back");
        assertThat(page.locator(".known > .perhaps").first()).isVisible();
        visitor.hearsNoComplaint();
    }

    @Test
    void whoDecidesAfterSomebodyElseIsToldAndKeepsWhatTheyTyped(
            Visitor visitor, @Autowired Resolutions resolutions, @Autowired Cases cases) {
        CaseId again = aClientWhoComesAgain(resolutions);
        PartyId party = cases.get(again).partyId();
        PartyId known = resolutions.candidates(party).get(0).party();
        visitor.logInAs("clara");
        Page page = visitor.open("/cases/" + again);
        Locator details = page.locator(".known details").first();
        details.locator("summary").click();
        details.locator("input[value=LINKED]").check();
        details.locator("textarea").fill("Sisters, I believe.");
        resolutions.decide(party, known, 0, Verdict.ANOTHER_PERSON, "Not the same.", "cem");
        resolutions.undo(party, known, 1, "Not so sure.", "cem");
        details.locator(".btn-primary").click();

        assertThat(page.locator(".said")).containsText("Somebody else changed this");
        assertThat(page.locator(".known details[open] textarea")).hasValue("Sisters, I believe.");
        assertThat(page.locator(".known details[open] input[value=LINKED]")).isChecked();
    }

    private CaseId aClientWhoComesAgain(Resolutions resolutions) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        CaseId before = folder.aCaseOf(taxed(Desk.aPerson("KAETHE", "ANDERS"), number), CaseStage.DOCUMENTS);
        CaseId again = folder.aCaseOf(taxed(Desk.aPerson("Käthe", "Anders-Weiß"), number), CaseStage.DOCUMENTS);
        resolutions.seek(before);
        resolutions.seek(again);
        return again;
    }

    private static NaturalPerson taxed(NaturalPerson person, String number) {
        return new NaturalPerson(
                person.id(),
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                person.placeOfBirth(),
                person.gender(),
                person.nationalities(),
                person.address(),
                List.of(new TaxResidence(person.address().country(), number, null)),
                person.pep(),
                person.occupation(),
                person.email(),
                "+494311234567",
                person.language());
    }

    private static int status(Page page, String path) {
        return page.request()
                .get(page.url().replaceAll("(https?://[^/]+).*", "$1") + path)
                .status();
    }

    private HumanTask aTask(String key, String group) {
        return folder.desk().tasks().create(caseId, key, group, 50, Duration.ofHours(6));
    }

    private String path(HumanTask task) {
        return "/cases/" + caseId + "?task=" + task.id();
    }
}
