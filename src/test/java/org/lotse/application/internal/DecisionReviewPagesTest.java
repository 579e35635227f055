package org.lotse.application.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.Cases;
import org.lotse.casefile.RejectionReason;
import org.lotse.decisionreview.DecisionReview.Ruling;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.Ratings;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** A refused client asks, an officer looks again, and the client reads the answer. */
@BrowserTest
class DecisionReviewPagesTest {

    private static final String WORDS = "<img src=x onerror=alert(1)> I sold my coins years ago.";

    @Autowired
    private DecisionReviews reviews;

    @Autowired
    private ResumeTokens tokens;

    private Refusals refusals;

    @BeforeEach
    void refusals(
            @Autowired Drafts drafts,
            @Autowired Documents documents,
            @Autowired Submission submission,
            @Autowired Cases cases,
            @Autowired Ratings ratings,
            @Autowired TestClock clock) {
        refusals = new Refusals(drafts, documents, submission, cases, ratings, clock);
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, from the client’s page to the answer")
    void aClientAsksAnOfficerLooksAndTheClientReadsWhatCounted(Visitor client, Visitor olga, Visitor clara) {
        CaseId caseId = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        refusals.rate(caseId, false, 0);
        asks(client, caseId);
        looks(olga, caseId);
        seesNothingInside(clara, caseId);
        readsTheAnswer(client, caseId);
    }

    private void asks(Visitor client, CaseId caseId) {
        Page page = client.onAPhone().open("/apply/resume?token=" + tokens.issue(caseId));
        assertThat(page.locator("#again")).hasText("Have a person look at this again");
        client.photographs("decision-offered").findsNoBarrier();
        page.locator("a[href='/apply/again']").click();
        client.photographs("decision-asking").findsNoBarrier();
        page.locator("#words").fill(WORDS);
        page.locator("main form button").first().click();
        assertThat(page.locator("#again")).hasText("A person looks at this again");
        client.photographs("decision-waiting").findsNoBarrier();
    }

    private void looks(Visitor olga, CaseId caseId) {
        olga.logInAs("olga");
        Page page = olga.open("/cases/" + caseId);
        assertThat(page.locator("#why"))
                .containsText("Origin of funds: Crypto-assets: origin hard to trace (30 points)");
        assertThat(page.locator("#decision-review .spoken")).hasText(WORDS);
        assertThat(page.locator("#draft")).containsText("Origin of funds: crypto-assets");
        assertThat(page.locator("#draft")).containsText("These statements alone led to what was decided.");
        page.getByLabel("The decision stands").check();
        page.getByLabel("Yes, the draft").check();
        olga.photographs("decision-case").findsNoBarrier();
        page.getByLabel("Reason").fill("The coins are not explained");
        page.locator("[data-send]").click();
        page.waitForURL(address -> !address.endsWith("/cases/" + caseId));
        Assertions.assertThat(reviews.of(caseId).orElseThrow().ruledBy()).isEqualTo("olga");
        olga.open("/cases/" + caseId);
        assertThat(page.locator("#decision-review")).containsText("The coins are not explained");
        olga.photographs("decision-ruled").findsNoBarrier();
    }

    private void seesNothingInside(Visitor clara, CaseId caseId) {
        clara.logInAs("clara");
        Assertions.assertThat(clara.open("/cases/" + caseId).content())
                .contains("The decision stands")
                .doesNotContain("The coins are not explained", "The client was told why");
    }

    private void readsTheAnswer(Visitor client, CaseId caseId) {
        Page page = client.open("/apply/status");
        assertThat(page.locator("#again")).hasText("A person has looked at this again");
        assertThat(page.locator("main")).containsText("Origin of funds: crypto-assets");
        Assertions.assertThat(page.content()).doesNotContain("The coins are not explained", "olga", "Olga");
        client.photographs("decision-upheld").findsNoBarrier();

        CaseId lifted = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        reviews.ask(lifted, null);
        reviews.rule(lifted, Ruling.LIFTED, null, "Explained", "oskar");
        client.open("/apply/resume?token=" + tokens.issue(lifted));
        assertThat(page.locator("h1")).containsText("Our decision is lifted");
        client.photographs("decision-lifted").findsNoBarrier();
        page.locator("form[action='/apply/anew'] button").click();
        assertThat(page.locator("main")).containsText("Müller-Østergård");
        client.hearsNoComplaint();
    }
}
