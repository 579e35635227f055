package org.lotse.entity;

import java.time.Instant;
import java.util.stream.Collectors;
import org.lotse.entity.Determination.Owner;
import org.lotse.entity.Determination.Step;
import org.lotse.ownership.BeneficialOwner;
import org.lotse.ownership.Findings;
import org.lotse.ownership.Reason;
import org.lotse.ownership.Trial;
import org.lotse.rules.Decided;
import org.lotse.rules.OwnershipThreshold;

/** Turns what was found into what is kept. */
final class Determining {

    private Determining() {}

    static Determination of(Behind behind, Decided<OwnershipThreshold> rule, String explanation, Instant at) {
        Findings findings = behind.findings();
        return new Determination(
                rule.basis(),
                rule.value().percent(),
                rule.value().reachingIsEnough(),
                behind.version(),
                findings.owners().stream().map(Determining::owner).toList(),
                findings.officials(),
                findings.trials().stream().map(Determining::step).toList(),
                behind.lost().percent(),
                behind.parties(),
                explanation,
                at);
    }

    private static Owner owner(BeneficialOwner owner) {
        return new Owner(
                owner.person(), owner.reasons().stream().map(Reason::ground).collect(Collectors.toSet()));
    }

    private static Step step(Trial trial) {
        return new Step(
                trial.ground(),
                trial.owners(),
                trial.nearest(),
                trial.share() == null ? null : trial.share().percent());
    }
}
