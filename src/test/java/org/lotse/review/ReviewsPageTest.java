package org.lotse.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.portfolio.ManyClients;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;
import org.lotse.rules.RuleBasis;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ReviewsPageTest {

    private static final RiskFacts PLAIN = new RiskFacts(
            "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", false, false, 0, 2000, "SALARY", "ONLINE");

    @Autowired
    private TestClock clock;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewRounds rounds;

    @Autowired
    private DateTable dates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource bank;

    private final List<UUID> clients = new ArrayList<>();

    @AfterEach
    void back() {
        clock.reset();
        for (UUID client : clients) {
            for (String table : List.of("risk_rating", "review_date", "client_review")) {
                jdbc.sql("delete from " + table + " where case_id = ?")
                        .param(client.toString())
                        .update();
            }
            jdbc.sql("delete p, c from case_file c join party p on p.id = c.party_id where c.id = ?")
                    .param(client.toString())
                    .update();
        }
    }

    @Test
    void datesAreSetAnewByThePackThatTakesEffect() throws SQLException {
        CaseId caseId = rated(PLAIN, "2022-07-09");

        renew("2027-07-09T12:00:00Z");
        assertThat(date(caseId).dueOn()).isEqualTo("2032-07-09");
        assertThat(date(caseId).basis()).extracting(RuleBasis::pack).containsOnly("gwg");
        renew("2027-07-10T12:00:00Z");

        assertThat(date(caseId).dueOn()).isEqualTo("2027-07-09");
        assertThat(date(caseId).lookedAt()).isEqualTo("2022-07-09");
        assertThat(date(caseId).rating()).isEqualTo(RiskRating.LOW);
        assertThat(date(caseId).basis())
                .extracting(RuleBasis::pack, RuleBasis::table)
                .containsExactly(tuple("amlr", "due-diligence-level"), tuple("amlr", "review-cycle"));
    }

    /** The pack changes when the bank's day begins, which is before that of UTC. */
    @Test
    void theDayIsTheBanks() throws SQLException {
        CaseId caseId = rated(PLAIN, "2022-07-09");

        renew("2027-07-09T21:59:59Z");
        assertThat(date(caseId).dueOn()).isEqualTo("2032-07-09");
        renew("2027-07-09T22:00:00Z");

        assertThat(date(caseId).dueOn()).isEqualTo("2027-07-09");
    }

    @Test
    void aRatingThatRisesBringsTheNextReviewNearer() throws SQLException {
        CaseId caseId = rated(PLAIN, "2026-02-01");
        renew("2026-11-27T12:00:00Z");
        assertThat(date(caseId).dueOn()).isEqualTo("2036-02-01");

        ratings.rate(
                caseId,
                new RiskFacts(
                        "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", true, false, 0, 2000, "SALARY", "ONLINE"));

        assertThat(date(caseId).dueOn()).isEqualTo("2027-02-01");
    }

    @Test
    void theEndOfARelationshipTakesADecisionAndTellsFromWhen() throws SQLException {
        CaseId caseId = rated(PLAIN, "2026-02-01");
        renew("2026-11-27T12:00:00Z");
        reviews.begin(caseId, new ReviewCause(ReviewReason.ADVERSE_MEDIA, "Read it", "clara", clock.instant()));

        assertThatThrownBy(() -> reviews.handOver(caseId))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("nobody-decided"));
        var decision =
                new ReviewDecision(ReviewDecision.Verdict.END_RELATIONSHIP, "No answer", "olga", clock.instant());
        reviews.decide(caseId, decision, null);
        reviews.handOver(caseId);

        ReviewEnd end = reviews.of(caseId).get(0).end();
        assertThat(end.outcome()).isEqualTo(ReviewEnd.Outcome.TO_BE_ENDED);
        assertThat(end.notBefore()).isNotNull();
        assertThat(end.basis().table()).isEqualTo("notice");
        assertThat(date(caseId).dueOn()).isNull();
    }

    @Test
    void whoHasNoAccountIsNotReviewed() throws SQLException {
        CaseId caseId = rated(PLAIN, "2026-02-01");
        jdbc.sql("update case_file set status = 'CLOSED' where id = ?")
                .param(caseId.toString())
                .update();

        var due = new ReviewCause(ReviewReason.DUE, null, null, clock.instant());
        assertThatThrownBy(() -> reviews.begin(caseId, due))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("no-client"));
        assertThatThrownBy(() -> reviews.begin(CaseId.next(), due)).isInstanceOf(NotFound.class);
    }

    /** What lies in an entity's case proves who others are, and begins no review. */
    @Test
    void aLegalEntityIsDueLikeEverybodyAndIsLookedAtByAProcessOfItsOwn() throws SQLException {
        CaseId caseId = rated(PLAIN, "2010-02-01");
        CaseId fresh = rated(PLAIN, "2026-02-01");
        jdbc.sql("update case_file set product = 'BUSINESS_ACCOUNT' where id in (?, ?)")
                .params(caseId.toString(), fresh.toString())
                .update();
        renew("2026-11-27T12:00:00Z");
        jdbc.sql("update review_date set identity_until = '2020-01-01' where case_id = ?")
                .param(fresh.toString())
                .update();
        LocalDate today = LocalDate.of(2026, 11, 27);

        assertThat(date(caseId).dueOn()).isBefore(today);
        assertThat(dates.due(today, today, 10_000)).contains(caseId).doesNotContain(fresh);
        reviews.begin(caseId, new ReviewCause(ReviewReason.DUE, null, null, clock.instant()));

        assertThat(jdbc.sql("select proc_def_key_ from ACT_HI_PROCINST where business_key_ = ?")
                        .param(caseId.toString())
                        .query(String.class)
                        .list())
                .containsExactly("entity-review");
    }

    @Test
    void aClerkFindsWhoIsOverdueAndBeginsAReviewByHand(Visitor visitor) throws SQLException {
        CaseId late = rated(PLAIN, "2015-02-01");
        CaseId soon = rated(PLAIN, "2016-12-03");
        renew("2026-11-27T12:00:00Z");
        visitor.logInAs("clara");

        Page page = visitor.open("/reviews");
        assertThat(page.locator("nav.side a[aria-current]")).containsText("Reviews");
        assertThat(line(page, late)).containsText("Overdue");
        assertThat(line(page, late)).containsText("Feb 1, 2025");
        assertThat(line(page, soon)).containsText("Not begun");
        visitor.photographs("reviews").findsNoBarrier();
        page.locator("select[name=show]").selectOption("overdue");
        page.locator("form.filter button").click();
        assertThat(line(page, late)).hasCount(1);
        assertThat(line(page, soon)).hasCount(0);

        visitor.open("/reviews/month?month=2026-12");
        assertThat(page.locator("table.month-days a[href='/cases/" + soon + "']"))
                .hasCount(1);
        assertThat(page.locator("main")).containsText("overdue since before December 2026");
        visitor.photographs("reviews-month").findsNoBarrier();

        visitor.open("/reviews/" + soon);
        page.locator("form button.btn-primary").click();
        assertThat(page.locator(".wrong")).containsText("Say what happened");
        page.locator("#reason").selectOption("ADVERSE_MEDIA");
        page.locator("#words").fill("A newspaper wrote of a trial");
        page.locator("form button.btn-primary").click();
        assertThat(page.locator("main")).containsText("The review is under way");
        assertThat(page.locator("main")).containsText("A newspaper wrote of a trial");
        assertThat(page.locator("main")).containsText("GwG §10(1) no. 5");
        visitor.photographs("reviews-one").findsNoBarrier().hearsNoComplaint();
        assertThat(reviews.running(soon)).isPresent();
    }

    private static Locator line(Page page, CaseId caseId) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='/cases/" + caseId + "']")));
    }

    @Test
    void whoOnlyReadsBeginsNothingAndOthersSeeNothing(Visitor anna, Visitor otto) throws SQLException {
        CaseId caseId = rated(PLAIN, "2015-02-01");
        renew("2026-11-27T12:00:00Z");
        anna.logInAs("anna");
        assertThat(anna.open("/reviews/" + caseId).locator("form button.btn-primary"))
                .hasCount(0);

        assertThat(anna.open("/reviews/" + CaseId.next()).locator("h1")).hasText("There is no such page");

        otto.logInAs("otto");
        assertThat(otto.open("/reviews").locator("h1")).containsText("not open to your role");
    }

    private void renew(String now) {
        clock.set(Instant.parse(now));
        while (rounds.renew()) {
            assertThat(clients).isNotEmpty();
        }
    }

    private ReviewDate date(CaseId caseId) {
        return reviews.date(caseId).orElseThrow();
    }

    private CaseId rated(RiskFacts facts, String day) throws SQLException {
        var book = new ManyClients(11).startingAt(800_000 + clients.size());
        UUID client = book.become(bank, new ManyClients(12 + clients.size()).anybody(1))
                .get(0);
        clients.add(client);
        CaseId caseId = new CaseId(client);
        ratings.rate(caseId, facts);
        jdbc.sql("update risk_rating set rated_at = ? where case_id = ?")
                .params(LocalDate.parse(day).atTime(12, 0), caseId.toString())
                .update();
        return caseId;
    }
}
