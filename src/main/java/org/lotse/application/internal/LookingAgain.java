package org.lotse.application.internal;

import java.util.Optional;
import org.lotse.application.ApplicationForm;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client has a person look at a refusal again, and comes back where it is lifted. */
@Service
@Transactional
public class LookingAgain {

    private final DecisionReviews reviews;
    private final ApplicationStore store;
    private final TypedEntities entities;
    private final ResumeTokens tokens;

    LookingAgain(DecisionReviews reviews, ApplicationStore store, TypedEntities entities, ResumeTokens tokens) {
        this.reviews = reviews;
        this.store = store;
        this.entities = entities;
        this.tokens = tokens;
    }

    @Transactional(readOnly = true)
    public boolean mayAsk(CaseId caseId) {
        return isSent(caseId) && reviews.mayAsk(caseId);
    }

    /** @throws RuleBroken as {@link DecisionReviews#ask} */
    public void ask(CaseId caseId, String words) {
        if (!isSent(caseId)) {
            throw new RuleBroken("nothing-to-look-at");
        }
        reviews.ask(caseId, words);
    }

    /** What was never sent was never decided. */
    private boolean isSent(CaseId caseId) {
        return store.get(caseId).status() == ApplicationStatus.SUBMITTED;
    }

    /**
     * A new application with all that was typed but declarations and documents; asked for again, the same one.
     *
     * @throws RuleBroken {@code not-lifted} unless the decision was lifted
     */
    public Drafts.Started applyAgain(CaseId caseId) {
        Application ended = store.locked(caseId);
        reviews.of(caseId).filter(DecisionReview::lifted).orElseThrow(() -> new RuleBroken("not-lifted"));
        CaseId successor = reviews.successor(caseId).filter(this::isThere).orElseGet(() -> begin(ended));
        return new Drafts.Started(successor, tokens.issue(successor));
    }

    /** One that nobody touched for long is given up by itself. */
    private boolean isThere(CaseId successor) {
        return store.get(successor).status() != ApplicationStatus.DISCARDED;
    }

    private CaseId begin(Application ended) {
        CaseId successor = CaseId.next();
        ApplicationForm form = ended.form();
        store.add(successor, form.undeclared());
        Optional.of(ended.caseId()).flatMap(entities::of).ifPresent(typed -> entities.keep(successor, typed));
        reviews.succeeded(ended.caseId(), successor);
        return successor;
    }
}
