package org.lotse.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewRounds;
import org.lotse.sample.IdentityData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with three layers of owners, from its application to its account, and looked at anew ten years later. */
@EndToEndTest
class CompanyOpensTest {

    private static final String COMPANY = "Hafenkante Güterverkehr GmbH";
    private static final String MARTA = "marta.lindgrund@example.org";

    @Autowired
    private Bank bank;

    @Autowired
    private Books books;

    @Autowired
    private Post post;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReviewRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "entity-opening/determine-owners")
    @Proves(value = Rule.REGISTER_DISCREPANCY, at = "entity-opening/report-discrepancy")
    @Proves(value = Rule.IDENTITY_EVIDENCE, at = "entity-opening/identify-people")
    @Proves(value = Rule.PERIODIC_REVIEW, at = "entity-review/ask-client")
    void aCompanyBehindTwoOthersGetsItsAccountAndIsLookedAtAnew(Visitor marta, Visitor clara, Visitor oskar)
            throws IOException {
        applies(marta);
        String caseId = books.newestCase();
        String task = bank.task("clara", caseId, "record-structure").path("id").asText();
        assertThat(bank.mismatches(caseId)).isEmpty();

        clara.logInAs("clara");
        enters(clara, caseId);
        records(clara, caseId);
        Officer clerk = new Officer(clara).takes(caseId, task);
        assertThat(clara.page().locator("#decision, main").first()).containsText("Ingrid Sollbrück");
        clara.page().locator("#tab-diagram").click();
        clara.page().locator("#diagram svg").first().waitFor();
        clerk.looks("entity-case-diagram").chooses("No, or it names nobody").isDone(task, "entity-case-structure");

        bank.task("clara", caseId, "identify-people");
        identifies(clara, caseId, "Ingrid Sollbrück", "Sollbrück", "Ingrid");
        identifies(clara, caseId, "Marta Lindgrund", "Lindgrund", "Marta");
        clara.findsNoBarrier().hearsNoComplaint().photographs("entity-people");
        bank.completes("clara", caseId, "identify-people", Map.of("confirmed", "true"));
        bank.completes("olga", caseId, "report-discrepancy", Map.of("reference", "TR-2026-4711"));

        String approval =
                bank.task("oskar", caseId, "approve-entity").path("id").asText();
        oskar.logInAs("oskar");
        new Officer(oskar)
                .takes(caseId, approval)
                .looks("entity-approve")
                .chooses("Take the entity on")
                .isDone(approval, "entity-approved");

        books.awaitStatus(caseId, "ACTIVE");
        books.awaitSent(caseId, "WELCOME", "EMAIL");
        assertThat(post.to(MARTA)).extracting(Post.Mail::subject).isNotEmpty();
        marta.page().reload();
        assertThat(marta.page().locator("h1")).containsText("Your account is open");
        marta.findsNoBarrier().photographs("entity-status");
        assertThat(books.screenedParties(caseId)).isEqualTo(6);

        isDue(caseId);
        answers(marta);
        accepts(clara, caseId);
        bank.completes("clara", caseId, "record-structure", Map.of("register", "AGREES"));
        bank.task("clara", caseId, "identify-people");
        identifies(clara, caseId, "Cora Neumann", "Neumann", "Cora");
        bank.completes("clara", caseId, "identify-people", Map.of("confirmed", "true"));
        staysAfterReview(clara, caseId);
    }

    /** As if the bank had looked at it last ten years and a day ago. */
    private void isDue(String caseId) {
        int changed = jdbc.sql(
                        """
                        update review_date set looked_at = date_sub(date_sub(looked_at, interval 10 year), interval 1 day),
                          rules = '' where case_id = ?
                        """)
                .param(caseId)
                .update();
        assertThat(changed).isEqualTo(1);
        // Another test may have had this day's round.
        jdbc.sql("delete from review_round").update();
        rounds.look();
        books.awaitSent(caseId, "REVIEW_REQUESTED", "EMAIL");
    }

    private void answers(Visitor marta) throws IOException {
        List<Post.Mail> asked = post.to(MARTA).stream()
                .filter(mail -> mail.text().contains("/review/"))
                .toList();
        Page page = marta.open("/review/" + asked.get(asked.size() - 1).token());
        assertThat(page.locator("h1")).containsText("Is this still right?");
        assertThat(page.locator("main")).containsText("Elbufer Beteiligungen GmbH: 80 % of the capital");
        marta.findsNoBarrier().photographs("entity-review-asked");
        page.getByText("Somebody new acts for it (1)").click();
        fill(
                page,
                Map.of("new-0-givenNames", "Cora", "new-0-familyName", "Neumann", "new-0-dateOfBirth", "1961-02-03"));
        page.locator("main form .actions button").last().click();
        assertThat(page.locator(".faults li")).hasCount(6);
        assertThat(page.locator("#new-0-familyName")).hasValue("Neumann");
        marta.findsNoBarrier().photographs("entity-review-faults");

        page.locator("#new-0-nationality").selectOption("DE");
        page.locator("#new-0-office").fill("Prokuristin");
        page.locator("#new-0-power").selectOption("PROCURATION");
        page.locator("#ownership").check();
        page.locator("#publicOffice").check();
        byte[] extract = new RegisterExtract(
                        COMPANY, "Hamburg", "HRB 204711", "Hamburg", "Lindgrund, Marta, Hamburg, *03.05.1978")
                .pdf();
        page.locator("#documents-REGISTER_EXTRACT")
                .setInputFiles(new FilePayload("new-extract.pdf", "application/pdf", extract));
        page.locator(".papers .name", new Page.LocatorOptions().setHasText("new-extract.pdf"))
                .waitFor();
        page.locator("main form .actions button").last().click();
        assertThat(page.locator("main")).containsText("Your answer has arrived");
        marta.findsNoBarrier().photographs("entity-review-answered");
    }

    private void accepts(Visitor clara, String caseId) {
        String task = bank.task("clara", caseId, "check-changes").path("id").asText();
        Officer clerk = new Officer(clara).takes(caseId, task);
        assertThat(clara.page().locator("ins")).containsText("Cora Neumann, Prokuristin, By procuration");
        clara.page().locator("#tab-diagram").click();
        clara.page().locator("#diagram svg").first().waitFor();
        clerk.looks("entity-review-diagram").chooses("Accept").isDone(task, "entity-review-check");
    }

    private void staysAfterReview(Visitor clara, String caseId) {
        Patience.until("the review is closed").untilAsserted(() -> assertThat(books.actions(caseId, "ReviewEnded"))
                .singleElement()
                .asString()
                .contains("\"STAYS\""));
        assertThat(books.screenedParties(caseId)).isEqualTo(7);
        Page page = clara.open("/reviews/" + caseId);
        assertThat(page.locator("h1")).containsText(COMPANY);
        assertThat(page.locator("main")).containsText("The client stays");
        clara.findsNoBarrier().hearsNoComplaint().photographs("entity-review-closed");
    }

    private void applies(Visitor marta) throws IOException {
        Page page = marta.open("/apply/entity");
        page.locator("#name").fill(COMPANY);
        page.locator("#dateOfBirth").fill("2020-01-01");
        page.locator("button[value=send]").click();
        assertThat(page.locator(".faults li").first()).isVisible();
        assertThat(page.locator("#name")).hasValue(COMPANY);
        assertThat(page.locator("#dateOfBirth")).hasValue("2020-01-01");
        marta.findsNoBarrier().photographs("entity-form-faults");

        page.locator("#form").selectOption("CORPORATION");
        fill(
                page,
                Map.of(
                        "court",
                        "Amtsgericht Hamburg",
                        "number",
                        "HRB 204711",
                        "business",
                        "Moves goods",
                        "address-street",
                        "Kaiweg 3",
                        "address-postalCode",
                        "20457",
                        "address-city",
                        "Hamburg",
                        "expectedMonthlyTurnover",
                        "4000",
                        "taxNumber",
                        "27/123/45678"));
        fill(
                page,
                Map.of(
                        "givenNames",
                        "Marta",
                        "familyName",
                        "Lindgrund",
                        "dateOfBirth",
                        "1978-05-03",
                        "placeOfBirth",
                        "Hamburg",
                        "office",
                        "Geschäftsführerin",
                        "email",
                        MARTA));
        page.locator("#address-country").selectOption("DE");
        page.locator("#originOfFunds").selectOption("BUSINESS_INCOME");
        page.locator("#taxCountry").selectOption("DE");
        page.locator("#nationality").selectOption("DE");
        page.locator("#power").selectOption("SOLE");
        page.locator("#taxCertified").check();
        byte[] extract = new RegisterExtract(
                        COMPANY, "Hamburg", "HRB 204711", "Hamburg", "Lindgrund, Marta, Hamburg, *03.05.1978")
                .pdf();
        page.locator("#documents-REGISTER_EXTRACT")
                .setInputFiles(new FilePayload("extract.pdf", "application/pdf", extract));
        page.locator("#documents-TRANSPARENCY_REGISTER_EXTRACT")
                .setInputFiles(new FilePayload("owners.pdf", "application/pdf", paper("owners")));
        page.locator("button[value=send]").click();
        assertThat(page.locator(".faults li")).hasText("Upload the list of shareholders.");
        assertThat(page.locator("#documents-LIST_OF_SHAREHOLDERS-part .wrong")).isVisible();
        assertThat(page.locator("#documents-REGISTER_EXTRACT-part")).containsText("extract.pdf");
        page.locator("#documents-LIST_OF_SHAREHOLDERS")
                .setInputFiles(new FilePayload("shareholders.pdf", "application/pdf", paper("shareholders")));
        marta.findsNoBarrier().photographs("entity-form");
        page.locator("button[value=send]").click();
        page.waitForURL(address -> address.endsWith("/apply/status"));
    }

    private static byte[] paper(String name) throws IOException {
        return new RegisterExtract(name, "Hamburg", "HRB 204711", "Hamburg", "-").pdf();
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, value) -> page.locator("#" + id).fill(value));
    }

    private static void enters(Visitor clara, String caseId) {
        Page page = clara.open("/cases/" + caseId + "/people");
        person(page, "Ingrid", "Sollbrück");
        person(page, "Pavlo", "Dornbusch");
        entity(page, "Elbufer Beteiligungen GmbH");
        entity(page, "Nordkante Holding AG");
        assertThat(page.locator("main")).containsText("nobody has recorded who holds it");
        clara.findsNoBarrier().photographs("entity-people-entered");
    }

    private static void person(Page page, String given, String family) {
        page.getByText("A person", exactly()).click();
        fill(page, Map.of("givenNames-new", given, "familyName-new", family, "dateOfBirth-new", "1961-02-03"));
        page.locator("#nationality-new").selectOption("DE");
        page.getByText("Enter this person").click();
        page.locator("th", new Page.LocatorOptions().setHasText(family)).waitFor();
    }

    private static void entity(Page page, String name) {
        page.getByText("An entity", exactly()).click();
        fill(page, Map.of("name-new", name, "seat-new", "Hamburg"));
        page.locator("#form-new").selectOption("CORPORATION");
        page.locator("#country-new").selectOption("DE");
        page.getByText("Enter this entity").click();
        page.locator("#layers ~ ul a", new Page.LocatorOptions().setHasText(name))
                .waitFor();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void records(Visitor clara, String caseId) {
        held(clara, caseId, "Nordkante Holding AG", Map.of("Ingrid Sollbrück", "100"));
        held(clara, caseId, "Elbufer Beteiligungen GmbH", Map.of("Nordkante Holding AG", "60"));
        held(clara, caseId, "Elbufer Beteiligungen GmbH", Map.of("Marta Lindgrund", "40"));
        held(clara, caseId, COMPANY, Map.of("Elbufer Beteiligungen GmbH", "80"));
        Page page = clara.page();
        add(page, "Pavlo Dornbusch", "40");
        assertThat(page.locator("[role=alert]")).containsText("more than 100 %");
        Locator shares = page.locator("input[name=shares-1]");
        assertThat(shares).hasValue("40");
        clara.photographs("entity-ownership-over-whole");
        shares.fill("20");
        page.locator("main form button").click();
        assertThat(page.locator("article h3")).hasCount(2);
        assertThat(page.locator("main")).containsText("48 %");
        assertThat(page.locator("main")).containsText("32 %");
        clara.findsNoBarrier().hearsNoComplaint().photographs("entity-ownership");
    }

    private static void held(Visitor clara, String caseId, String entity, Map<String, String> holders) {
        Page page = clara.open("/cases/" + caseId + "/people");
        page.locator("#layers ~ ul a", new Page.LocatorOptions().setHasText(entity))
                .click();
        holders.forEach((holder, shares) -> add(page, holder, shares));
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    private static void add(Page page, String holder, String shares) {
        page.locator("input[name^=holder-]").last().fill(holder);
        page.locator("input[name^=shares-]").last().fill(shares);
        page.locator("main form button").click();
    }

    private void identifies(Visitor clara, String caseId, String name, String family, String given) throws IOException {
        Page page = clara.open("/cases/" + caseId + "/people");
        page.locator("summary", new Page.LocatorOptions().setHasText("Identify " + name))
                .click();
        Locator form = page.locator("details[open] form");
        form.locator("select[name=kind]").selectOption("PASSPORT");
        form.locator("input[name=number]").fill("UT7K20419");
        form.locator("select[name=issuer]").selectOption("DE");
        form.locator("input[name=expires]").fill(today().plusYears(5).toString());
        form.locator("input[name=file]")
                .setInputFiles(new FilePayload(
                        given.toLowerCase(Locale.ROOT) + ".jpg", "image/jpeg", passport(family, given)));
        form.locator("input[value=false]").check();
        form.locator("button").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("Passport");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private byte[] passport(String family, String given) throws IOException {
        return new Specimens()
                .passport(new IdentityData(
                        family,
                        given,
                        LocalDate.of(1961, 2, 3),
                        IdentityData.Sex.FEMALE,
                        "UTO",
                        "UT7K20419",
                        "UTO",
                        today().plusYears(5),
                        "Port Utopia",
                        new PostalAddress("Kaiweg 3", "20457", "Hamburg", "DEU")));
    }
}
