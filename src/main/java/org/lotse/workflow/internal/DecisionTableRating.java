package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.lotse.risk.RatedFactor;
import org.lotse.risk.Rating;
import org.lotse.risk.RatingRules;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;
import org.springframework.stereotype.Component;

/** Rates by {@code risk-rating.dmn}: the factors table gives points and reasons, the rating table their sum's meaning. */
@Component
class DecisionTableRating implements RatingRules {

    private static final String RATING = "risk-rating";
    private static final String FACTORS = "risk-factors";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Clock clock;

    DecisionTableRating(DecisionService decisions, RepositoryService repository, Clock clock) {
        this.decisions = decisions;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public Rating rate(RiskFacts facts) {
        DecisionDefinition table = latest(RATING);
        Map<String, Object> variables = variables(facts);
        List<RatedFactor> factors = factors(variables);
        String rating = decisions
                .evaluateDecisionTableById(table.getId(), variables)
                .getSingleResult()
                .getEntry("rating");
        int points = factors.stream().mapToInt(RatedFactor::points).sum();
        return new Rating(
                RiskRating.valueOf(rating), points, factors, RATING + " " + table.getVersion(), clock.instant());
    }

    private List<RatedFactor> factors(Map<String, Object> variables) {
        return decisions.evaluateDecisionTableById(latest(FACTORS).getId(), variables).getResultList().stream()
                .map(DecisionTableRating::factor)
                .toList();
    }

    private static RatedFactor factor(Map<String, Object> row) {
        return new RatedFactor(
                (String) row.get("factor"), (String) row.get("value"), ((Number) row.get("points")).intValue(), (String)
                        row.get("reason"));
    }

    private DecisionDefinition latest(String key) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private static Map<String, Object> variables(RiskFacts facts) {
        var variables = new HashMap<String, Object>();
        variables.put("product", facts.product());
        variables.put("countries", facts.countries());
        variables.put("occupation", facts.occupation());
        variables.put("politicallyExposed", facts.politicallyExposed());
        variables.put("trueMatch", facts.trueMatch());
        variables.put("falsePositives", facts.falsePositives());
        variables.put("expectedMonthlyTurnover", facts.expectedMonthlyTurnover());
        variables.put("originOfFunds", facts.originOfFunds());
        variables.put("channel", facts.channel());
        return variables;
    }
}
