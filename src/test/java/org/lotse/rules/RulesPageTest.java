package org.lotse.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.ownership.Holding;
import org.lotse.ownership.Ownerships;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.portfolio.ManyClients;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class RulesPageTest {

    private static final String COMPANY = "Viertel GmbH";

    @Autowired
    private TestClock clock;

    @Autowired
    private Ratings ratings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Parties parties;

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private DataSource bank;

    private final List<UUID> clients = new ArrayList<>();

    @AfterEach
    void back() {
        clock.reset();
        jdbc.sql(
                        "delete e, s from legal_entity e join ownership_structure s on s.entity_id = e.id where e.name = :name")
                .param("name", COMPANY)
                .update();
        for (UUID client : clients) {
            jdbc.sql("delete from risk_rating where case_id = :id")
                    .param("id", client.toString())
                    .update();
            jdbc.sql("delete p, c from case_file c join party p on p.id = c.party_id where c.id = :id")
                    .param("id", client.toString())
                    .update();
        }
    }

    private static Locator table(Page page, String name) {
        return page.locator("section[aria-labelledby=table-1-" + name + "]");
    }

    @Test
    void anOfficerReadsWhichPackHoldsAndWhatTheNextOneChanges(Visitor visitor) {
        visitor.logInAs("olga");
        clock.set(Instant.parse("2027-07-09T10:00:00Z"));
        Page page = visitor.open("/rules");

        assertThat(page.locator("nav.side a[aria-current]")).containsText("Rules");
        Locator packs = page.locator("section[aria-labelledby=packs] tbody tr");
        assertThat(packs.nth(0)).containsText("In force");
        assertThat(packs.nth(0)).containsText("July 9, 2027");
        assertThat(packs.nth(1)).containsText("Not in force");
        assertThat(packs.nth(1)).containsText("July 10, 2027");
        assertThat(table(page, "beneficial-owner")).containsText("1 row differs");
        assertThat(table(page, "beneficial-owner").locator("td").nth(0))
                .containsText("Exactly this share is enough: no");
        assertThat(table(page, "beneficial-owner").locator("td").nth(1)).containsText("AMLR 52(1)");
        assertThat(table(page, "notice")).containsText("No row differs");
        Locator wealth = table(page, "due-diligence-level").locator("tr.differs");
        assertThat(wealth).hasCount(1);
        assertThat(wealth).containsText("Wealth handled, EUR: > 5,000,000");
        assertThat(wealth).containsText("No such rule");
        assertThat(table(page, "review-cycle").locator("tr.differs")).containsText("Reviewed every: 10 years");
        visitor.photographs("rules").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void fromItsFirstDayTheNextPackIsInForce(Visitor visitor) {
        visitor.logInAs("anna");
        clock.set(Instant.parse("2027-07-10T00:00:00Z"));

        Locator packs = visitor.open("/rules").locator("section[aria-labelledby=packs] tbody tr");

        assertThat(packs.nth(0)).containsText("Not in force");
        assertThat(packs.nth(1)).containsText("In force");
    }

    @ParameterizedTest
    @CsvSource({"de, Regeln, 'Turnus der Überprüfung', 10 Jahre", "zh, 规则, 复核周期, 10 年"})
    void thePageSpeaksTheReadersLanguageAtNight(
            String language, String heading, String title, String cycle, Visitor visitor) {
        visitor.speaking(new Locale(language)).inTheDark().logInAs("sofia");

        Page page = visitor.open("/rules");

        assertThat(page.locator("h1")).hasText(heading);
        assertThat(table(page, "review-cycle").locator("h3")).hasText(title);
        assertThat(table(page, "review-cycle").locator("tr.differs")).containsText(cycle);
        visitor.photographs("rules-" + language + "-dark").findsNoBarrier();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clara", "otto"})
    void whoDoesNotWorkWithRulesIsTold(String username, Visitor visitor) {
        visitor.logInAs(username);

        assertThat(visitor.open("/rules").locator("h1")).containsText("not open to your role");
    }

    @Test
    void anOfficerTriesTheNextPackOnTheBook(Visitor visitor) throws Exception {
        Page page = visitor.logInAs("olga");
        List<Integer> before = figures(visitor.open("/rules/dry-run"));
        becomeClients(3);
        rated(0, LocalDate.of(2022, 7, 9));
        rated(1, LocalDate.of(2022, 7, 10));
        firstBecomesACompany();

        visitor.open("/rules");
        page.getByText("Try it on the book").click();

        assertThat(page.locator("h1")).hasText("Dry run");
        Assertions.assertThat(figures(page))
                .containsExactly(before.get(0) + 3, before.get(1) + 1, before.get(2), before.get(3));
        Locator row = page.locator("section[aria-labelledby=overdue] tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='/cases/" + clients.get(0) + "']")));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Jul 9, 2032");
        assertThat(row).containsText("Jul 9, 2027");
        Locator owners = page.locator("section[aria-labelledby=owners] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(COMPANY));
        assertThat(owners.locator("td").nth(0)).hasText(name(2));
        assertThat(owners.locator("td").nth(1)).hasText("–");
        visitor.photographs("rules-dry-run").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void aDesignerSeesHowManyAndNobodysName(Visitor visitor) throws Exception {
        visitor.logInAs("dario");
        int before = figures(visitor.open("/rules/dry-run")).get(1);
        becomeClients(3);
        rated(0, LocalDate.of(2022, 7, 9));
        firstBecomesACompany();

        Page page = visitor.open("/rules/dry-run");

        assertThat(page.locator("#become-overdue")).hasText(String.valueOf(before + 1));
        assertThat(page.locator("section[aria-labelledby=owners]")).containsText("somebody becomes a beneficial owner");
        assertThat(page.locator("main table")).hasCount(0);
    }

    @Test
    void whenNoPackIsToComeThereIsNothingToTry(Visitor visitor) {
        visitor.logInAs("anna");
        clock.set(Instant.parse("2027-07-10T00:00:00Z"));

        assertThat(visitor.open("/rules/dry-run").locator("main")).containsText("No pack is to come");
    }

    /** Clients in all, those who become overdue, those overdue anyway, and changes of level; other tests have clients too. */
    private static List<Integer> figures(Page page) {
        return Stream.of("#clients", "#become-overdue", "#overdue-anyway", "#levels")
                .map(figure -> Integer.valueOf(page.locator(figure).innerText()))
                .toList();
    }

    /** The second client holds three quarters of it, the third the last one. */
    private void firstBecomesACompany() {
        parties.save(new LegalEntity(
                party(0), COMPANY, LegalForm.CORPORATION, "Kiel", new CountryCode("DE"), null, null, List.of()));
        jdbc.sql("update case_file set product = 'BUSINESS_ACCOUNT' where id = :id")
                .param("id", clients.get(0).toString())
                .update();
        ownerships.record(
                party(0),
                0,
                List.of(Holding.of(party(1), new BigDecimal("75")), Holding.of(party(2), new BigDecimal("25"))),
                "clara");
    }

    private PartyId party(int client) {
        return PartyId.of(jdbc.sql("select party_id from case_file where id = :id")
                .param("id", clients.get(client).toString())
                .query(String.class)
                .single());
    }

    private String name(int client) {
        return parties.person(party(client)).fullName();
    }

    private void becomeClients(int count) throws SQLException {
        clients.addAll(new ManyClients(7).startingAt(700_000).become(bank, new ManyClients(8).anybody(count)));
    }

    private void rated(int client, LocalDate day) {
        CaseId caseId = new CaseId(clients.get(client));
        Rating rating = ratings.rate(
                caseId,
                new RiskFacts(
                        "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", false, false, 0, 2000, "SALARY", "ONLINE"));
        Assertions.assertThat(rating.rating()).isEqualTo(RiskRating.LOW);
        jdbc.sql("update risk_rating set rated_at = :at where case_id = :id")
                .param("at", day.atTime(12, 0))
                .param("id", caseId.toString())
                .update();
    }
}
