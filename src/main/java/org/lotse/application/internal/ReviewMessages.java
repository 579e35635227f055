package org.lotse.application.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.contact.MessageKind;
import org.lotse.kernel.CaseId;
import org.lotse.review.Review;
import org.lotse.review.ReviewSettings;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** What messages to clients under review say: the same, whatever made the bank look (GwG §47, AMLR 73). */
@Component
class ReviewMessages {

    private final Reviews reviews;
    private final PublicAddress address;
    private final ReviewSettings settings;

    ReviewMessages(Reviews reviews, PublicAddress address, ReviewSettings settings) {
        this.reviews = reviews;
        this.address = address;
        this.settings = settings;
    }

    Map<String, Object> data(CaseId caseId, MessageKind kind) {
        var data = new HashMap<String, Object>();
        data.put("reviewLink", address.reviewLink(caseId));
        reviews.running(caseId)
                .flatMap(review -> until(review, kind))
                .map(moment -> moment.atZone(settings.zone()).toLocalDate().toString())
                .ifPresent(day -> data.put("dueDate", day));
        return data;
    }

    private static Optional<Instant> until(Review review, MessageKind kind) {
        return Optional.ofNullable(kind == MessageKind.REVIEW_LAST_CALL ? review.lastDay() : review.answerBy());
    }
}
