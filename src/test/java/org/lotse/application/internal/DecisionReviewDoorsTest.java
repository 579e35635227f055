package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ClientExplanations;
import org.lotse.application.ClientExplanations.Draft;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReview.Ruling;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.Ratings;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a refused client sees and can do, by every door and whatever was found of them. */
@PlatformTest
class DecisionReviewDoorsTest {

    private static final String FORGERY = "(name=\"(?:csrf-token|_csrf)\"[^>]*?(?:content|value)=\")[^\"]*";

    @Autowired
    private DecisionReviews reviews;

    @Autowired
    private ClientExplanations explanations;

    @Autowired
    private MessageContents contents;

    @Autowired
    private ApplicationStore store;

    @Autowired
    private Cases cases;

    @Autowired
    private ResumeTokens tokens;

    @Autowired
    private TestClock clock;

    private Refusals refusals;
    private MockMvc pages;

    @BeforeEach
    void anHourThatStandsStill(
            @Autowired WebApplicationContext context,
            @Autowired Drafts drafts,
            @Autowired Documents documents,
            @Autowired Submission submission,
            @Autowired Ratings ratings) {
        clock.stop();
        refusals = new Refusals(drafts, documents, submission, cases, ratings, clock);
        pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    /** Screening, a rating, an officer with a note of their own, nothing but a machine: the client sees none of it. */
    private List<CaseId> refusedForWhatMayNotBeTold() {
        CaseId match = refusals.refused(RejectionReason.SANCTIONS_MATCH, null, null);
        refusals.rate(match, true, 0);
        CaseId confirmed = refusals.refused(RejectionReason.SANCTIONS_MATCH, null, "anna");
        CaseId rating = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        refusals.rate(rating, false, 0);
        CaseId suspicion = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, "The FIU asked about him", "anna");
        refusals.rate(suspicion, false, 3);
        return List.of(match, confirmed, rating, suspicion);
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "decision-review, everything that the client sees")
    void whoeverIsRefusedSeesTheSameToTheByteWhateverTheReason() throws Exception {
        List<CaseId> refused = refusedForWhatMayNotBeTold();
        for (String language : List.of("en", "de", "zh")) {
            assertThat(seen(refused, language, "/apply/status", "/apply/again")).hasSize(1);
        }
        assertThat(status(refused.get(0), "en")).contains("Have a person look at this again");

        for (CaseId caseId : refused) {
            assertThat(does(caseId, post("/apply/again").param("words", "I am no smuggler"))
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(seen(refused, "en", "/apply/status", "/apply/again")).hasSize(1);
        assertThat(status(refused.get(0), "en")).contains("A person looks at this again", "You have our answer by");

        for (CaseId caseId : refused) {
            reviews.rule(caseId, Ruling.UPHELD, null, "A reason for " + caseId, "oskar");
        }
        assertThat(seen(refused, "en", "/apply/status", "/apply/again")).hasSize(1);
        assertThat(status(refused.get(0), "en"))
                .contains("Our decision stands")
                .doesNotContain("This counted", "A reason for", "oskar");
        for (MessageKind kind : List.of(MessageKind.DECISION_REVIEW_RECEIVED, MessageKind.DECISION_UPHELD)) {
            assertThat(refused.stream().map(caseId -> told(caseId, kind)).distinct())
                    .hasSize(1);
        }
    }

    /** Where a reason is told, or nobody answered, the offer and what follows are the same. */
    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, the offer")
    void everyEndWithoutAnAccountHasTheSameOffer() throws Exception {
        List<CaseId> ended = new ArrayList<>(List.of(
                refusals.refused(RejectionReason.IDENTITY_NOT_PROVEN, null, "clara"),
                refusals.refused(RejectionReason.DOCUMENTS_NOT_ACCEPTED, null, "clara"),
                refusals.refused(RejectionReason.SANCTIONS_MATCH, null, null),
                refusals.expired()));

        assertThat(ended.stream().map(caseId -> section(status(caseId, "en"))).distinct())
                .hasSize(1);

        ended.forEach(caseId -> reviews.ask(caseId, null));
        assertThat(ended.stream().map(caseId -> section(status(caseId, "en"))).distinct())
                .hasSize(1);
    }

    private static String section(String page) {
        return page.substring(page.indexOf("aria-labelledby=\"again\""), page.indexOf("class=\"quiet reference\""));
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, once for each decision")
    void aClientAsksOnceAndOnlyWhereSomethingEnded() throws Exception {
        CaseId caseId = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        CaseId running = refusals.sent(Refusals.aForm());

        does(caseId, post("/apply/again").param("words", "First"));
        does(caseId, post("/apply/again").param("words", "Second"));
        does(running, post("/apply/again").param("words", "Hurry"));

        assertThat(reviews.of(caseId)).map(DecisionReview::words).contains("First");
        assertThat(reviews.of(running)).isEmpty();
        assertThatThrownBy(() -> reviews.ask(caseId, "Third"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("looked-at-already"));
    }

    @Test
    void whatAClientTypesIsBoundedAndSteersNothing() throws Exception {
        CaseId caseId = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);

        MockHttpServletResponse tooLong = does(caseId, post("/apply/again").param("words", "x".repeat(1001)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("x".repeat(1001));
        assertThat(reviews.of(caseId)).isEmpty();

        does(caseId, post("/apply/again").param("words", " <script>1</script>\r\n\u202eevil\u0000\u200b "));
        assertThat(reviews.of(caseId)).map(DecisionReview::words).contains("<script>1</script>\nevil");
    }

    @Test
    void nothingTypedIsNothingSaid() throws Exception {
        CaseId caseId = refusals.expired();

        does(caseId, post("/apply/again").param("words", " \n\u200b"));

        assertThat(reviews.of(caseId)).get().extracting(DecisionReview::words).isNull();
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "decision-review, the register")
    void whoeverDecidedOrHadAHandIsRefusedByTheRegisterItself() {
        CaseId caseId = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, "oskar");
        cases.contributed(caseId, "disposition-hits", "olga");
        reviews.ask(caseId, null);

        for (String hand : List.of("oskar", "olga")) {
            assertThatThrownBy(() -> reviews.rule(caseId, Ruling.LIFTED, null, "Why not", hand))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                            .isEqualTo("four-eyes"));
        }
        reviews.rule(caseId, Ruling.LIFTED, null, "Why not", "sofia");
        assertThatThrownBy(() -> reviews.rule(caseId, Ruling.UPHELD, null, "Again", "sofia"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("no-decision-review"));
    }

    /** Whatever the bank found, the same statements give the same draft; only officers see that more counted. */
    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, the draft of an explanation")
    @Proves(value = Rule.NO_TIPPING_OFF, at = "decision-review, the draft of an explanation")
    void anExplanationRestsOnWhatTheClientStatedAndOnNothingElse() {
        CaseId plain = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        refusals.rate(plain, false, 0);
        CaseId cleared = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        refusals.rate(cleared, false, 3);
        CaseId match = refusals.refused(RejectionReason.SANCTIONS_MATCH, null, null);
        refusals.rate(match, true, 1);
        CaseId officer = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, "He lied", "anna");
        refusals.rate(officer, false, 0);

        Draft draft = explanations.of(plain);
        assertThat(draft.explanation().counted()).first().isEqualTo("Origin of funds: crypto-assets");
        assertThat(draft.explanation().instead())
                .singleElement()
                .asString()
                .startsWith("Origin of funds: ")
                .doesNotContain("crypto");
        assertThat(draft.whole()).isTrue();
        for (CaseId other : List.of(cleared, match, officer)) {
            assertThat(explanations.of(other).explanation()).isEqualTo(draft.explanation());
            assertThat(explanations.of(other).whole()).isFalse();
        }
    }

    @Test
    void aReasonThatWasToldAndAnApplicationThatRanOutExplainThemselves() {
        Draft identity = explanations.of(refusals.refused(RejectionReason.IDENTITY_NOT_PROVEN, null, "clara"));
        Draft expired = explanations.of(refusals.expired());

        assertThat(identity.explanation().counted())
                .containsExactly("We could not establish your identity from what we received.");
        assertThat(identity.explanation().instead()).hasSize(1);
        assertThat(expired.explanation().counted()).hasSize(1);
        assertThat(expired.whole()).isTrue();
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, an explanation that is told")
    void whatAnOfficerHasToldStandsOnThePageAndInTheLetter() {
        CaseId caseId = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        refusals.rate(caseId, false, 0);
        reviews.ask(caseId, null);

        reviews.rule(caseId, Ruling.UPHELD, explanations.of(caseId).explanation(), "Too risky", "oskar");

        assertThat(status(caseId, "en"))
                .contains("Origin of funds: crypto-assets", "This would have spoken for another outcome")
                .doesNotContain("Too risky");
        assertThat(told(caseId, MessageKind.DECISION_UPHELD)).contains("Origin of funds: crypto-assets");
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, a refusal that is lifted")
    void whoseRefusalIsLiftedBeginsAnewWithWhatTheyStated() throws Exception {
        CaseId caseId = refusals.refused(RejectionReason.RISK_NOT_ACCEPTED, null, null);
        assertThat(does(caseId, post("/apply/anew")).getRedirectedUrl()).isEqualTo("/apply/status");
        reviews.ask(caseId, null);
        reviews.rule(caseId, Ruling.LIFTED, null, "The payslips suffice", "oskar");

        assertThat(does(caseId, post("/apply/anew")).getRedirectedUrl()).isEqualTo("/apply/continue");
        does(caseId, post("/apply/anew"));

        CaseId successor = reviews.successor(caseId).orElseThrow();
        ApplicationForm form = store.form(successor);
        assertThat(form.familyName()).isEqualTo("Müller-Østergård");
        assertThat(form.consents()).isNull();
        assertThat(form.taxSelfCertified()).isNull();
        assertThat(store.get(successor).isDraft()).isTrue();
        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.REJECTED);
    }

    private String told(CaseId caseId, MessageKind kind) {
        Map<String, Object> data = new TreeMap<>(contents.compose(caseId, kind).data());
        data.remove("statusLink");
        return data.toString();
    }

    private Set<String> seen(List<CaseId> refused, String language, String... paths) throws Exception {
        var seen = new java.util.HashSet<String>();
        for (CaseId caseId : refused) {
            var all = new StringBuilder();
            for (String path : paths) {
                all.append(page(caseId, path, language));
            }
            seen.add(all.toString());
        }
        return seen;
    }

    private String status(CaseId caseId, String language) {
        return page(caseId, "/apply/status", language);
    }

    private String page(CaseId caseId, String path, String language) {
        try {
            MockHttpServletResponse answer = does(caseId, get(path).locale(Locale.forLanguageTag(language)));
            return (answer.getStatus() + "\n" + answer.getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll(FORGERY, "$1")
                    .replace(caseId.toString(), "CASE");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MockHttpServletResponse does(CaseId caseId, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.cookie(new Cookie("lotse-application", tokens.issue(caseId)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
