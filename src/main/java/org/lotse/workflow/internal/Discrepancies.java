package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.lotse.entity.EntityFiles;
import org.lotse.entity.EntitySettings;
import org.lotse.kernel.CaseId;
import org.lotse.rules.ReportingTime;
import org.lotse.rules.RulePacks;
import org.springframework.stereotype.Component;

/**
 * Until when a discrepancy with the register of beneficial owners is reported (GwG §23a, AMLR 24): the end of the last
 * day the pack gives, or, where it wants no delay, the time the bank gives itself. Called by the models, whose
 * expressions reach public classes only.
 */
@Component
public class Discrepancies {

    private final EntityFiles entities;
    private final RulePacks packs;
    private final EntitySettings settings;
    private final Clock clock;

    Discrepancies(EntityFiles entities, RulePacks packs, EntitySettings settings, Clock clock) {
        this.entities = entities;
        this.packs = packs;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param own what the bank gives itself where the law says without delay */
    public Date due(String caseId, Date own) {
        Instant found = entities.differsSince(CaseId.of(caseId)).orElse(clock.instant());
        ReportingTime time = packs.at(found.atZone(settings.zone()).toLocalDate())
                .discrepancy()
                .value();
        return time.isWithoutDelay() ? own : Date.from(endOfLastDay(found, time));
    }

    /** When somebody else hears of it: with the last day of the law, or by the bank's own time. */
    public Date escalation(String caseId, Date own) {
        return due(caseId, own);
    }

    private Instant endOfLastDay(Instant found, ReportingTime time) {
        return time.lastDay(found.atZone(settings.zone()).toLocalDate())
                .plusDays(1)
                .atStartOfDay(settings.zone())
                .toInstant();
    }
}
