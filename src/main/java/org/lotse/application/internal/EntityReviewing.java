package org.lotse.application.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.application.ApplicationForm;
import org.lotse.casefile.Cases;
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
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.review.Review;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewChange;
import org.lotse.review.ReviewReason;
import org.lotse.review.ReviewSettings;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever represents a legal entity confirms what the bank knows of it, or puts it right. */
@Service
@Transactional
public class EntityReviewing {

    private final ApplicationStore store;
    private final TypedEntities entities;
    private final Dossier dossier;
    private final Documents documents;
    private final Parties parties;
    private final Ownerships ownerships;
    private final Cases cases;
    private final Reviews reviews;
    private final ReviewSettings settings;
    private final Clock clock;

    EntityReviewing(
            ApplicationStore store,
            TypedEntities entities,
            Dossier dossier,
            Documents documents,
            Parties parties,
            Ownerships ownerships,
            Cases cases,
            Reviews reviews,
            ReviewSettings settings,
            Clock clock) {
        this.store = store;
        this.entities = entities;
        this.dossier = dossier;
        this.documents = documents;
        this.parties = parties;
        this.ownerships = ownerships;
        this.cases = cases;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody who acts for the entity, as the bank knows it. */
    public record Acting(PartyId party, String name, String office, Representative.Power power) {}

    /**
     * Somebody who holds the entity directly, as the bank recorded it.
     *
     * @param shares percent of the capital, 0 to 100
     * @param votes percent of the voting rights, 0 to 100
     */
    public record Holder(String name, BigDecimal shares, BigDecimal votes) {}

    /** What the bank knows, by the fields of the form in which it was stated. */
    @Transactional(readOnly = true)
    public Map<String, String> known(CaseId caseId) {
        Map<String, String> known = new HashMap<>(entities.of(caseId).orElse(Map.of()));
        LegalEntity entity = entity(caseId);
        known.put("name", entity.name());
        known.put("form", entity.form().name());
        known.put("court", entity.register() == null ? "" : entity.register().court());
        known.put("number", entity.register() == null ? "" : entity.register().number());
        return known;
    }

    @Transactional(readOnly = true)
    public List<Acting> acting(CaseId caseId) {
        List<Representative> all = entity(caseId).representatives();
        Map<PartyId, Party> named =
                parties.known(all.stream().map(Representative::party).toList());
        return all.stream()
                .filter(one -> named.containsKey(one.party()))
                .map(one -> new Acting(one.party(), named.get(one.party()).fullName(), one.office(), one.power()))
                .toList();
    }

    /** Empty while nobody recorded who holds it. */
    @Transactional(readOnly = true)
    public List<Holder> holders(CaseId caseId) {
        List<Holding> all = ownerships.of(cases.get(caseId).partyId()).holdings();
        Map<PartyId, Party> named =
                parties.known(all.stream().map(Holding::holder).toList());
        return all.stream()
                .filter(one -> named.containsKey(one.holder()))
                .map(one -> new Holder(named.get(one.holder()).fullName(), one.shares(), one.votes()))
                .toList();
    }

    /** Whether the last extract of the register is older than the house allows. */
    @Transactional(readOnly = true)
    public boolean wantsExtract(CaseId caseId) {
        Instant oldest = today().minus(settings.extractAge())
                .atStartOfDay(settings.zone())
                .toInstant();
        return extracts(caseId).stream().allMatch(one -> one.uploadedAt().isBefore(oldest));
    }

    private LegalEntity entity(CaseId caseId) {
        return parties.entity(cases.get(caseId).partyId());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.zone()));
    }

    private List<Document> extracts(CaseId caseId) {
        return dossier.documents(caseId).stream()
                .filter(one -> one.type() == DocumentType.REGISTER_EXTRACT)
                .toList();
    }

    /**
     * Takes the answer: what changed counts at once, and is checked after.
     *
     * @param typed the fields of the page; what is not asked in a review is not taken
     * @throws RuleBroken {@code nothing-was-asked}, {@code review-incomplete} with the fields at fault
     */
    public void answer(CaseId caseId, Map<String, String> typed) {
        Application kept = store.locked(caseId);
        Review review =
                reviews.running(caseId).filter(Review::awaited).orElseThrow(() -> new RuleBroken("nothing-was-asked"));
        var answer = new EntityAnswer(entity(caseId), acting(caseId), known(caseId), typed, today());
        List<Document> fresh = extracts(caseId).stream()
                .filter(one -> !one.uploadedAt().isBefore(review.begunAt()))
                .toList();
        refuse(problems(caseId, answer, fresh));
        keep(caseId, kept.form(), answer);
        if (!fresh.isEmpty()) {
            extracts(caseId).stream().filter(one -> !fresh.contains(one)).forEach(one -> documents.supersede(one.id()));
        }
        Instant now = clock.instant();
        if (answer.tellsOfOffice()) {
            reviews.begin(caseId, new ReviewCause(ReviewReason.PEP_STATUS, null, null, now));
        }
        reviews.answer(caseId, new ReviewAnswer(answer.changes(), false, !fresh.isEmpty(), now));
    }

    private List<FieldProblem> problems(CaseId caseId, EntityAnswer answer, List<Document> fresh) {
        var problems = new ArrayList<>(answer.problems());
        String field = DocumentRules.field(DocumentType.REGISTER_EXTRACT);
        if (wantsExtract(caseId)) {
            problems.add(0, new FieldProblem(field, "document-missing"));
        } else if (fresh.isEmpty() && answer.changesRegister()) {
            problems.add(0, new FieldProblem(field, "extract-outdated"));
        }
        return problems;
    }

    private void keep(CaseId caseId, ApplicationForm form, EntityAnswer answer) {
        List<ReviewChange> changes = answer.changes();
        if (!changes.isEmpty()) {
            entities.keep(caseId, answer.merged());
            store.keep(caseId, new EntityForm(answer.merged()).application(form.language()));
            answer.newcomers().people(form.language()).forEach(parties::save);
            parties.save(answer.entity());
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleBroken("review-incomplete", problems);
        }
    }

    /** The review in which the entity is asked and has not answered; empty for a natural person too. */
    @Transactional(readOnly = true)
    public Optional<Review> awaited(CaseId caseId) {
        return reviews.running(caseId).filter(Review::awaited).filter(review -> entities.of(caseId)
                .isPresent());
    }
}
