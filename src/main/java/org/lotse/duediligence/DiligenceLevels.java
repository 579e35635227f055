package org.lotse.duediligence;

import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Rating;
import org.lotse.risk.RiskFacts;
import org.lotse.rules.PartyKind;

/** The register of levels of due diligence. Each is worked out by the rule pack of the day (GwG §§10, 14, 15; AMLR 20, 33, 34). */
public interface DiligenceLevels {

    /**
     * What a party would have to bring, as codes in the table's order; keeps nothing.
     *
     * @param facts null while not all of them are stated
     * @param politicallyExposed as stated so far
     */
    List<String> documents(PartyKind kind, RiskFacts facts, boolean politicallyExposed);

    /** Works out and keeps the level by what the client stated, rated as if screening found nothing. */
    SettledLevel settle(CaseId caseId, PartyKind kind, RiskFacts stated);

    /** Works out and keeps the level once the client is rated. */
    SettledLevel settle(CaseId caseId, PartyKind kind, RiskFacts facts, Rating rating);

    /** All that were kept of a case, oldest first. */
    List<SettledLevel> of(CaseId caseId);

    default Optional<SettledLevel> latest(CaseId caseId) {
        List<SettledLevel> all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
