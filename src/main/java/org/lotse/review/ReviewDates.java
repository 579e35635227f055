package org.lotse.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.rules.Decided;
import org.lotse.rules.DueDiligenceFacts;
import org.lotse.rules.RequiredDiligence;
import org.lotse.rules.ReviewCycle;
import org.lotse.rules.RulePack;

/** Works out by one pack when clients are due; asks its tables once for each kind of client. */
public final class ReviewDates {

    private record Treatment(Decided<RequiredDiligence> level, Decided<ReviewCycle> cycle) {}

    private final RulePack pack;
    private final Map<DueDiligenceFacts, Treatment> known = new HashMap<>();

    public ReviewDates(RulePack pack) {
        this.pack = pack;
    }

    /** @param identityUntil null when it is not known */
    public ReviewDate of(CaseId caseId, DueDiligenceFacts facts, LocalDate lookedAt, LocalDate identityUntil) {
        Treatment treatment = known.computeIfAbsent(facts, this::treatment);
        return new ReviewDate(
                caseId,
                lookedAt,
                treatment.cycle().value().dueAfter(lookedAt),
                facts.rating(),
                List.of(treatment.level().basis(), treatment.cycle().basis()),
                identityUntil);
    }

    private Treatment treatment(DueDiligenceFacts facts) {
        Decided<RequiredDiligence> level = pack.level(facts);
        return new Treatment(
                level, pack.reviewCycle(facts.rating(), level.value().level()));
    }
}
