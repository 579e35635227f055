package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lotse.rules.OwnershipThreshold;
import org.lotse.rules.RulePack;

/**
 * Who counts as a beneficial owner, as the rule pack in force says it.
 *
 * @param interest from where on shares or votes make an owner
 * @param majority from where on they give control
 * @param grounds what counts, at least one
 */
public record OwnershipRule(Threshold interest, Threshold majority, Set<Ground> grounds) {

    /** Where both regimes see control (HGB §290(2) no. 1, AMLR 53(2)(c)), and sanctioned owners count (AMLR 20(1)(d)). */
    public static final Threshold MAJORITY = Threshold.moreThan(BigDecimal.valueOf(50));

    /** @throws java.lang.IllegalArgumentException when no ground is given */
    public OwnershipRule {
        grounds = Collections.unmodifiableSet(EnumSet.copyOf(grounds));
    }

    /** The threshold is the pack's; how holdings are counted is the regime's. */
    public static OwnershipRule of(RulePack pack) {
        OwnershipThreshold threshold = pack.beneficialOwner().value();
        Set<Ground> grounds = pack.name().equals("amlr") ? Ground.amlr() : Ground.gwg();
        return new OwnershipRule(threshold.percent(), threshold.reachingIsEnough(), grounds);
    }

    public OwnershipRule(BigDecimal percent, boolean reachingItIsEnough, Set<Ground> grounds) {
        this(new Threshold(percent, reachingItIsEnough), MAJORITY, grounds);
    }
}
