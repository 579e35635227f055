package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewDate;
import org.lotse.review.ReviewDates;
import org.lotse.review.ReviewEnd;
import org.lotse.review.ReviewReason;
import org.lotse.risk.RiskRating;
import org.lotse.rules.AppliedRule;
import org.lotse.rules.DueDiligenceFacts;
import org.lotse.rules.RuleBasis;
import org.lotse.rules.RulePacks;

/** When clients are due, by either pack and over years, with the engine alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewTimesTest {

    private final House house = House.standing();
    private final HouseClock clock = house.beans.getBean(HouseClock.class);
    private final RulePacks packs = house.beans.getBean(RulePacks.class);

    @BeforeEach
    void nobodyIsDue() {
        house.reviews.forgetDates();
    }

    @AfterEach
    void now() {
        clock.reset();
        house.reviews.forgetDates();
    }

    @ParameterizedTest
    @CsvSource({
        // The last day of the one pack, the first of the other.
        "2027-07-09, LOW, false, 2037-07-09, gwg, gwg-review-cycle-rule-4",
        "2027-07-10, LOW, false, 2032-07-10, amlr, amlr-review-cycle-rule-4",
        "2027-07-09, MEDIUM, false, 2032-07-09, gwg, gwg-review-cycle-rule-3",
        "2027-07-10, MEDIUM, false, 2032-07-10, amlr, amlr-review-cycle-rule-3",
        "2027-07-09, HIGH, false, 2028-07-09, gwg, gwg-review-cycle-rule-1",
        "2027-07-10, HIGH, false, 2028-07-10, amlr, amlr-review-cycle-rule-1",
        "2027-07-09, LOW, true, 2028-07-09, gwg, gwg-review-cycle-rule-2",
        "2027-07-10, LOW, true, 2028-07-10, amlr, amlr-review-cycle-rule-2",
        "2027-07-10, , false, 2032-07-10, amlr, amlr-review-cycle-rule-3",
        // Who was looked at on a leap day is due on the last day of February.
        "2028-02-29, HIGH, false, 2029-02-28, amlr, amlr-review-cycle-rule-1"
    })
    @Proves(value = Rule.PERIODIC_REVIEW, at = "the register of reviews")
    void theNextReviewIsDueByThePackOfTheDay(
            LocalDate day, RiskRating rating, boolean exposed, LocalDate due, String pack, String row) {
        ReviewDate date = new ReviewDates(packs.at(day)).of(CaseId.next(), facts(rating, exposed), day, null);

        assertThat(date.dueOn()).isEqualTo(due);
        assertThat(date.overdueOn(due)).isFalse();
        assertThat(date.overdueOn(due.plusDays(1))).isTrue();
        RuleBasis cycle = date.basis().get(1);
        assertThat(cycle.pack()).isEqualTo(pack);
        assertThat(cycle.table()).isEqualTo("review-cycle");
        assertThat(cycle.version()).isPositive();
        assertThat(cycle.rules()).extracting(AppliedRule::id).containsExactly(row);
    }

    private static DueDiligenceFacts facts(RiskRating rating, boolean exposed) {
        DueDiligenceFacts plain = DueDiligenceFacts.rated(rating);
        return new DueDiligenceFacts(rating, exposed, false, false, plain.wealthHandled(), plain.totalAssets());
    }

    @Test
    @Proves(value = Rule.PERIODIC_REVIEW, at = "review-round/renew-review-dates")
    void aClientOf2026IsReviewedUnderTheGwgAndAgainUnderTheAmlr() {
        CaseId caseId = opened("2026-02-01", RiskRating.HIGH, LocalDate.parse("2027-09-30"));
        assertThat(due(caseId)).isEqualTo("2027-02-01");

        round("2027-01-03");
        assertThat(house.reviews.running(caseId)).isEmpty();
        round("2027-01-04");
        assertThat(reasons(caseId)).containsExactly(ReviewReason.DUE);
        house.ratings.impose(caseId, RiskRating.LOW);
        answersAndStays(caseId);
        assertThat(date(caseId).basis()).extracting(RuleBasis::pack).containsOnly("gwg");
        assertThat(due(caseId)).isEqualTo("2037-01-04");

        round("2027-07-09");
        assertThat(due(caseId)).isEqualTo("2037-01-04");
        round("2027-07-10");
        assertThat(due(caseId)).isEqualTo("2032-01-04");
        assertThat(date(caseId).basis()).extracting(RuleBasis::pack).containsOnly("amlr");
        assertThat(house.reviews.running(caseId)).isEmpty();

        round("2027-09-30");
        assertThat(house.reviews.running(caseId)).isEmpty();
        round("2027-10-01");
        assertThat(reasons(caseId)).containsExactly(ReviewReason.IDENTITY_EXPIRED);
        house.reviews.renewIdentity(caseId, LocalDate.parse("2037-09-30"));
        answersAndStays(caseId);

        assertThat(due(caseId)).isEqualTo("2032-10-01");
        assertThat(house.reviews.of(caseId))
                .extracting(review -> review.end().outcome())
                .containsExactly(ReviewEnd.Outcome.STAYS, ReviewEnd.Outcome.STAYS);
    }

    @Test
    void aRoundTakesEverybodyOneAfterTheOther() {
        List<CaseId> all =
                List.of(opened("2026-02-01", RiskRating.HIGH, null), opened("2026-02-02", RiskRating.HIGH, null));

        round("2027-07-10");

        assertThat(all).allSatisfy(one -> assertThat(reasons(one)).containsExactly(ReviewReason.DUE));
    }

    private CaseId opened(String day, RiskRating rating, LocalDate identityUntil) {
        at(day);
        CaseId caseId = CaseId.next();
        house.registers.apply(caseId, Forms.aForm());
        house.cases.known(caseId);
        house.registers.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT, false);
        house.ratings.impose(caseId, rating);
        house.ratings.rate(caseId, house.beans.getBean(CaseFacts.class).of(caseId));
        house.reviews.lookedAt(caseId, identityUntil);
        return caseId;
    }

    private void round(String day) {
        at(day);
        house.inTransaction(house.reviews::look);
        for (List<Job> jobs = roundJobs(); !jobs.isEmpty(); jobs = roundJobs()) {
            jobs.forEach(job -> house.management.executeJob(job.getId()));
        }
    }

    private List<Job> roundJobs() {
        return house.management
                .createJobQuery()
                .processDefinitionKey(ReviewProcesses.REVIEW_ROUND)
                .list();
    }

    private void answersAndStays(CaseId caseId) {
        house.message(caseId, "notify-review");
        var nothingNew = new ReviewAnswer(List.of(), false, false, clock.instant());
        house.inTransaction(() -> house.reviews.answer(caseId, nothingNew));
        house.runJobs(caseId);
        house.screen(caseId, 0);
    }

    private void at(String day) {
        clock.set(LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC));
    }

    private ReviewDate date(CaseId caseId) {
        return house.reviews.date(caseId).orElseThrow();
    }

    private String due(CaseId caseId) {
        return date(caseId).dueOn().toString();
    }

    private List<ReviewReason> reasons(CaseId caseId) {
        return house.reviews.running(caseId).orElseThrow().causes().stream()
                .map(ReviewCause::reason)
                .toList();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("review-round")).isEmpty();
    }
}
