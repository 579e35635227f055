package org.lotse.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.casefile.CaseOpened;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.workflow.HumanTasks;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts cases and tasks before the people of the bank; no process runs. */
public final class Desk {

    private final Parties parties;
    private final ReadModelFeed feed;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final TasksByHand tasks;

    private Desk(Parties parties, ReadModelFeed feed, Clock clock, JdbcClient jdbc, TasksByHand tasks) {
        this.parties = parties;
        this.feed = feed;
        this.clock = clock;
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    public CaseId aCaseOf(String givenNames, String familyName) {
        return aCaseOf(aPerson(givenNames, familyName));
    }

    public CaseId aCaseOf(NaturalPerson person) {
        CaseId caseId = CaseId.next();
        parties.save(person);
        feed.on(new CaseOpened(caseId, person.id(), Product.CURRENT_ACCOUNT, clock.instant()));
        return caseId;
    }

    public TasksByHand tasks() {
        return tasks;
    }

    ReadModelFeed feed() {
        return feed;
    }

    public void clear() {
        tasks.clear();
        jdbc.sql("delete from inbox_client").update();
        jdbc.sql("delete from inbox_term").update();
    }

    public static NaturalPerson aPerson(String givenNames, String familyName) {
        CountryCode germany = new CountryCode("DE");
        return new NaturalPerson(
                PartyId.next(),
                givenNames,
                familyName,
                LocalDate.of(1984, 3, 9),
                "Kiel",
                Gender.X,
                List.of(germany),
                new Address("Hafenstraße 4", "24103", "Kiel", germany),
                List.of(),
                PepDeclaration.none(),
                "EMPLOYED",
                "someone@example.org",
                null,
                "en");
    }

    /** A platform whose human tasks are made by hand. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class ByHand {

        @Bean
        @Primary
        TasksByHand tasksByHand(
                ApplicationEventPublisher events, Clock clock, @Qualifier("engineHumanTasks") HumanTasks engine) {
            return new TasksByHand(events, clock, engine);
        }

        @Bean
        Desk desk(Parties parties, ReadModelFeed feed, Clock clock, JdbcClient jdbc, TasksByHand tasks) {
            return new Desk(parties, feed, clock, jdbc, tasks);
        }
    }
}
