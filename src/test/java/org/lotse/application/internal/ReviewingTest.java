package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Parties;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewReason;
import org.lotse.review.Reviews;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ReviewingTest {

    private static final byte[] OLD = "%PDF-1.4\n%old\n%%EOF".getBytes();
    private static final byte[] NEW = "%PDF-1.4\n%new\n%%EOF".getBytes();
    private static final byte[] BILL = "%PDF-1.4\n%bill\n%%EOF".getBytes();
    private static final JsonNode NOTHING = Forms.json("{}");
    private static final JsonNode MOVED = Forms.json("{\"address\": {\"street\": \"Neue Gasse 5\"}}");

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submission submission;

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
    private MessageContents contents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void onADayUnderTheGwg() {
        clock.set(Instant.parse("2026-11-27T12:00:00Z"));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void whoConfirmsEverythingHasNothingMoreToSay() {
        CaseId caseId = asked(ReviewReason.DUE);

        reviewing.answer(caseId, NOTHING);

        assertThat(answer(caseId).changes()).isEmpty();
        assertThat(reviewing.awaited(caseId)).isEmpty();
        assertThatThrownBy(() -> reviewing.answer(caseId, NOTHING))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("nothing-was-asked"));
    }

    @Test
    void whatChangedCountsAtOnceAndWhatIsNotAskedDoesNotChange() {
        CaseId caseId = asked(ReviewReason.DUE);

        reviewing.answer(caseId, MOVED);

        assertThat(reviewing.known(caseId).address().street()).isEqualTo("Neue Gasse 5");
        assertThat(parties.person(cases.get(caseId).partyId()).address().street())
                .isEqualTo("Neue Gasse 5");
        assertThat(answer(caseId).changes()).hasSize(1);
        assertThat(reviewing.known(caseId).email()).isEqualTo("erika@example.org");
    }

    @Test
    void whoIsTaxedElsewhereCertifiesItAnew() {
        CaseId caseId = asked(ReviewReason.DUE);
        var elsewhere = Forms.json(
                "{\"taxResidences\": [{\"country\": \"AT\", \"tin\": \"123456789\"}], \"taxSelfCertified\": false}");

        assertThatThrownBy(() -> reviewing.answer(caseId, elsewhere))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule()).isEqualTo("review-incomplete");
                    assertThat(broken.fields()).extracting(FieldProblem::field).containsExactly("taxSelfCertified");
                });
        assertThat(reviewing.awaited(caseId)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, true", "2026-11-27, true", "2027-02-26, true", "2027-02-27, false", ", false"})
    void aNewIdentityDocumentIsAskedForOnlyWhenTheOldOneHasExpiredOrSoonWill(LocalDate until, boolean wanted) {
        CaseId caseId = asked(ReviewReason.DUE);

        validUntil(caseId, until);

        assertThat(reviewing.wantsIdentity(caseId)).isEqualTo(wanted);
    }

    @Test
    void theNewIdentityDocumentTakesThePlaceOfTheOldOne() {
        CaseId caseId = asked(ReviewReason.IDENTITY_EXPIRED);
        validUntil(caseId, LocalDate.parse("2026-11-26"));
        assertThatThrownBy(() -> reviewing.answer(caseId, NOTHING))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("documents.IDENTITY", "document-missing")));

        clock.set(Instant.parse("2026-11-28T12:00:00Z"));
        uploads.add(caseId, DocumentType.IDENTITY, "new.pdf", NEW);
        reviewing.answer(caseId, NOTHING);

        assertThat(documents.of(caseId).stream()
                        .filter(one -> one.type() == DocumentType.IDENTITY && !one.superseded())
                        .map(one -> one.fileName()))
                .containsExactly("new.pdf");
        assertThat(answer(caseId).newIdentity()).isTrue();
        assertThatThrownBy(() -> uploads.add(caseId, DocumentType.IDENTITY, "late.pdf", OLD))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoHasComeIntoAPublicOfficeGivesAReasonMore() {
        CaseId caseId = asked(ReviewReason.DUE);

        reviewing.answer(
                caseId, Forms.json("{\"pep\": {\"politicallyExposed\": true, \"function\": \"Mayor of Example\"}}"));

        assertThat(reviews.of(caseId).get(0).causes())
                .extracting(ReviewCause::reason)
                .containsExactly(ReviewReason.DUE, ReviewReason.PEP_STATUS);
    }

    @ParameterizedTest
    @EnumSource(ReviewReason.class)
    @Proves(value = Rule.NO_TIPPING_OFF, at = "periodic-review/notify-review")
    void theClientReadsTheSameWhateverMadeTheBankLook(ReviewReason reason) {
        CaseId caseId = asked(reason);

        Map<String, Object> data = new HashMap<>(
                contents.compose(caseId, MessageKind.REVIEW_REQUESTED).data());

        assertThat(data.remove("reviewLink").toString()).contains("/review/");
        assertThat(data).isEqualTo(Map.of("dueDate", "2026-12-25"));
        assertThat(contents.compose(caseId, MessageKind.REVIEW_LAST_CALL).data())
                .containsEntry("dueDate", "2027-01-08");
    }

    private CaseId asked(ReviewReason reason) {
        Drafts.Started started = drafts.start("de", Forms.complete());
        CaseId caseId = started.caseId();
        documents.upload(caseId, DocumentType.IDENTITY, "old.pdf", OLD);
        documents.upload(caseId, DocumentType.ADDRESS, "bill.pdf", BILL);
        submission.submit(caseId);
        cases.moveTo(caseId, CaseStatus.APPROVED);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
        accounts.open(caseId, cases.get(caseId).partyId(), Product.CURRENT_ACCOUNT, false);
        clock.set(Instant.parse("2026-11-27T12:00:01Z"));
        reviews.begin(caseId, new ReviewCause(reason, "Never told", "olga", clock.instant()));
        return caseId;
    }

    private void validUntil(CaseId caseId, LocalDate until) {
        int changed = jdbc.sql("update review_date set identity_until = :until where case_id = :caseId")
                .param("until", until)
                .param("caseId", caseId.toString())
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private ReviewAnswer answer(CaseId caseId) {
        List<ReviewAnswer> answers = reviews.of(caseId).get(0).answers();
        return answers.get(answers.size() - 1);
    }
}
