package org.lotse.workflow.internal;

import java.util.Optional;
import java.util.Set;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Who prepared what is approved in a review: whoever had a hand in it, and nobody who opened the account years ago. */
@Component
class ReviewMakers {

    private final Cases cases;
    private final Reviews reviews;

    ReviewMakers(Cases cases, Reviews reviews) {
        this.cases = cases;
        this.reviews = reviews;
    }

    /** Empty while no review runs. */
    Optional<Set<String>> of(CaseId caseId) {
        return reviews.running(caseId).map(review -> Set.copyOf(cases.contributors(caseId, review.begunAt())));
    }
}
