package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.workflow.internal.Shipyard.exposed;
import static org.lotse.workflow.internal.Shipyard.held;
import static org.lotse.workflow.internal.Shipyard.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.account.AccountClosed;
import org.lotse.casefile.Product;
import org.lotse.document.DocumentType;
import org.lotse.entity.Determination;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.ownership.Holding;
import org.lotse.ownership.OwnershipRecorded;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.Review;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewChange;
import org.lotse.review.ReviewEnd;
import org.lotse.review.ReviewReason;
import org.lotse.risk.RiskRating;
import org.lotse.screening.Disposition;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntityReviewPathTest {

    private static final Instant UNDER_THE_AMLR = Instant.parse("2027-07-12T09:00:00Z");
    private static final CountryCode DE = new CountryCode("DE");
    private static final ReviewAnswer NOTHING_NEW = new ReviewAnswer(List.of(), false, false, BankInMemory.NOW);
    private static final ReviewAnswer MOVED =
            new ReviewAnswer(List.of(new ReviewChange("seat", "Kiel", "Bremen")), false, true, BankInMemory.NOW);
    private static final Map<String, Object> ACCEPTED = Map.of("decision", "ACCEPT");
    private static final Map<String, Object> STAYS = Map.of("decision", "APPROVE");
    private static final Map<String, Object> REFUSED = Map.of("decision", "REFUSE", "note", "too much");
    private static final Map<String, Object> ENDED =
            Map.of("decision", "END_RELATIONSHIP", "reason", "Does not answer");
    private static final Map<String, Object> AGREES = Map.of("register", "AGREES");
    private static final Map<String, Object> DIFFERS = Map.of("register", "DIFFERS");
    private static final Map<String, Object> ALL_IDENTIFIED = Map.of("confirmed", "true");

    private final House house = House.standing();
    private final NaturalPerson ada = person("Ada");
    private final NaturalPerson bob = person("Bob");
    private final NaturalPerson cora = person("Cora");

    @AfterEach
    void now() {
        house.beans.getBean(HouseClock.class).reset();
    }

    @Test
    @Proves(value = Rule.PERIODIC_REVIEW, at = "entity-review/close-review")
    @Proves(value = Rule.SCREENED_AGAIN, at = "entity-review/screen-party")
    void anEntityWithNothingNewIsLookedAtByAClerkScreenedWithItsPeopleAndStays() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);

        answers(caseId, NOTHING_NEW);
        house.answer(caseId, "record-structure", "clerk", AGREES);
        assertThat(house.waitingForWorkers(caseId))
                .filteredOn("screen-party"::equals)
                .hasSize(3);
        screen(caseId, 0);

        assertThat(house.passed(caseId))
                .contains("determine-owners", "rate-review", "review-closed")
                .doesNotContain("check-changes", "identify-people", "approve-review");
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
        assertThat(newest(caseId).end().nextDue())
                .isEqualTo(house.reviews.date(caseId).orElseThrow().dueOn());
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aClerkLooksAtWhatTheRepresentativeChangedAndMayAskOnceMore() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        house.upload(caseId, DocumentType.REGISTER_EXTRACT);
        answers(caseId, MOVED);
        house.readAll(caseId);

        house.answer(caseId, "check-changes", "clerk", Map.of("decision", "ASK_AGAIN", "note", "Which street?"));
        house.message(caseId, "notify-review");
        answers(caseId, NOTHING_NEW);
        house.readAll(caseId);
        house.answer(caseId, "check-changes", "clerk", ACCEPTED);

        assertThat(house.passed(caseId)).contains("extract-document");
        assertThat(house.task(caseId, "record-structure")).isNotNull();
    }

    @Test
    @Proves(value = Rule.REGISTER_DISCREPANCY, at = "entity-review/compare-extract-anew")
    void anExtractThatSaysOtherwiseIsLookedAtThoughNothingWasChanged() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        house.upload(caseId, DocumentType.REGISTER_EXTRACT);
        house.documents.doubt(caseId, DocumentType.REGISTER_EXTRACT);

        answers(caseId, NOTHING_NEW);
        house.readAll(caseId);

        assertThat(house.task(caseId, "check-changes")).isNotNull();
    }

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "entity-review/determine-owners")
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "entity-review/approve-review")
    void aNewOwnerIsIdentifiedAndScreenedAndSomebodyElseApproves() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DATA_CHANGED);
        answers(caseId, NOTHING_NEW);
        house.entities.held(caseId, List.of(held(cora, "100")), cora);
        house.answer(caseId, "record-structure", "clerk", AGREES);
        house.entities.identified(caseId);
        house.cases.contributed(caseId, "enter-people", "officer");
        house.answer(caseId, "identify-people", "clerk", ALL_IDENTIFIED);
        screen(caseId, 0);

        String task = house.task(caseId, "approve-review").getId();
        assertThatThrownBy(() -> house.tasks.complete(task, "officer", STAYS))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
        house.answer(caseId, "approve-review", "second-officer", STAYS);

        assertThat(owners(caseId)).containsExactly(cora.id());
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    /** AMLR 52: 25 % is enough, where the GwG §3(2) wants more. */
    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "entity-review/determine-owners")
    void whoHoldsAQuarterBecomesAnOwnerInTheFirstReviewUnderTheAmlr() {
        CaseId caseId = client(RiskRating.LOW, held(bob, "75"), held(cora, "25"));
        assertThat(owners(caseId)).containsExactly(bob.id());

        house.later(UNDER_THE_AMLR, () -> {
            begin(caseId, ReviewReason.DUE);
            house.message(caseId, "notify-review");
            answers(caseId, NOTHING_NEW);
            house.answer(caseId, "record-structure", "clerk", AGREES);
            house.entities.identified(caseId);
            house.answer(caseId, "identify-people", "clerk", ALL_IDENTIFIED);
            screen(caseId, 0);
            house.answer(caseId, "approve-review", "officer", STAYS);
        });

        assertThat(owners(caseId)).containsExactlyInAnyOrder(bob.id(), cora.id());
        assertThat(house.entities.determination(caseId).orElseThrow().basis().pack())
                .isEqualTo("amlr");
        assertThat(newest(caseId).end().nextDue()).isEqualTo("2032-07-12");
    }

    @Test
    @Proves(value = Rule.REGISTER_DISCREPANCY, at = "entity-review/report-discrepancy")
    void aDiscrepancyWithTheRegisterOfOwnersIsReportedAsAtTheOpening() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        answers(caseId, NOTHING_NEW);
        house.answer(caseId, "record-structure", "clerk", DIFFERS);

        house.answer(caseId, "report-discrepancy", "officer", Map.of("reference", "TR-2026-18"));

        assertThat(house.entities.reference(caseId)).isEqualTo("TR-2026-18");
        assertThat(house.waitingForWorkers(caseId)).contains("screen-party");
    }

    @Test
    void aRatingThatFallsIsApprovedToo() {
        CaseId caseId = asked(RiskRating.MEDIUM, ReviewReason.DUE);
        house.ratings.impose(caseId, RiskRating.LOW);
        looked(caseId);

        house.answer(caseId, "approve-review", "officer", STAYS);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    void aHitIsJudgedBeforeAnybodyApproves() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        answers(caseId, NOTHING_NEW);
        house.answer(caseId, "record-structure", "clerk", AGREES);
        house.screenings.resembling(caseId);
        screen(caseId, 2);

        house.answer(
                caseId,
                "disposition-hits",
                "officer",
                Answers.bothHits(Disposition.FALSE_POSITIVE, Disposition.FALSE_POSITIVE));

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "entity-review/enhanced-due-diligence")
    void anEntityOfHighRiskGoesOnOnlyWithSeniorManagement() {
        CaseId caseId = highRisk();
        house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);

        house.answer(caseId, "approve-relationship", "director", STAYS);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whenTheOwnersChangeUnderTheHandsOfWhoApprovesTheyAreDeterminedAnew(boolean high) {
        CaseId caseId = high ? highRisk() : toApprove();

        house.entities.held(caseId, List.of(held(cora, "100")), cora);
        PartyId entity = house.cases.get(caseId).partyId();
        house.publish(new OwnershipRecorded(new CaseId(entity.value()), entity, 2, 1, "clerk", BankInMemory.NOW));
        house.runJobs(caseId);

        assertThat(house.passed(caseId)).contains(high ? "owners-changed-diligence" : "owners-changed-approval");
        assertThat(house.task(caseId, "identify-people")).isNotNull();
    }

    @Test
    void nobodyApprovesOwnersThatWereNotDetermined() {
        CaseId caseId = toApprove();
        house.entities.held(caseId, List.of(held(cora, "100")), cora);

        assertThatThrownBy(() -> house.answer(caseId, "approve-review", "officer", STAYS))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("owners-changed"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whomNobodyApprovesComplianceDecidesOn(boolean high) {
        CaseId caseId = high ? highRisk() : toApprove();
        if (high) {
            house.answer(caseId, "assess-client", "officer", Answers.ASSESSMENT);
            house.answer(caseId, "approve-relationship", "director", Map.of("decision", "REJECT", "note", "no"));
        } else {
            house.answer(caseId, "approve-review", "officer", REFUSED);
        }

        house.answer(caseId, "decide-relationship", "officer", ENDED);

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.TO_BE_ENDED);
        assertThat(house.notices.proposal(caseId)).map(Proposal::cause).contains(NoticeCause.RISK_NOT_ACCEPTED);
    }

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "entity-review/decide-relationship")
    void aSilentEntityIsRemindedBlockedAndReleasedWhenItAnswersLate() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        house.letTimePass(caseId, "reminder-due");
        house.message(caseId, "notify-reminder");
        silent(caseId);
        assertThat(house.registers.of(caseId).orElseThrow().outflowsBlocked()).isTrue();

        looked(caseId);

        assertThat(house.registers.of(caseId).orElseThrow().outflowsBlocked()).isFalse();
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.STAYS);
    }

    @Test
    void complianceMayAskASilentEntityOnceMore() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        silent(caseId);

        house.answer(
                caseId, "decide-relationship", "officer", Map.of("decision", "ASK_AGAIN", "reason", "Board is new"));

        assertThat(house.waitingForWorkers(caseId)).containsExactly("notify-review");
    }

    @Test
    void aReviewThatNoEntityAnsweredYetIsWithdrawn() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.REMEDIATION);

        house.inTransaction(() -> house.reviews.withdraw(caseId, ReviewReason.REMEDIATION));

        assertThat(house.passed(caseId)).contains("nobody-asked");
        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.WITHDRAWN);
        assertThat(house.running(caseId)).isFalse();
    }

    @Test
    void aReviewOfAnEntityWhoseAccountIsClosedEndsByItself() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);

        house.publish(new AccountClosed(caseId, BankInMemory.NOW));

        assertThat(newest(caseId).end().outcome()).isEqualTo(ReviewEnd.Outcome.GONE);
        assertThat(house.running(caseId)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check-changes",
                "record-structure",
                "identify-people",
                "report-discrepancy",
                "approve-review",
                "decide-relationship"
            })
    void anOverdueTaskMovesToTheTop(String key) {
        CaseId caseId = upTo(key);

        house.letTimePass(caseId, key + "-overdue");

        assertThat(house.tasksSeen.last(caseId).key()).isEqualTo(key);
        assertThat(house.tasksSeen.last(caseId).priority()).isEqualTo(90);
    }

    private CaseId upTo(String key) {
        if (key.equals("approve-review")) {
            return toApprove();
        }
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        switch (key) {
            case "decide-relationship" -> silent(caseId);
            case "check-changes" -> answers(caseId, MOVED);
            default -> answers(caseId, NOTHING_NEW);
        }
        if (key.equals("identify-people")) {
            house.entities.held(caseId, List.of(held(cora, "100")), cora);
            house.answer(caseId, "record-structure", "clerk", AGREES);
        }
        if (key.equals("report-discrepancy")) {
            house.answer(caseId, "record-structure", "clerk", DIFFERS);
        }
        return caseId;
    }

    private CaseId toApprove() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.DUE);
        house.ratings.impose(caseId, RiskRating.MEDIUM);
        looked(caseId);
        return caseId;
    }

    private CaseId highRisk() {
        CaseId caseId = asked(RiskRating.LOW, ReviewReason.PEP_STATUS);
        house.ratings.impose(caseId, RiskRating.HIGH);
        house.entities.held(caseId, List.of(held(bob, "100")), exposed(bob));
        looked(caseId);
        return caseId;
    }

    /** Nothing is new, and everybody is screened. */
    private void looked(CaseId caseId) {
        answers(caseId, NOTHING_NEW);
        house.answer(caseId, "record-structure", "clerk", AGREES);
        screen(caseId, 0);
    }

    private CaseId asked(RiskRating rating, ReviewReason reason) {
        CaseId caseId = client(rating, held(bob, "100"));
        later();
        begin(caseId, reason);
        house.message(caseId, "notify-review");
        return caseId;
    }

    /** An entity with an account, whose people were identified and screened when it was opened. */
    private CaseId client(RiskRating rating, Holding... holdings) {
        CaseId caseId = CaseId.next();
        LegalEntity entity = Shipyard.managedBy(ada);
        house.registers.save(entity);
        house.registers.save(ada);
        house.registers.apply(caseId, Forms.aForm());
        house.cases.known(caseId, entity.id(), Product.BUSINESS_ACCOUNT);
        house.registers.open(caseId, entity.id(), Product.BUSINESS_ACCOUNT, false);
        house.entities.applied(caseId, entity, ada);
        house.entities.held(
                caseId,
                List.of(holdings),
                holdings.length > 1 ? new NaturalPerson[] {bob, cora} : new NaturalPerson[] {bob});
        house.entities.identified(caseId, ada.id(), bob.id());
        house.entities.determine(caseId);
        house.ratings.impose(caseId, rating);
        house.ratings.rate(caseId, house.beans.getBean(CaseFacts.class).of(caseId));
        return caseId;
    }

    private void begin(CaseId caseId, ReviewReason reason) {
        var cause = new ReviewCause(
                reason, null, null, house.beans.getBean(HouseClock.class).instant());
        house.inTransaction(() -> house.reviews.begin(caseId, cause));
        house.runJobs(caseId);
    }

    private void later() {
        house.beans.getBean(HouseClock.class).set(BankInMemory.NOW.plusSeconds(60));
    }

    private void answers(CaseId caseId, ReviewAnswer answer) {
        house.inTransaction(() -> house.reviews.answer(caseId, answer));
        house.runJobs(caseId);
    }

    private void silent(CaseId caseId) {
        house.letTimePass(caseId, "answer-due");
        house.message(caseId, "notify-lastcall");
        house.letTimePass(caseId, "last-call-over");
    }

    private void screen(CaseId caseId, int hits) {
        house.entities
                .determination(caseId)
                .orElseThrow()
                .parties()
                .forEach(party -> house.screenings.screened(caseId, party));
        while (house.waitingForWorkers(caseId).contains("screen-party")) {
            house.work(caseId, "screen-party", Map.of("hitCount", hits));
        }
    }

    private List<PartyId> owners(CaseId caseId) {
        return house.entities.determination(caseId).orElseThrow().owners().stream()
                .map(Determination.Owner::person)
                .toList();
    }

    private Review newest(CaseId caseId) {
        return house.reviews.of(caseId).get(0);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("entity-review")).isEmpty();
    }
}
