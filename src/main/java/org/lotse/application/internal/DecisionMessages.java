package org.lotse.application.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** What messages of a decision that is looked at again say: what the officer had told, else the same words for all. */
@Component
class DecisionMessages {

    private final DecisionReviews reviews;
    private final PublicAddress address;
    private final ApplicationSettings settings;

    DecisionMessages(DecisionReviews reviews, PublicAddress address, ApplicationSettings settings) {
        this.reviews = reviews;
        this.address = address;
        this.settings = settings;
    }

    Map<String, Object> data(CaseId caseId) {
        var data = new HashMap<String, Object>();
        data.put("statusLink", address.resumeLink(caseId));
        reviews.of(caseId).ifPresent(review -> tell(review, data));
        return data;
    }

    private void tell(DecisionReview review, Map<String, Object> data) {
        if (review.answerBy() != null) {
            data.put("dueDate", day(review.answerBy()).toString());
        }
        if (review.told() != null) {
            data.put("counted", review.told().counted());
            data.put("instead", review.told().instead());
        }
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.zone());
    }
}
