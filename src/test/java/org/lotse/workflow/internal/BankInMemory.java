package org.lotse.workflow.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.rules.Packs;
import org.lotse.rules.RulePacks;
import org.lotse.rules.RuleTables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** The features that processes call, kept in memory. */
class BankInMemory {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    ObjectMapper mapper() {
        return new ObjectMapper();
    }

    @Bean
    CasesInMemory cases(ApplicationEventPublisher events) {
        return new CasesInMemory(events);
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
    OffboardingsInMemory offboardings(CasesInMemory cases, ApplicationEventPublisher events) {
        return new OffboardingsInMemory(cases, events);
    }

    @Bean
    OffboardingSettings offboardingSettings() {
        return new OffboardingSettings(ZoneId.of("Europe/Berlin"));
    }

    @Bean
    DestructionsInMemory destructions(ApplicationEventPublisher events) {
        return new DestructionsInMemory(events);
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
    RowsMatched rowsMatched() {
        return new RowsMatched();
    }

    @Bean
    TasksSeen tasksSeen() {
        return new TasksSeen();
    }
}
