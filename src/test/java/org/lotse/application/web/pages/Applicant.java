package org.lotse.application.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lotse.testing.Visitor;

/** A person who fills in the pages, whatever the language. */
final class Applicant {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    private final Visitor visitor;
    private final Page page;
    private final String album;

    /** @param album the first part of the name of every photograph */
    Applicant(Visitor visitor, String album) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.album = album;
    }

    Page page() {
        return page;
    }

    Applicant begins() {
        visitor.open("/apply");
        looks("start");
        page.locator("form[action='/apply'] button").click();
        return isAt("contact");
    }

    Applicant isAt(String step) {
        page.waitForURL(address -> address.replaceAll("[?#].*", "").endsWith("/apply/" + step));
        return this;
    }

    Applicant looks(String name) {
        visitor.photographs("apply-" + album + "-" + name).findsNoBarrier();
        return this;
    }

    /** Types into fields and chooses from lists, by their ids. */
    Applicant types(Map<String, String> values) {
        values.forEach((id, value) -> {
            var field = page.locator("[id='" + id + "']");
            if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                field.selectOption(value);
            } else {
                field.fill(value);
            }
        });
        return this;
    }

    Applicant ticks(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    Applicant goesOn() {
        page.locator("form[action^='/apply/'] .actions button.btn-primary").click();
        return this;
    }

    Applicant uploads(String type, String... names) {
        page.locator("[id='documents-" + type + "']")
                .setInputFiles(List.of(names).stream()
                        .map(name -> new FilePayload(name, "application/pdf", pdf(name)))
                        .toArray(FilePayload[]::new));
        for (String name : names) {
            assertThat(page.locator("[id='papers-" + type + "']")).containsText(name);
        }
        return this;
    }

    private static byte[] pdf(String name) {
        return (new String(PDF, StandardCharsets.US_ASCII) + "\n%" + name).getBytes(StandardCharsets.US_ASCII);
    }

    Applicant answersEverything() {
        answersAllQuestions();
        looks("identity-empty").uploads("IDENTITY", "pass 1.pdf", "pass 2.pdf");
        looks("identity").goesOn().isAt("proof");
        uploads("ADDRESS", "Rechnung.pdf").goesOn().isAt("consent");
        ticks("consents", "EMAIL:MARKETING").looks("consent").goesOn().isAt("check");
        return looks("check");
    }

    /** Up to the files; of ordinary risk. */
    Applicant answersAllQuestions() {
        looks("contact");
        types(Map.of("email", "wang@example.org", "phone", "+49 (170) 123-4567"))
                .goesOn()
                .isAt("name");
        looks("name");
        types(Map.of("givenNames", "小明", "familyName", "王"))
                .ticks("gender", "M")
                .goesOn()
                .isAt("birth");
        types(Map.of(
                "dateOfBirth-day", "26", "dateOfBirth-month", "9", "dateOfBirth-year", "1984", "placeOfBirth", "上海"));
        looks("birth").goesOn().isAt("nationality");
        types(Map.of("nationalities-0", "CN"));
        looks("nationality").goesOn().isAt("address");
        types(Map.of("address-street", "Hafenstraße 12", "address-postalCode", "20457", "address-city", "Hamburg"));
        types(Map.of("address-country", "DE"));
        looks("address").goesOn().isAt("tax");
        types(Map.of("taxResidences-0-country", "DE", "taxResidences-0-tin", "86 095 742 719"));
        ticks("taxSelfCertified", "true").looks("tax").goesOn().isAt("office");
        ticks("pep.politicallyExposed", "false").looks("office").goesOn().isAt("work");
        ticks("occupation", "SELF_EMPLOYED").looks("work").goesOn().isAt("use");
        ticks("purpose", "DAILY_PAYMENTS");
        types(Map.of("expectedMonthlyTurnover", "2.800 €", "originOfFunds", "BUSINESS_INCOME"));
        looks("use").goesOn().isAt("identity");
        return this;
    }
}
