package org.lotse.ownership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CountryCode;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A company with three layers of holders, drawn, told and changed. */
@BrowserTest
class OwnershipPageTest {

    private static final CountryCode DE = new CountryCode("DE");

    @LocalServerPort
    private int port;

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private Parties parties;

    private PartyId client;
    private PartyId bob;

    @BeforeEach
    void threeLayers() {
        PartyId ada = person("Ada");
        bob = person("Bob");
        PartyId grandmother = entity("Reederei Süd AG");
        PartyId mother = entity("Mutter GmbH");
        client = entity("Werft Nord GmbH");
        ownerships.record(client, 0, List.of(held(mother, "80"), held(bob, "15")), "olga");
        ownerships.record(mother, 0, List.of(held(grandmother, "100")), "olga");
        ownerships.record(grandmother, 0, List.of(held(ada, "90"), held(bob, "10")), "olga");
    }

    @Test
    void aClerkSeesWhoOwnsTheCompanyAndChangesAHoldingWhereItIsShown(Visitor visitor) {
        Page page = open(visitor, "clara");

        assertThat(page.locator("svg .owner")).hasCount(1);
        assertThat(page.locator("article h3")).hasText("Ada Anders");
        assertThat(page.locator("article")).containsText("72 %");
        assertThat(page.locator("main")).containsText("By GWG, above 25 %");
        assertThat(page.locator("main")).containsText("for 5 % of the shares nobody is recorded");
        visitor.photographs("ownership").findsNoBarrier().hearsNoComplaint();

        page.locator("input[name=shares-1]").fill("20");
        page.locator("input[name=votes-1]").fill("");
        page.locator("main form button").click();

        assertThat(page.locator("main")).containsText("Version 2, recorded by clara");
        assertThat(page.locator("svg .owner")).hasCount(2);
        assertThat(page.locator("input[name=votes-1]")).hasValue("20");
    }

    @Test
    void whatCannotBeKeptIsToldAndStaysAsTyped(Visitor visitor) {
        Page page = open(visitor, "clara");

        page.locator("input[name=shares-1]").fill("40");
        page.locator("main form button").click();

        assertThat(page.locator("[role=alert]")).containsText("more than 100 %");
        assertThat(page.locator("input[name=shares-1]")).hasValue("40");
        visitor.findsNoBarrier();
    }

    @Test
    void whoeverIsOvertakenIsTold(Visitor visitor) {
        Page page = open(visitor, "clara");
        ownerships.record(client, 1, List.of(held(bob, "100")), "otto");

        page.locator("main form button").click();

        assertThat(page.locator("[role=alert]")).containsText("Somebody else changed this");
        assertThat(page.locator("main")).containsText("recorded by otto");
    }

    @Test
    void anAuditorReadsAndChangesNothing(Visitor visitor) {
        Page page = open(visitor, "anna");

        assertThat(page.locator("svg .owner")).hasCount(1);
        assertThat(page.locator("main form button")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"de, wirtschaftlich Berechtigter", "zh, 受益所有人"})
    void thePageSpeaksTheReadersLanguageAtNight(String language, String words, Visitor visitor) {
        visitor.speaking(new Locale(language)).inTheDark();

        Page page = open(visitor, "clara");

        assertThat(page.locator("svg .mark")).hasText(words);
        visitor.photographs("ownership-" + language + "-dark").findsNoBarrier().hearsNoComplaint();
    }

    private Page open(Visitor visitor, String user) {
        Page page = visitor.logInAs(user);
        page.navigate("http://localhost:" + port + "/ownership/" + client);
        return page;
    }

    private static Holding held(PartyId holder, String percent) {
        return Holding.of(holder, new BigDecimal(percent));
    }

    private PartyId entity(String name) {
        PartyId id = PartyId.next();
        parties.save(new LegalEntity(id, name, LegalForm.CORPORATION, "Kiel", DE, null, null, List.of()));
        return id;
    }

    private PartyId person(String name) {
        NaturalPerson person = Desk.aPerson(name, "Anders");
        parties.save(person);
        return person.id();
    }
}
