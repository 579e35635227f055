package org.lotse.workflow.internal;

import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.lotse.application.StatedFacts;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskFacts;
import org.lotse.screening.Disposition;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Gathers what a rating rests on from what the client stated and what screening came to. */
@Component
class CaseFacts {

    private final Cases cases;
    private final Applications applications;
    private final Screenings screenings;
    private final EntityFacts entities;

    CaseFacts(Cases cases, Applications applications, Screenings screenings, EntityFacts entities) {
        this.cases = cases;
        this.applications = applications;
        this.screenings = screenings;
        this.entities = entities;
    }

    RiskFacts of(CaseId caseId) {
        ApplicationForm form = applications.form(caseId);
        Product product = cases.get(caseId).product();
        return product == Product.BUSINESS_ACCOUNT
                ? ofEntity(caseId, product, form, entities.of(caseId))
                : ofPerson(caseId, form);
    }

    private RiskFacts ofEntity(CaseId caseId, Product product, ApplicationForm form, EntityFacts.Facts facts) {
        return new RiskFacts(
                product.name(),
                facts.countries(),
                facts.legalForm(),
                null,
                facts.politicallyExposed(),
                screenings.outcome(caseId) == ScreeningOutcome.TRUE_MATCH,
                falsePositives(caseId),
                form.expectedMonthlyTurnover(),
                form.originOfFunds().name(),
                StatedFacts.CHANNEL);
    }

    private RiskFacts ofPerson(CaseId caseId, ApplicationForm form) {
        return stated(form).screened(screenings.outcome(caseId) == ScreeningOutcome.TRUE_MATCH, falsePositives(caseId));
    }

    /** What a natural person states; nobody is screened yet. */
    RiskFacts stated(CaseId caseId) {
        return stated(applications.form(caseId));
    }

    /** An application that lacks any of it is not worked on. */
    private static RiskFacts stated(ApplicationForm form) {
        return StatedFacts.of(form).orElseThrow();
    }

    private int falsePositives(CaseId caseId) {
        return (int) screenings.hits(caseId).stream()
                .filter(hit -> hit.settledAs(Disposition.FALSE_POSITIVE))
                .count();
    }
}
