package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.lotse.risk.RatedFactor;
import org.lotse.risk.Rating;
import org.lotse.risk.RatingRules;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;
import org.lotse.workflow.internal.WatchedTables.Evaluation;
import org.springframework.stereotype.Component;

/** Rates by {@code risk-rating.dmn}: the factors table gives points and reasons, the rating table their sum's meaning. */
@Component
class DecisionTableRating implements RatingRules {

    private static final String RATING = "risk-rating";
    private static final String FACTORS = "risk-factors";

    private final DecisionTables tables;
    private final Clock clock;

    DecisionTableRating(DecisionTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Rating rate(RiskFacts facts) {
        Evaluation evaluation = tables.evaluate(RATING, variables(facts));
        List<RatedFactor> factors = evaluation.rows(FACTORS).stream()
                .map(DecisionTableRating::factor)
                .toList();
        return new Rating(
                RiskRating.valueOf(evaluation.text("rating")),
                factors.stream().mapToInt(RatedFactor::points).sum(),
                factors,
                null,
                RATING + " " + evaluation.version(),
                clock.instant());
    }

    @Override
    public Set<String> toldApart(String fact) {
        return tables.named(RATING, fact);
    }

    private static RatedFactor factor(DmnEvaluatedDecisionRule row) {
        return new RatedFactor(
                (String) cell(row, "factor"),
                (String) cell(row, "value"),
                ((Number) cell(row, "points")).intValue(),
                (String) cell(row, "reason"));
    }

    private static Object cell(DmnEvaluatedDecisionRule row, String output) {
        return row.getOutputEntries().get(output).getValue().getValue();
    }

    private static Map<String, Object> variables(RiskFacts facts) {
        var variables = new HashMap<String, Object>();
        variables.put("product", facts.product());
        variables.put("countries", facts.countries());
        variables.put("legalForm", facts.legalForm());
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
