package org.lotse.workflow.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.duediligence.LevelsInMemory;
import org.lotse.entity.EntitySettings;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.risk.RatingRules;
import org.lotse.risk.Ratings;
import org.lotse.rules.Packs;
import org.lotse.rules.RulePacks;
import org.lotse.rules.RuleTables;
import org.lotse.succession.SuccessionsInMemory;
import org.lotse.suspicion.Suspicions;
import org.lotse.suspicion.SuspicionsInMemory;
import org.lotse.workingdays.BankPlace;
import org.lotse.workingdays.FederalState;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** The features that processes call, kept in memory. */
class BankInMemory {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }

    @Bean
    ObjectMapper mapper() {
        return new ObjectMapper();
    }

    @Bean
    CasesInMemory cases(ApplicationEventPublisher events, Clock clock) {
        return new CasesInMemory(events, clock);
    }

    @Bean
    DocumentsInMemory documents() {
        return new DocumentsInMemory();
    }

    @Bean
    MessagesInMemory messages(ApplicationEventPublisher events) {
        return new MessagesInMemory(events);
    }

    @Bean
    ScreeningsInMemory screenings(ApplicationEventPublisher events) {
        return new ScreeningsInMemory(events);
    }

    @Bean
    WebhooksInMemory webhooks() {
        return new WebhooksInMemory();
    }

    @Bean
    RegistersInMemory registers() {
        return new RegistersInMemory();
    }

    @Bean
    DossiersInMemory dossiers() {
        return new DossiersInMemory();
    }

    @Bean
    EntitiesInMemory entities(RulePacks packs, Clock clock) {
        return new EntitiesInMemory(packs, clock);
    }

    @Bean
    EntitySettings entitySettings() {
        return new EntitySettings(ZoneId.of("Europe/Berlin"));
    }

    @Bean
    OffboardingsInMemory offboardings(CasesInMemory cases, ApplicationEventPublisher events) {
        return new OffboardingsInMemory(cases, events);
    }

    @Bean
    BankNoticesInMemory bankNotices(
            OffboardingsInMemory offboardings, CasesInMemory cases, RulePacks packs, ApplicationEventPublisher events) {
        return new BankNoticesInMemory(offboardings, cases, packs, events);
    }

    @Bean
    SuccessionsInMemory successions(
            CasesInMemory cases,
            OffboardingsInMemory offboardings,
            OffboardingSettings settings,
            ApplicationEventPublisher events) {
        return new SuccessionsInMemory(cases, offboardings, settings, NOW, events);
    }

    @Bean
    WorkingDays workingDays() {
        return new WorkingDays(new BankPlace(FederalState.HE, ZoneId.of("Europe/Berlin")));
    }

    @Bean
    Suspicions suspicions(
            CasesInMemory cases, RulePacks packs, WorkingDays days, Clock clock, ApplicationEventPublisher events) {
        return SuspicionsInMemory.of(cases, packs, days, clock, events);
    }

    @Bean
    ReviewsInMemory reviews(Ratings ratings, RulePacks packs, Clock clock, ApplicationEventPublisher events) {
        return new ReviewsInMemory(ratings, packs, clock, events);
    }

    @Bean
    OffboardingSettings offboardingSettings() {
        return new OffboardingSettings(ZoneId.of("Europe/Berlin"), Period.ofDays(4));
    }

    @Bean
    DestructionsInMemory destructions(ApplicationEventPublisher events) {
        return new DestructionsInMemory(events);
    }

    @Bean
    RemediationsInMemory remediations(Clock clock, ApplicationEventPublisher events) {
        return new RemediationsInMemory(clock, events);
    }

    @Bean
    RunsInMemory runs() {
        return new RunsInMemory();
    }

    @Bean
    StaffInMemory staff() {
        return new StaffInMemory();
    }

    @Bean
    RulePacks rulePacks(RuleTables tables, Clock clock) {
        return Packs.of(tables, clock);
    }

    @Bean
    DiligenceLevels diligenceLevels(RulePacks packs, RatingRules ratings, Clock clock) {
        return new LevelsInMemory(packs, ratings, clock);
    }

    @Bean
    ReliancesInMemory reliances(DocumentsInMemory documents) {
        return new ReliancesInMemory(documents);
    }

    @Bean
    RowsMatched rowsMatched() {
        return new RowsMatched();
    }

    @Bean
    TasksSeen tasksSeen() {
        return new TasksSeen();
    }
}
