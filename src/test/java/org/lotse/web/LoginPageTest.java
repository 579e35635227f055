package org.lotse.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;

@BrowserTest
class LoginPageTest {

    @ParameterizedTest
    @CsvSource({"en, Log in", "de, Anmelden", "zh, 登录"})
    void greetsInTheLanguageOfTheBrowserByDayAndByNight(String language, String heading, Visitor day, Visitor night) {
        for (Visitor visitor : new Visitor[] {day, night.inTheDark()}) {
            Page page = visitor.speaking(new Locale(language)).open("/login");

            assertThat(page.locator("h1")).hasText(heading);
            visitor.photographs("login-" + language + (visitor == day ? "" : "-dark"))
                    .findsNoBarrier()
                    .hearsNoComplaint();
        }
    }

    @Test
    void fitsOnAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().open("/login");

        int tooWide = (Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        org.assertj.core.api.Assertions.assertThat(tooWide).isLessThanOrEqualTo(0);
        visitor.photographs("login-phone");
    }

    @Test
    void remembersTheChosenLanguageAndTheme(Visitor visitor) {
        Page page = visitor.open("/login");

        page.getByText("Deutsch").click();
        page.locator("[data-theme-toggle]").click();
        page.navigate(page.url().replaceAll("\\?.*", ""));

        assertThat(page.locator("h1")).hasText("Anmelden");
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void saysThatNameAndPasswordDoNotMatch(Visitor visitor) {
        Page page = visitor.open("/login");

        page.locator("#username").fill("clara");
        page.locator("#password").fill("wrong");
        page.locator("main button").click();

        assertThat(page.locator("[role=alert]")).containsText("do not match");
        visitor.findsNoBarrier();
    }

    @Test
    void leadsToThePageThatWasAskedFor(Visitor visitor) {
        visitor.open("/no-such-page");
        visitor.logInAs("clara");

        assertThat(visitor.page().locator("h1")).hasText("There is no such page");
        visitor.findsNoBarrier().photographs("error-missing");
    }
}
