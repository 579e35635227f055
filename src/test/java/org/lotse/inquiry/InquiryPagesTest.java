package org.lotse.inquiry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotse.inquiry.Inquiry.Door.PAGE;
import static org.lotse.inquiry.Inquiry.Door.REST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.screening.ScreeningQuery;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class InquiryPagesTest {

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void somebodyIsScreenedByHandAndTheHitExplainsItself(Visitor visitor) {
        visitor.logInAs("clara");
        Page page = visitor.open("/screening/new");
        visitor.photographs("inquiry-new").findsNoBarrier();
        page.keyboard().type("Wiktor Sokolnikow by hand");
        page.locator("#dateOfBirth").fill("14.3.1968");
        page.locator("#countries").fill("Russia, UA");
        page.locator("#identifiers").fill("P 1234567");
        var answering = CompletableFuture.runAsync(
                () -> answers("Wiktor Sokolnikow by hand", WorkerByHand.finds(WorkerByHand.aHit())));
        page.keyboard().press("Control+Enter");

        page.waitForURL(Pattern.compile(".*/screening/inquiries/.*"));
        answering.join();
        assertThat(page.locator(".banner")).containsText("1 hit");
        assertThat(page.locator(".words")).containsText("another spelling");
        assertThat(page.locator(".facts tbody tr").first()).containsText("+0.9312");
        assertThat(page.locator(".facts tfoot")).containsText("0.9312");
        assertThat(page.locator(".facts")).containsText("Russia, Ukraine");
        assertThat(page.locator(".facts")).containsText("14 Mar 1968");
        assertThat(page.locator(".editions")).containsText("OFAC");
        visitor.photographs("inquiry-hit").findsNoBarrier().hearsNoComplaint();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change and screen again"))
                .click();
        assertThat(page.locator("#name")).hasValue("Wiktor Sokolnikow by hand");
        assertThat(page.locator("#dateOfBirth")).hasValue("1968-03-14");
        assertThat(page.locator(".mine li").first()).containsText("1 hit");
    }

    @Test
    void whatCannotBeTakenIsSaidAtTheFieldAndNothingTypedIsLost(Visitor visitor) {
        visitor.logInAs("olga");
        Page page = visitor.open("/screening/new");
        page.locator("#name").fill("12 34");
        page.locator("#dateOfBirth").fill("30.2.1980");
        page.locator("#countries").fill("Atlantis");
        page.locator("form.ask button").click();

        assertThat(page.locator("#wrong")).isFocused();
        assertThat(page.locator("#name-wrong")).containsText("at least one letter");
        assertThat(page.locator("#dateOfBirth-wrong")).containsText("not a date of the calendar");
        assertThat(page.locator("#countries-wrong")).isVisible();
        assertThat(page.locator("#countries")).hasValue("Atlantis");
        visitor.photographs("inquiry-wrong").findsNoBarrier();
    }

    @ParameterizedTest
    @CsvSource({"en, No hit", "de, Kein Treffer", "zh, 无命中"})
    void aClearAnswerShowsTheNearestEntryAtNightAndOnAPhone(String language, String clear, Visitor visitor) {
        InquiryId id = asked("Viktor Sokolnikov");
        inquiries.answer(id, WorkerByHand.finds(WorkerByHand.aNearMiss()));
        visitor.speaking(new Locale(language)).inTheDark().onAPhone().logInAs("olga");

        Page page = visitor.open("/screening/inquiries/" + id);

        assertThat(page.locator(".banner")).containsText(clear);
        assertThat(page.locator(".near .facts")).isVisible();
        visitor.photographs("inquiry-clear-" + language + "-phone-dark").findsNoBarrier();
        org.assertj.core.api.Assertions.assertThat(
                        (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"de", "zh"})
    void theFormSpeaksTheReadersLanguage(String language, Visitor visitor) {
        visitor.speaking(new Locale(language)).onAPhone().logInAs("clara");

        visitor.open("/screening/new");

        visitor.photographs("inquiry-new-" + language + "-phone").findsNoBarrier();
    }

    @Test
    void aProgramsBatchIsReadAsAList(Visitor visitor) {
        var queries = List.of(person("Erika Musterfrau"), person("Wiktor Sokolnikow"), person("von der"));
        InquiryId id = inquiries.ask(new Question(queries, null, 50), REST, "olga");
        inquiries.answer(id, WorkerByHand.finds(WorkerByHand.aNearMiss(), WorkerByHand.aHit(), WorkerByHand.noName()));
        visitor.logInAs("anna");

        Page page = visitor.open("/screening/inquiries/" + id);

        assertThat(page.locator(".banner")).containsText("3 screened, 1 of them with hits");
        assertThat(page.locator(".overview tbody tr")).hasCount(3);
        assertThat(page.locator(".overview")).containsText("Cannot be screened");
        assertThat(page.locator(".finding")).hasCount(1);
        assertThat(page.getByText("Screen somebody else")).hasCount(0);
        visitor.photographs("inquiry-batch").findsNoBarrier();
    }

    @Test
    void aQuestionThatWaitsForAWorkerShowsItsAnswerByItself(Visitor visitor) {
        InquiryId id = asked("Late Answer");
        visitor.logInAs("olga");
        Page page = visitor.open("/screening/inquiries/" + id);
        assertThat(page.locator("[role=status]")).containsText("Being screened");
        visitor.findsNoBarrier();

        inquiries.answer(id, WorkerByHand.findsNobody(1));

        assertThat(page.locator(".banner")).containsText("No hit");
    }

    @Test
    void aColleaguesInquiryIsNoClerksBusiness(Visitor visitor) {
        InquiryId id = asked("Not Claras");
        visitor.logInAs("clara");

        Page page = visitor.open("/screening/inquiries/" + id);

        assertThat(page.locator("h1")).hasText("There is no such page");
    }

    private InquiryId asked(String name) {
        return inquiries.ask(new Question(List.of(person(name)), null, 50), PAGE, "olga");
    }

    private static ScreeningQuery person(String name) {
        return new ScreeningQuery(
                null, "PERSON", List.of(name), List.of(), "1991-02", null, List.of("DE"), "M", List.of(), null);
    }

    private Stream<Inquiry> unanswered() {
        return jdbc.sql("select id from inquiry where answered_at is null").query(String.class).list().stream()
                .map(id -> inquiries.get(InquiryId.of(id)));
    }

    private void answers(String name, Result result) {
        for (int tries = 0; tries < 400; tries++) {
            var found = unanswered().filter(one -> one.name().equals(name)).findFirst();
            if (found.isPresent()) {
                inquiries.answer(found.get().id(), result);
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("Nobody asked about " + name);
    }
}
