package org.lotse.risk;

import java.sql.Timestamp;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRatings implements Ratings {

    private final JdbcClient jdbc;
    private final Json json;
    private final RatingRules rules;
    private final ApplicationEventPublisher events;

    JdbcRatings(JdbcClient jdbc, Json json, RatingRules rules, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.rules = rules;
        this.events = events;
    }

    @Override
    public Rating rate(CaseId caseId, RiskFacts facts) {
        Rating rating = consider(facts);
        jdbc.sql(
                        """
                        insert into risk_rating (case_id, rating, facts, body, rated_at)
                        values (:caseId, :rating, :facts, :body, :at)
                        """)
                .param("caseId", caseId.toString())
                .param("rating", rating.rating().name())
                .param("facts", json.write(facts))
                .param("body", json.write(rating))
                .param("at", Timestamp.from(rating.at()))
                .update();
        events.publishEvent(new RiskRated(caseId, rating.rating(), rating.points(), rating.table(), rating.at()));
        return rating;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Rating consider(RiskFacts facts) {
        Rating given = rules.rate(facts);
        return given.with(new SmallestChange(rules).of(facts, given).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rating> latest(CaseId caseId) {
        return jdbc.sql("select body from risk_rating where case_id = :caseId order by id desc limit 1")
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional()
                .map(body -> json.read(body, Rating.class));
    }
}
