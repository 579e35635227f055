package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.Holding;
import org.lotse.ownership.Ownerships;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.review.Review;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewChange;
import org.lotse.review.ReviewReason;
import org.lotse.review.Reviews;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class EntityReviewingTest {

    private static final Instant DAY = Instant.parse("2026-11-27T12:00:00Z");
    private static final byte[] NEW = paper("new");
    private static final Map<String, String> NOTHING = Map.of("ownership", "no", "publicOffice", "no");
    private static final FieldProblem OUTDATED = new FieldProblem("documents.REGISTER_EXTRACT", "extract-outdated");
    private static final FieldProblem MISSING = new FieldProblem("documents.REGISTER_EXTRACT", "document-missing");

    @Autowired
    private EntityReviewing reviewing;

    @Autowired
    private EntityDrafts drafts;

    @Autowired
    private ApplicationStore store;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Documents documents;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parties parties;

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void onADayUnderTheGwg() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void whoConfirmsEverythingHasNothingMoreToSay() {
        CaseId caseId = asked();
        LegalEntity before = entity(caseId);

        reviewing.answer(caseId, NOTHING);

        assertThat(reviews.of(caseId).get(0).bringsChanges()).isFalse();
        assertThat(entity(caseId)).isEqualTo(before);
        assertThat(reviewing.awaited(caseId)).isEmpty();
    }

    @Test
    void whetherSomethingChangedInOwnershipAndOfficesIsAnsweredByAWord() {
        CaseId caseId = asked();

        assertThat(problems(caseId, Map.of()))
                .containsExactly(
                        new FieldProblem("ownership", "required"), new FieldProblem("publicOffice", "required"));
        assertThat(problems(caseId, Map.of("ownership", "yes", "publicOffice", "yes")))
                .containsExactly(
                        new FieldProblem("ownershipWords", "required"),
                        new FieldProblem("publicOfficeWords", "required"));
        assertThat(reviewing.awaited(caseId)).isPresent();
    }

    @Test
    void whatChangedCountsAtOnceAndTakesAnExtractThatShowsIt() {
        CaseId caseId = asked();
        Map<String, String> moved = with("name", "Werft Süd GmbH", "address.city", "Bremen", "business", "Mends ships");
        assertThat(problems(caseId, moved)).containsExactly(OUTDATED);

        uploads.add(caseId, DocumentType.REGISTER_EXTRACT, "new.pdf", NEW);
        reviewing.answer(caseId, moved);

        assertThat(entity(caseId).name()).isEqualTo("Werft Süd GmbH");
        assertThat(entity(caseId).seat()).isEqualTo("Bremen");
        assertThat(store.form(caseId).address().city()).isEqualTo("Bremen");
        assertThat(answer(caseId).changes())
                .extracting(ReviewChange::field)
                .containsExactly("entity", "business", "seat");
        assertThat(answer(caseId).newExtract()).isTrue();
        assertThat(documents.of(caseId).stream()
                        .filter(one -> one.type() == DocumentType.REGISTER_EXTRACT && !one.superseded())
                        .map(Document::fileName))
                .containsExactly("new.pdf");
    }

    @Test
    void whatTheRegisterDoesNotStateTakesNoExtract() {
        CaseId caseId = asked();

        reviewing.answer(caseId, with("email", "office@example.org", "business", "Mends ships"));

        assertThat(store.form(caseId).email()).isEqualTo("office@example.org");
        assertThat(answer(caseId).newExtract()).isFalse();
    }

    @Test
    void anExtractOlderThanTheHouseAllowsIsAskedForAnew() {
        CaseId caseId = asked();
        assertThat(reviewing.wantsExtract(caseId)).isFalse();

        clock.set(DAY.plus(Duration.ofDays(366)));

        assertThat(reviewing.wantsExtract(caseId)).isTrue();
        assertThat(problems(caseId, NOTHING)).containsExactly(MISSING);
    }

    @Test
    void whoActsForItNowTakesThePlaceOfWhoWentAndKeepsTheirPower() {
        CaseId caseId = asked();
        PartyId gone = entity(caseId).representatives().get(0).party();
        Map<String, String> answer = newcomer();
        answer.put("acting-" + gone + "-gone", "true");

        uploads.add(caseId, DocumentType.REGISTER_EXTRACT, "new.pdf", NEW);
        reviewing.answer(caseId, answer);

        Representative now = entity(caseId).representatives().get(0);
        assertThat(entity(caseId).representatives()).hasSize(1);
        assertThat(now.power()).isEqualTo(Representative.Power.JOINT);
        assertThat(parties.person(now.party()).fullName()).isEqualTo("Cora Neumann");
        assertThat(answer(caseId).changes())
                .containsExactly(new ReviewChange(
                        "representatives",
                        "Ada Anders, Geschäftsführerin, SOLE",
                        "Cora Neumann, Geschäftsführerin, JOINT"));
    }

    @Test
    void everythingWrongAboutSomebodyNewIsTold() {
        CaseId caseId = asked();
        Map<String, String> answer = with("new-1-givenNames", "Cora", "new-1-dateOfBirth", "2030-01-01");

        assertThat(problems(caseId, answer))
                .contains(
                        new FieldProblem("new-1-familyName", "required"),
                        new FieldProblem("new-1-dateOfBirth", "not-in-the-past"),
                        new FieldProblem("new-1-power", "required"));
    }

    @Test
    void somebodyHasToActForIt() {
        CaseId caseId = asked();
        PartyId gone = entity(caseId).representatives().get(0).party();

        assertThat(problems(caseId, with("acting-" + gone + "-gone", "true")))
                .contains(new FieldProblem("representatives", "required"));
    }

    @Test
    void whereItIsTaxedElsewhereThatIsCertifiedAnew() {
        CaseId caseId = asked();

        assertThat(problems(caseId, with("taxCountry", "AT", "taxNumber", "12-345/6789")))
                .containsExactly(new FieldProblem("taxCertified", "to-be-certified"));
        reviewing.answer(caseId, with("taxCountry", "AT", "taxNumber", "12-345/6789", "taxCertified", "true"));

        assertThat(answer(caseId).changes()).extracting(ReviewChange::field).containsExactly("taxResidences");
    }

    @Test
    void whatIsSaidOfOwnersIsForAClerkAndAnOfficeGivesAReasonMore() {
        CaseId caseId = asked();

        reviewing.answer(
                caseId,
                Map.of(
                        "ownership",
                        "yes",
                        "ownershipWords",
                        "Bob sold to Cora",
                        "publicOffice",
                        "yes",
                        "publicOfficeWords",
                        "Cora is a minister"));

        assertThat(answer(caseId).changes())
                .containsExactly(
                        new ReviewChange("ownership", "", "Bob sold to Cora"),
                        new ReviewChange("office", "", "Cora is a minister"));
        assertThat(reviews.of(caseId).get(0).causes())
                .extracting(ReviewCause::reason)
                .containsExactly(ReviewReason.DUE, ReviewReason.PEP_STATUS);
    }

    @Test
    void theRepresentativeSeesWhoHoldsItDirectly() {
        CaseId caseId = asked();
        PartyId ada = entity(caseId).representatives().get(0).party();
        ownerships.record(
                entity(caseId).id(),
                0,
                List.of(new Holding(ada, new BigDecimal("60"), new BigDecimal("80"), Set.of())),
                "clara");

        assertThat(reviewing.holders(caseId))
                .containsExactly(new EntityReviewing.Holder("Ada Anders", new BigDecimal("60"), new BigDecimal("80")));
    }

    private static Map<String, String> with(String... fields) {
        Map<String, String> typed = new HashMap<>(NOTHING);
        for (int place = 0; place < fields.length; place += 2) {
            typed.put(fields[place], fields[place + 1]);
        }
        return typed;
    }

    private static Map<String, String> newcomer() {
        return with(
                "new-0-givenNames",
                "Cora",
                "new-0-familyName",
                "Neumann",
                "new-0-dateOfBirth",
                "1971-04-05",
                "new-0-nationality",
                "DE",
                "new-0-office",
                "Geschäftsführerin",
                "new-0-power",
                "JOINT");
    }

    private List<FieldProblem> problems(CaseId caseId, Map<String, String> typed) {
        return catchThrowableOfType(RuleBroken.class, () -> reviewing.answer(caseId, typed))
                .fields();
    }

    private LegalEntity entity(CaseId caseId) {
        return parties.entity(cases.get(caseId).partyId());
    }

    private ReviewAnswer answer(CaseId caseId) {
        Review newest = reviews.of(caseId).get(0);
        return newest.answers().get(newest.answers().size() - 1);
    }

    /** An entity with an account that was asked an hour later. */
    private CaseId asked() {
        CaseId caseId = drafts.start("de").caseId();
        drafts.keep(caseId, stated());
        drafts.wanted(stated()).forEach(type -> uploads.add(caseId, type, type + ".pdf", paper(type.name())));
        assertThat(drafts.problems(caseId)).isEmpty();
        drafts.send(caseId);
        cases.moveTo(caseId, CaseStatus.APPROVED);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
        accounts.open(caseId, cases.get(caseId).partyId(), Product.BUSINESS_ACCOUNT, false);
        clock.set(DAY.plus(Duration.ofHours(1)));
        reviews.begin(caseId, new ReviewCause(ReviewReason.DUE, null, null, clock.instant()));
        return caseId;
    }

    private static byte[] paper(String name) {
        return ("%PDF-1.4\n%" + name + "\n%%EOF").getBytes();
    }

    private static Map<String, String> stated() {
        var typed = new HashMap<String, String>();
        typed.put("name", "Werft Nord GmbH");
        typed.put("form", "CORPORATION");
        typed.put("court", "Amtsgericht Kiel");
        typed.put("number", "HRB 1");
        typed.put("business", "Builds ships");
        typed.put("address.street", "Kaiweg 3");
        typed.put("address.postalCode", "24103");
        typed.put("address.city", "Kiel");
        typed.put("address.country", "DE");
        typed.put("expectedMonthlyTurnover", "4000");
        typed.put("originOfFunds", "BUSINESS_INCOME");
        typed.put("taxCountry", "DE");
        typed.put("taxNumber", "27/123/45678");
        typed.put("taxCertified", "true");
        typed.put("givenNames", "Ada");
        typed.put("familyName", "Anders");
        typed.put("dateOfBirth", "1970-01-01");
        typed.put("placeOfBirth", "Kiel");
        typed.put("nationality", "DE");
        typed.put("office", "Geschäftsführerin");
        typed.put("power", "SOLE");
        typed.put("email", "ada@example.org");
        return typed;
    }
}
