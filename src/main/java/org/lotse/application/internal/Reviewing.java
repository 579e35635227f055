package org.lotse.application.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.application.ApplicationForm;
import org.lotse.casefile.Cases;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Parties;
import org.lotse.review.Review;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewChange;
import org.lotse.review.ReviewDate;
import org.lotse.review.ReviewReason;
import org.lotse.review.ReviewSettings;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client confirms what the bank knows, or puts it right. */
@Service
@Transactional
public class Reviewing {

    private static final Set<String> ASKED = Set.of(
            "givenNames", "familyName", "gender", "address", "occupation", "taxResidences", "taxSelfCertified", "pep");

    private final ApplicationStore store;
    private final FormReader reader;
    private final Dossier dossier;
    private final Documents documents;
    private final Parties parties;
    private final Cases cases;
    private final Reviews reviews;
    private final ReviewSettings settings;
    private final Clock clock;

    Reviewing(
            ApplicationStore store,
            FormReader reader,
            Dossier dossier,
            Documents documents,
            Parties parties,
            Cases cases,
            Reviews reviews,
            ReviewSettings settings,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.dossier = dossier;
        this.documents = documents;
        this.parties = parties;
        this.cases = cases;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** The review in which the client is asked and has not answered. */
    @Transactional(readOnly = true)
    public Optional<Review> awaited(CaseId caseId) {
        return reviews.running(caseId).filter(Review::awaited);
    }

    @Transactional(readOnly = true)
    public ApplicationForm known(CaseId caseId) {
        return store.form(caseId);
    }

    /** Whether the identity document has expired, or will too soon; what is not known to expire is not asked for. */
    @Transactional(readOnly = true)
    public boolean wantsIdentity(CaseId caseId) {
        LocalDate enough = LocalDate.now(clock.withZone(settings.zone())).plus(settings.identityAhead());
        return reviews.date(caseId)
                .map(ReviewDate::identityUntil)
                .filter(until -> until.isBefore(enough))
                .isPresent();
    }

    /**
     * Takes the answer: what changed counts at once, and is checked after.
     *
     * @param typed the fields of the form as typed; what is not asked in a review is not taken
     * @throws RuleBroken {@code nothing-was-asked}, {@code review-incomplete} with the fields at fault
     */
    public void answer(CaseId caseId, JsonNode typed) {
        ApplicationForm before = store.locked(caseId).form();
        Review review = awaited(caseId).orElseThrow(() -> new RuleBroken("nothing-was-asked"));
        List<Document> fresh = identity(caseId, review.begunAt(), true);
        ApplicationForm after = ReviewedForm.settled(before, reader.merge(before, typed));
        refuse(problems(caseId, after, fresh));
        List<ReviewChange> changes = ReviewedForm.changes(before, after);
        if (!changes.isEmpty()) {
            store.keep(caseId, after);
            parties.save(Applicants.person(cases.get(caseId).partyId(), after));
        }
        if (!fresh.isEmpty()) {
            identity(caseId, review.begunAt(), false).forEach(one -> documents.supersede(one.id()));
        }
        Instant now = clock.instant();
        if (ReviewedForm.becameExposed(before, after)) {
            reviews.begin(caseId, new ReviewCause(ReviewReason.PEP_STATUS, null, null, now));
        }
        reviews.answer(caseId, new ReviewAnswer(changes, !fresh.isEmpty(), false, now));
    }

    private List<FieldProblem> problems(CaseId caseId, ApplicationForm after, List<Document> fresh) {
        LocalDate today = LocalDate.now(clock.withZone(settings.zone()));
        var statement = new Statement(after, dossier.types(caseId), Set.of(), today);
        var problems = new ArrayList<>(ApplicationRules.problems(statement).stream()
                .filter(problem -> ASKED.contains(problem.field().replaceAll("[.\\[].*", "")))
                .toList());
        if (wantsIdentity(caseId) && fresh.isEmpty()) {
            problems.add(new FieldProblem(DocumentRules.field(DocumentType.IDENTITY), "document-missing"));
        }
        return problems;
    }

    /** The current identity documents that came in this review, or those that were there before. */
    private List<Document> identity(CaseId caseId, Instant begunAt, boolean inThisReview) {
        return dossier.documents(caseId).stream()
                .filter(one -> one.type() == DocumentType.IDENTITY)
                .filter(one -> one.uploadedAt().isBefore(begunAt) != inThisReview)
                .toList();
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleBroken("review-incomplete", problems);
        }
    }
}
