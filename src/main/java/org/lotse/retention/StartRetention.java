package org.lotse.retention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.rules.Artefact;
import org.lotse.rules.Decided;
import org.lotse.rules.Retention;
import org.lotse.rules.RulePacks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the clocks that run from the end of a relationship, by the rule pack of that day. */
@Component
class StartRetention {

    private static final Set<Retention.Event> AT_THE_END =
            EnumSet.of(Retention.Event.RELATIONSHIP_ENDED, Retention.Event.ACCOUNT_CLOSED);

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
        LocalDate day = LocalDate.ofInstant(event.at(), bank.zone());
        for (Artefact artefact : Artefact.values()) {
            Decided<Retention> decided = packs.at(day).retention(artefact);
            if (AT_THE_END.contains(decided.value().event())) {
                start(event, artefact, day, decided);
            }
        }
    }

    private void start(RelationshipEnded event, Artefact artefact, LocalDate day, Decided<Retention> decided) {
        Retention retention = decided.value();
        var clock = new RetentionClock(
                event.caseId(), artefact, retention.keptUntil(day), retention.destroyedBy(day), decided.basis());
        register.start(clock);
        events.publishEvent(new RetentionStarted(
                event.caseId(), artefact, clock.keptUntil(), decided.basis().pack(), event.at()));
    }
}
