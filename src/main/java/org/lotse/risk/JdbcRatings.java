package org.lotse.risk;

import java.sql.Timestamp;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
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
    private final SealedColumn facts;
    private final SealedColumn bodies;

    JdbcRatings(JdbcClient jdbc, Json json, RatingRules rules, ApplicationEventPublisher events, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.rules = rules;
        this.events = events;
        this.facts = vault.column("risk_rating", "facts", "case_id", "case_id");
        this.bodies = vault.column("risk_rating", "body", "case_id", "case_id");
    }

    @Override
    public Rating rate(CaseId caseId, RiskFacts known) {
        Rating rating = consider(known);
        jdbc.sql(
                        """
                        insert into risk_rating (case_id, rating, facts, body, rated_at)
                        values (:caseId, :rating, :facts, :body, :at)
                        """)
                .param("caseId", caseId.toString())
                .param("rating", rating.rating().name())
                .param("facts", facts.seal(caseId.value(), caseId, json.write(known)))
                .param("body", bodies.seal(caseId.value(), caseId, json.write(rating)))
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
                .query((row, number) -> bodies.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Rating.class));
    }
}
