package org.lotse.duediligence;

import java.time.Instant;
import java.util.List;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceLevel;
import org.lotse.rules.PartyKind;
import org.lotse.rules.RequiredDiligence;
import org.lotse.rules.RuleBasis;

/**
 * The level of due diligence of a case, with all that it rests on.
 *
 * @param facts what was known
 * @param rating by those facts; while the client is not screened, as if nothing were found
 * @param ratingTable name and version of the table that rated them
 * @param documents what the rules require at this level, as codes, in the table's order
 * @param levelBasis the pack, the table, its version and the rows that gave the level
 * @param documentsBasis the same of the documents
 * @param milder what would have led to a milder level; null for the mildest, and where no change of two facts would
 */
public record SettledLevel(
        Occasion occasion,
        PartyKind kind,
        RiskFacts facts,
        RiskRating rating,
        String ratingTable,
        RequiredDiligence required,
        List<String> documents,
        RuleBasis levelBasis,
        RuleBasis documentsBasis,
        MilderLevel milder,
        Instant at) {

    public SettledLevel {
        documents = List.copyOf(documents);
    }

    public DueDiligenceLevel level() {
        return required.level();
    }

    SettledLevel with(MilderLevel other) {
        return new SettledLevel(
                occasion, kind, facts, rating, ratingTable, required, documents, levelBasis, documentsBasis, other, at);
    }

    /** Whether it answers the same facts by the same rules. */
    boolean restsOnTheSameAs(SettledLevel other) {
        return facts.equals(other.facts)
                && ratingTable.equals(other.ratingTable)
                && levelBasis.sha256().equals(other.levelBasis.sha256());
    }
}
