package org.lotse.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.control.ChangedProcess;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;

@BrowserTest
class ControlPageTest {

    private static void check(Page page, String file, String content) {
        page.locator("#draft")
                .setInputFiles(new FilePayload(file, "application/xml", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
    }

    @Test
    void theDesignerSeesWhereADraftLeavesOutAControl(Visitor visitor) {
        visitor.logInAs("dario");
        Page page = visitor.open("/processes/control");

        assertThat(page.locator("main")).containsText("Every rule holds");
        check(
                page,
                "know-your-customer.bpmn",
                ChangedProcess.led("know-your-customer", "documents-accepted", "screen-party", "screening-settled")
                        .content());
        assertThat(page.locator("article")).hasCount(1);
        assertThat(page.locator("article")).containsText("not screened");
        assertThat(page.locator("article")).containsText("At “Open account” in account-opening");
        Locator drawn = page.locator(".canvas:visible");
        assertThat(drawn.locator("[data-element-id='open-account']"))
                .hasClass(java.util.regex.Pattern.compile("failed"));
        visitor.photographs("control").findsNoBarrier().hearsNoComplaint();
    }

    @Test
    void whatIsNoModelIsSaidToBeNone(Visitor visitor) {
        visitor.logInAs("otto");
        Page page = visitor.open("/processes/control");

        check(page, "poem.bpmn", "roses are red");

        assertThat(page.locator("[role=alert]")).containsText("poem.bpmn cannot be checked");
    }

    @ParameterizedTest
    @CsvSource({"de, Alle Regeln sind eingehalten", "zh, 所有规则均已遵守"})
    void thePageSpeaksTheReadersLanguageAtNight(String language, String good, Visitor visitor) {
        visitor.speaking(new Locale(language)).inTheDark().logInAs("dario");

        assertThat(visitor.open("/processes/control").locator("main")).containsText(good);
        visitor.findsNoBarrier();
    }

    @Test
    void whoDoesNotWorkWithProcessesIsTold(Visitor visitor) {
        visitor.logInAs("clara");

        assertThat(visitor.open("/processes/control").locator("h1")).containsText("not open to your role");
    }
}
