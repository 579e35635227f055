package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iban4j.IbanUtil.validate;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The three applications of the start page, from the newcomer's click to the decision. */
@EndToEndTest
class SampleApplicationsTest {

    /** Milliseconds for the first click on a busy machine; on an idle one it takes two or three seconds. */
    private static final double TIME_TO_DRAW_SPECIMENS = 60_000;

    @Autowired
    private Bank bank;

    @Autowired
    private Books books;

    @Autowired
    private Post post;

    @Test
    void anApplicationThatAgreesBecomesAnAccountWithoutAPerson(Visitor newcomer, Visitor mailbox) throws IOException {
        String caseId = sends(newcomer, "agrees");

        books.awaitStatus(caseId, "ACTIVE");
        books.awaitSent(caseId, "WELCOME", "EMAIL");
        books.awaitSent(caseId, "WELCOME", "LETTER");
        assertThat(bank.mismatches(caseId)).isEmpty();
        assertThat(books.humanSteps(caseId)).isEmpty();
        validate(books.iban(caseId));
        books.assertNothingTwice(caseId);
        assertThat(post.letters()).anyMatch(SampleApplicationsTest::isForTheArchive);
        mailbox.open("/post?to=annika.moeller@example.org");
        mailbox.page().locator("details.mail").first().waitFor();
        String iban = books.iban(caseId);
        assertThat(mailbox.page().locator("details.mail").first().innerText().replace(" ", ""))
                .contains(iban);
        mailbox.findsNoBarrier().hearsNoComplaint().photographs("post-welcome");
    }

    @Test
    void aBillThatShowsAnotherStreetIsAcceptedByAClerkAndApprovedByAnOfficer(
            Visitor newcomer, Visitor clara, Visitor oskar) {
        String caseId = sends(newcomer, "differs");

        bank.task("clara", caseId, "check-documents");
        assertThat(bank.mismatches(caseId)).containsExactly("street DIFFERS");
        findsOnTheTaskList(clara, "clara", "Jonas Emil Brandt");
        String check = bank.task("clara", caseId, "check-documents").path("id").asText();
        new Officer(clara)
                .takes(caseId, check)
                .looks("case-view")
                .chooses("They prove identity and address")
                .writes("Moved last month; the registration was shown.")
                .isDone(check, "case-clara");
        oskar.logInAs("oskar");
        approves(oskar, caseId);

        books.awaitStatus(caseId, "ACTIVE");
        books.awaitSent(caseId, "WELCOME", "EMAIL");
        books.assertNothingTwice(caseId);
    }

    @Test
    void aHitMarkedFalsePositiveIsApprovedByAnotherOfficer(Visitor newcomer, Visitor olga, Visitor oskar) {
        String caseId = sends(newcomer, "hit");

        bank.task("olga", caseId, "disposition-hits");
        findsOnTheTaskList(olga, "olga", "Wiktor Sokolnikow");
        String judge = bank.task("olga", caseId, "disposition-hits").path("id").asText();
        new Officer(olga)
                .takes(caseId, judge)
                .chooses("It is somebody else")
                .because("Another place of birth or nationality")
                .writes("Born in another town, of another nationality.")
                .isDone(judge, "case-olga");
        confirms(oskar, caseId);
        assertThat(bank.tries("olga", caseId, "approve-client", Map.of("decision", "APPROVE"))
                        .getBody()
                        .path("type")
                        .asText())
                .isEqualTo("urn:lotse:problem:four-eyes");
        approves(oskar, caseId);

        books.awaitStatus(caseId, "ACTIVE");
        books.assertNothingTwice(caseId);
    }

    @Test
    void aHitMarkedTrueMatchEndsTheCaseAndTheClientHearsNoReason(Visitor newcomer) {
        String caseId = sends(newcomer, "hit");

        bank.task("olga", caseId, "disposition-hits");
        bank.completes("olga", caseId, "disposition-hits", trueMatch(caseId));
        bank.task("oskar", caseId, "confirm-dispositions");
        assertThat(bank.tries("olga", caseId, "confirm-dispositions", confirmed(caseId))
                        .getBody()
                        .path("type")
                        .asText())
                .isEqualTo("urn:lotse:problem:four-eyes");
        bank.completes("oskar", caseId, "confirm-dispositions", confirmed(caseId));

        books.awaitStatus(caseId, "REJECTED");
        books.awaitSent(caseId, "APPLICATION_REJECTED", "EMAIL");
        List<Post.Mail> mails = post.to("wiktor.sokolnikow@example.org");
        assertThat(mails.get(mails.size() - 1).text())
                .doesNotContainIgnoringCase("sanction")
                .doesNotContainIgnoringCase("list")
                .doesNotContainIgnoringCase("match")
                .doesNotContainIgnoringCase("suspicion");
    }

    private String sends(Visitor newcomer, String key) {
        newcomer.open("/");
        newcomer.page().setDefaultTimeout(TIME_TO_DRAW_SPECIMENS);
        newcomer.findsNoBarrier().hearsNoComplaint().photographs("start");
        newcomer.page().locator("form[action='/samples/" + key + "'] button").click();
        newcomer.page().waitForURL(address -> !address.contains("/samples/"));
        newcomer.findsNoBarrier().photographs("status-" + key);
        return books.newestCase();
    }

    /** The hit is so like the client that a second officer must agree. */
    private void confirms(Visitor oskar, String caseId) {
        String task =
                bank.task("oskar", caseId, "confirm-dispositions").path("id").asText();
        oskar.logInAs("oskar");
        new Officer(oskar).takes(caseId, task).chooses("I agree").isDone(task, "case-confirms");
    }

    private void approves(Visitor oskar, String caseId) {
        String task = bank.task("oskar", caseId, "approve-client").path("id").asText();
        new Officer(oskar)
                .takes(caseId, task)
                .chooses("Take the client on")
                .writes("Agreed.")
                .isDone(task, "case-oskar");
    }

    private Map<String, Object> trueMatch(String caseId) {
        return Map.of(
                "dispositions",
                books.openHits(caseId).stream()
                        .map(hit -> Map.of(
                                "hitId", hit,
                                "disposition", "TRUE_MATCH",
                                "reason", "SAME_NAME_AND_BIRTH",
                                "text", "Compared with the passport."))
                        .toList());
    }

    private Map<String, Object> confirmed(String caseId) {
        return Map.of(
                "confirmations",
                books.proposedHits(caseId).stream()
                        .map(hit -> Map.of("hitId", hit, "decision", "CONFIRM"))
                        .toList());
    }

    private void findsOnTheTaskList(Visitor staff, String user, String client) {
        staff.logInAs(user);
        staff.open("/work?view=groups");
        PlaywrightAssertions.assertThat(staff.page().locator("table.tasks tbody"))
                .containsText(client);
        staff.findsNoBarrier().hearsNoComplaint().photographs("work-" + user);
    }

    /** PDF/A says so of itself in its metadata. */
    private static boolean isForTheArchive(Path letter) {
        try {
            String content = Files.readString(letter, StandardCharsets.ISO_8859_1);
            return content.startsWith("%PDF-") && content.contains("pdfaid:part");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
