package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Changes;
import org.lotse.risk.Rating;
import org.lotse.risk.RatingRules;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;

/** Rates by the real tables unless a test imposes a rating. */
final class RatingsInMemory implements Ratings {

    private final Map<CaseId, Rating> ratings = new ConcurrentHashMap<>();
    private final Map<CaseId, RiskRating> imposed = new ConcurrentHashMap<>();
    private final RatingRules rules;

    RatingsInMemory(RatingRules rules) {
        this.rules = rules;
    }

    void impose(CaseId caseId, RiskRating rating) {
        imposed.put(caseId, rating);
    }

    @Override
    public Rating rate(CaseId caseId, RiskFacts facts) {
        Rating given = rules.rate(facts);
        RiskRating rating = imposed.getOrDefault(caseId, given.rating());
        ratings.put(caseId, new Rating(rating, given.points(), given.factors(), null, given.table(), given.at()));
        return ratings.get(caseId);
    }

    @Override
    public Rating consider(RiskFacts facts) {
        Rating given = rules.rate(facts);
        return new Rating(
                given.rating(),
                given.points(),
                given.factors(),
                Changes.smallest(rules, facts).orElse(null),
                given.table(),
                given.at());
    }

    @Override
    public Optional<Rating> latest(CaseId caseId) {
        return Optional.ofNullable(ratings.get(caseId));
    }
}
