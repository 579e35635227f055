package org.lotse.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RulesPageTest {

    @Autowired
    private TestClock clock;

    @AfterEach
    void back() {
        clock.reset();
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
}
