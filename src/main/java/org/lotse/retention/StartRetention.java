package org.lotse.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.CaseStatusChanged;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.rules.Artefact;
import org.lotse.rules.Decided;
import org.lotse.rules.Retention;
import org.lotse.rules.RulePacks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the clocks that run from the end of a relationship, or from the day on which it became clear that there will be
 * none (GwG §8(4), AMLR 77(3)), by the rule pack of that day.
 */
@Component
class StartRetention {

    private static final Set<Retention.Event> AT_THE_END =
            EnumSet.of(Retention.Event.RELATIONSHIP_ENDED, Retention.Event.ACCOUNT_CLOSED);

    private static final Set<CaseStatus> NO_RELATIONSHIP =
            EnumSet.of(CaseStatus.REJECTED, CaseStatus.WITHDRAWN, CaseStatus.EXPIRED);

    private final RulePacks packs;
    private final RetentionRegister register;
    private final OffboardingSettings bank;
    private final ApplicationEventPublisher events;

    StartRetention(
            RulePacks packs, RetentionRegister register, OffboardingSettings bank, ApplicationEventPublisher events) {
        this.packs = packs;
        this.register = register;
        this.bank = bank;
        this.events = events;
    }

    @EventListener
    void on(RelationshipEnded event) {
        for (Artefact artefact : Artefact.values()) {
            start(event.caseId(), artefact, event.at(), AT_THE_END);
        }
    }

    /** Without an account there are no account data to keep. */
    @EventListener
    void on(CaseStatusChanged event) {
        if (NO_RELATIONSHIP.contains(event.to())) {
            start(event.caseId(), Artefact.DUE_DILIGENCE, event.at(), EnumSet.of(Retention.Event.RELATIONSHIP_ENDED));
        }
    }

    private void start(CaseId caseId, Artefact artefact, Instant at, Set<Retention.Event> starting) {
        LocalDate day = LocalDate.ofInstant(at, bank.zone());
        Decided<Retention> decided = packs.at(day).retention(artefact);
        Retention retention = decided.value();
        if (starting.contains(retention.event())) {
            var clock = new RetentionClock(
                    caseId, artefact, retention.keptUntil(day), retention.destroyedBy(day), decided.basis());
            register.start(clock);
            events.publishEvent(new RetentionStarted(
                    caseId, artefact, clock.keptUntil(), decided.basis().pack(), at));
        }
    }
}
