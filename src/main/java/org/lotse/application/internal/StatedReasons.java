package org.lotse.application.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ClientExplanations;
import org.lotse.application.EntityApplications;
import org.lotse.application.StatedFacts;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.casefile.RejectionReason;
import org.lotse.decisionreview.Explanation;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Counterfactual;
import org.lotse.risk.RatedFactor;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rates what the client stated as if nothing else were known, and says what of it counted. */
@Component
@Transactional(readOnly = true)
class StatedReasons implements ClientExplanations {

    /** What the client stated or chose; whatever else a table may weigh is the bank's own finding and never told. */
    static final Set<String> STATED =
            Set.of("product", "country", "occupation", "legal-form", "pep", "turnover", "origin-of-funds", "channel");

    private final ApplicationStore store;
    private final EntityApplications entities;
    private final Cases cases;
    private final Ratings ratings;
    private final Words words;

    StatedReasons(ApplicationStore store, EntityApplications entities, Cases cases, Ratings ratings, Words words) {
        this.store = store;
        this.entities = entities;
        this.cases = cases;
        this.ratings = ratings;
        this.words = words;
    }

    @Override
    public Draft of(CaseId caseId) {
        CaseFile file = cases.get(caseId);
        ApplicationForm form = store.form(caseId);
        Locale locale = Locale.forLanguageTag(Letterheads.language(form));
        if (file.status() == CaseStatus.EXPIRED) {
            return new Draft(ended("EXPIRED", words.say(locale, "explain.EXPIRED"), locale), true);
        }
        return Optional.ofNullable(file.decision())
                .map(Decision::reason)
                .filter(RejectionReason::tellable)
                .map(reason -> new Draft(ended(reason.name(), words.rejection(locale, reason), locale), true))
                .orElseGet(() -> rated(file, form, locale));
    }

    /** What happened may be told, and stood in the letter already. */
    private Explanation ended(String how, String sentence, Locale locale) {
        return new Explanation(
                locale.getLanguage(), List.of(sentence), List.of(words.say(locale, "explain." + how + ".instead")));
    }

    private Draft rated(CaseFile file, ApplicationForm form, Locale locale) {
        return facts(file, form)
                .map(facts -> draft(file, ratings.consider(facts), locale))
                .orElse(new Draft(new Explanation(locale.getLanguage(), List.of(), List.of()), false));
    }

    private Draft draft(CaseFile file, Rating stated, Locale locale) {
        var explanation = new Explanation(
                locale.getLanguage(),
                say(stated.factors(), locale),
                Optional.ofNullable(stated.instead())
                        .map(Counterfactual::changed)
                        .map(changed -> changed(changed, locale))
                        .orElse(List.of()));
        return new Draft(explanation, isWhole(file, stated));
    }

    /** Only what adds weight explains a refusal. */
    private List<String> say(List<RatedFactor> factors, Locale locale) {
        return factors.stream()
                .filter(factor -> STATED.contains(factor.factor()) && factor.points() > 0)
                .sorted(Comparator.comparingInt(RatedFactor::points).reversed())
                .map(factor -> words.say(locale, "explain." + factor.reason()))
                .toList();
    }

    private List<String> changed(List<RatedFactor> factors, Locale locale) {
        return factors.stream()
                .filter(factor -> STATED.contains(factor.factor()))
                .map(factor -> words.say(locale, "explain." + factor.reason()))
                .toList();
    }

    /** No officer had reasons of their own, and the tables of today find in the statements all that was found then. */
    private boolean isWhole(CaseFile file, Rating stated) {
        return file.decision() != null
                && file.decision().automatic()
                && ratings.latest(file.id())
                        .filter(given -> given.rating() == stated.rating()
                                && given.points() == stated.points()
                                && given.table().equals(stated.table()))
                        .isPresent();
    }

    /** Empty for an application that was refused before it was whole. */
    private Optional<RiskFacts> facts(CaseFile file, ApplicationForm form) {
        return file.product() == Product.BUSINESS_ACCOUNT
                ? entities.statement(file.id()).flatMap(entity -> StatedFacts.of(form, entity.form()))
                : StatedFacts.of(form);
    }
}
