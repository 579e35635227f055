package org.lotse.review;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the book looked through on every day of the bank. */
@Component
@ConditionalOnProperty(name = "lotse.review.watch", matchIfMissing = true)
class ReviewWatch {

    private final ReviewRounds rounds;

    ReviewWatch(ReviewRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = "${lotse.review.look-every:1m}", initialDelayString = "${lotse.review.look-first:5s}")
    void look() {
        rounds.look();
    }
}
