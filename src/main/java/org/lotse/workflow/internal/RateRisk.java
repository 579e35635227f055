package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.duediligence.SettledLevel;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalForm;
import org.lotse.party.Parties;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.rules.PartyKind;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/**
 * Rates the client, and works out anew how closely to look at them; screening's own verdict counts, not the number a
 * worker reported.
 */
@Component
class RateRisk implements JavaDelegate {

    private final CaseFacts facts;
    private final Ratings ratings;
    private final Screenings screenings;
    private final DiligenceLevels levels;
    private final RequiredPapers papers;
    private final Cases cases;
    private final Parties parties;

    RateRisk(
            CaseFacts facts,
            Ratings ratings,
            Screenings screenings,
            DiligenceLevels levels,
            RequiredPapers papers,
            Cases cases,
            Parties parties) {
        this.facts = facts;
        this.ratings = ratings;
        this.screenings = screenings;
        this.levels = levels;
        this.papers = papers;
        this.cases = cases;
        this.parties = parties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        RiskFacts known = facts.of(caseId);
        PartyKind kind = kind(known);
        Rating rating = ratings.rate(caseId, known);
        SettledLevel level = levels.settle(caseId, kind, known, rating);
        SettledLevel first = levels.of(caseId).get(0);
        execution.setVariable(CaseVariables.RISK_RATING, rating.rating().name());
        execution.setVariable(
                CaseVariables.SCREENING_OUTCOME, screenings.outcome(caseId).name());
        execution.setVariable(CaseVariables.DILIGENCE_LEVEL, level.level().name());
        execution.setVariable(CaseVariables.DOCUMENTS_COMPLETE, complete(caseId, kind, first, level));
    }

    private static PartyKind kind(RiskFacts known) {
        return known.legalForm() == null
                ? PartyKind.NATURAL_PERSON
                : PartyKind.of(LegalForm.valueOf(known.legalForm()));
    }

    /** Nobody has to look where the level requires nothing new. Of a legal entity people look at the papers. */
    private boolean complete(CaseId caseId, PartyKind kind, SettledLevel first, SettledLevel level) {
        return kind != PartyKind.NATURAL_PERSON
                || RequiredPapers.nothingNew(first, level)
                || papers.compare(caseId, parties.person(cases.get(caseId).partyId()))
                        .missing()
                        .isEmpty();
    }
}
