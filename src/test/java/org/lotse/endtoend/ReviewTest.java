package org.lotse.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewRounds;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client of ten years ago is due, is asked, has moved since, is looked at by a clerk and stays. */
@EndToEndTest
class ReviewTest {

    private static final String ANNIKA = "annika.moeller@example.org";

    @Autowired
    private Bank bank;

    @Autowired
    private Books books;

    @Autowired
    private Post post;

    @Autowired
    private ReviewRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Proves(value = Rule.PERIODIC_REVIEW, at = "review-round/begin-reviews")
    @Proves(value = Rule.SCREENED_AGAIN, at = "periodic-review/screen-party")
    void aReviewFromItsDueDateToItsClosing(Visitor annika, Visitor clara) {
        bank.receivesSample("agrees");
        String caseId = books.newestCase();
        books.awaitStatus(caseId, "ACTIVE");
        books.awaitSent(caseId, "WELCOME", "EMAIL");
        openedTenYearsAgo(caseId);

        jdbc.sql("delete from review_round").update();
        rounds.look();
        books.awaitSent(caseId, "REVIEW_REQUESTED", "EMAIL");
        moves(annika);
        clara.logInAs("clara");
        looksAround(clara, caseId);
        accepts(clara, caseId);

        Patience.until("the review is closed").untilAsserted(() -> assertThat(books.actions(caseId, "ReviewEnded"))
                .singleElement()
                .asString()
                .contains("\"STAYS\""));
        Page page = clara.open("/reviews/" + caseId);
        assertThat(page.locator("main")).containsText("The client stays");
        assertThat(page.locator("main")).containsText("Neue Gasse 5");
        assertThat(page.locator("main")).not().containsText("Overdue");
        clara.findsNoBarrier().hearsNoComplaint().photographs("review-closed");
        assertThat(books.status(caseId)).isEqualTo("ACTIVE");
        assertThat(books.actions(caseId, "PartyScreened")).hasSize(2);
        assertThat(books.actions(caseId, "RiskRated")).hasSize(2);
    }

    /** As if the bank had looked at her last when she came, ten years and a day ago. */
    private void openedTenYearsAgo(String caseId) {
        int changed = jdbc.sql(
                        """
                        update review_date set looked_at = date_sub(date_sub(looked_at, interval 10 year), interval 1 day),
                          rules = '' where case_id = ?
                        """)
                .param(caseId)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private void moves(Visitor annika) {
        annika.onAPhone();
        Page page = annika.open("/review/" + lastTokenFor());
        assertThat(page.locator("h1")).containsText("Is this still right?");
        annika.findsNoBarrier().hearsNoComplaint().photographs("review-asked");
        page.locator("section[aria-labelledby=known-address] summary").click();
        page.locator("#address-postalCode").fill("12");
        page.locator("main form .actions button").last().click();
        assertThat(page.locator(".faults li")).hasCount(1);
        annika.findsNoBarrier().photographs("review-faults");
        page.locator("#address-street").fill("Neue Gasse 5");
        page.locator("#address-postalCode").fill("20095");
        page.locator("main form .actions button").last().click();
        assertThat(page.locator("main")).containsText("Your answer has arrived");
        annika.findsNoBarrier().photographs("review-answered");
    }

    private void looksAround(Visitor clara, String caseId) {
        Page page = clara.open("/reviews");
        assertThat(page.locator("tbody tr")).not().hasCount(0);
        assertThat(page.locator("tbody a[href='/cases/" + caseId + "']")).hasCount(1);
        clara.findsNoBarrier().hearsNoComplaint().photographs("review-list");
    }

    private void accepts(Visitor clara, String caseId) {
        String task = bank.task("clara", caseId, "check-changes").path("id").asText();
        Officer clerk = new Officer(clara).takes(caseId, task);
        assertThat(clara.page().locator("ins")).containsText("Neue Gasse 5");
        clara.page().locator("#tab-diagram").click();
        clara.page().locator("#diagram svg").first().waitFor();
        clerk.looks("review-diagram").chooses("Accept").isDone(task, "review-check");
    }

    private String lastTokenFor() {
        List<Post.Mail> mails = post.to(ANNIKA).stream()
                .filter(mail -> mail.text().contains("/review/"))
                .toList();
        return mails.get(mails.size() - 1).token();
    }
}
