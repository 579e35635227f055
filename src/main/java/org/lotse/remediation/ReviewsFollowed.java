package org.lotse.remediation;

import org.lotse.review.ReviewEnded;
import org.lotse.review.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what came of a client's review, in the transaction in which it ends. */
@Component
class ReviewsFollowed {

    private final ClientTable clients;
    private final Reviews reviews;

    ReviewsFollowed(ClientTable clients, Reviews reviews) {
        this.clients = clients;
        this.reviews = reviews;
    }

    @EventListener
    void on(ReviewEnded event) {
        if (clients.isAtWork(event.caseId())) {
            ClientOutcome outcome = ClientOutcome.of(reviews.of(event.caseId()).get(0));
            clients.done(event.caseId(), outcome, event.at());
        }
    }
}
