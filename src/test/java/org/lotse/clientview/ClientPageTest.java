package org.lotse.clientview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.account.Accounts;
import org.lotse.audit.Trail;
import org.lotse.audit.TrailEntry;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.contact.Channel;
import org.lotse.contact.Consent;
import org.lotse.contact.Consents;
import org.lotse.contact.Letterhead;
import org.lotse.contact.Message;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.dossier.CaseDossiers;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.Representative;
import org.lotse.resolution.Resolutions;
import org.lotse.resolution.Verdict;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.sample.IdentityData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client of two cases, merged, who also stands behind a company. */
@BrowserTest
class ClientPageTest {

    private static final CountryCode DE = new CountryCode("DE");

    @Autowired
    private Parties parties;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Messages messages;

    @Autowired
    private Consents consents;

    @Autowired
    private Documents documents;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private EntityFiles entities;

    @Autowired
    private CaseDossiers dossiers;

    @Autowired
    private Cases cases;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    /** Nobody else of the tests' database is called so. */
    private final String name = "Vielsorg " + UUID.randomUUID().toString().substring(0, 8);

    private final NaturalPerson first = person("Jörg", "+4915112345678");
    private final NaturalPerson second = person("Joerg", "+4915112345678");
    private CaseId account;
    private CaseId application;
    private LegalEntity company;

    @BeforeEach
    void aClient() {
        account = opened(first.id(), first, "ACTIVE", Product.CURRENT_ACCOUNT, 40);
        application = opened(second.id(), second, "OPEN", Product.CURRENT_ACCOUNT, 1);
        resolutions.seek(account);
        resolutions.seek(application);
        resolutions.decide(second.id(), first.id(), 0, Verdict.SAME_PERSON, "Same phone, same day of birth", "clara");
        accounts.open(account, first.id(), Product.CURRENT_ACCOUNT, true);
        ratings.rate(
                account,
                new RiskFacts(
                        "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", false, false, 0, 2000, "SALARY", "ONLINE"));
        consents.grant(new Consent(first.id(), Channel.EMAIL, "MARKETING", clock.instant()));
        written(account, MessageKind.WELCOME);
        written(application, MessageKind.APPLICATION_RECEIVED);
        dossiers.compose(account);
        waits(application);
        cases.moveTo(opened(second.id(), second, "OPEN", Product.CURRENT_ACCOUNT, 90), CaseStatus.WITHDRAWN);
        documents.upload(account, DocumentType.IDENTITY, "passport.jpg", aPassport());
        company = new LegalEntity(
                PartyId.next(), "Werft " + name + " GmbH", LegalForm.CORPORATION, "Kiel", DE, null, null, List.of());
        parties.save(company);
        CaseId ofCompany = opened(company.id(), null, "OPEN", Product.BUSINESS_ACCOUNT, 3);
        entities.add(ofCompany, first, "Managing director", Representative.Power.SOLE, "cem");
    }

    @AfterEach
    void nothingWaits() {
        jdbc.sql("delete from inbox_task where case_id = ?")
                .param(application.toString())
                .update();
    }

    @ParameterizedTest
    @CsvSource({"en, false, To do", "de, true, Zu tun", "zh, false, 待办"})
    void showsEverythingOfAllCasesOnOnePage(String language, boolean dark, String todo, Visitor visitor) {
        visitor.speaking(new Locale(language));
        if (dark) {
            visitor.inTheDark();
        }
        visitor.logInAs("olga");

        Page page = visitor.open("/cases/" + account);
        page.locator("a[href='/clients/" + first.id() + "']").click();

        assertThat(page.locator("h1")).hasText(first.fullName());
        assertThat(page.locator("nav.side a[aria-current]")).hasAttribute("href", "/clients");
        assertThat(page.locator(".accounts tbody tr")).hasCount(3);
        assertThat(page.locator(".accounts a[href='/cases/" + application + "']"))
                .hasCount(1);
        assertThat(page.locator(".accounts .status-warn")).hasCount(1);
        assertThat(page.locator(".contact tbody tr")).hasCount(2);
        assertThat(page.locator(".papers")).containsText("passport.jpg");
        assertThat(page.locator(".ties")).containsText(second.fullName());
        assertThat(page.locator(".ties a[href='/clients/" + company.id() + "']"))
                .hasCount(1);
        assertThat(page.locator(".reach")).containsText(first.email());
        assertThat(page.locator("#waiting")).hasText(todo);
        assertThat(page.locator(".waiting a[href^='/cases/" + application + "?task=']"))
                .hasCount(1);
        assertThat(page.locator(".diligence a[href='/cases/" + account + "/dossiers/1']"))
                .hasCount(1);
        assertThat(page.locator(".kept dd")).hasCount(1);
        visitor.photographs("client-" + language + (dark ? "-dark" : ""))
                .findsNoBarrier()
                .hearsNoComplaint();
        page.locator(".ties a").click();
        assertThat(page.locator("h1")).hasText(company.name());
        assertThat(page.locator(".ties")).containsText(first.fullName());
    }

    @Test
    void everyoneSeesWhatTheirRoleAllowsAndReadingIsWrittenDown(Visitor clara, Visitor sofia, Visitor otto) {
        String path = "/clients/" + second.id();
        clara.logInAs("clara");
        sofia.logInAs("sofia");
        otto.logInAs("otto");

        assertThat(clara.open(path).locator(".diligence")).not().containsText("Hits to judge");
        assertThat(sofia.open(path).locator(".diligence")).containsText("Hits to judge");
        assertThat(sofia.page().locator("a[href^='/reviews/']")).hasCount(0);
        assertThat(otto.open(path).locator("h1")).containsText("not open to your role");
        assertThat(clara.open("/clients/" + PartyId.next()).locator("h1")).hasText("There is no such page");
        for (CaseId one : List.of(account, application)) {
            assertThat(trail.of(one))
                    .filteredOn(entry -> entry.action().equals("CaseViewed"))
                    .extracting(TrailEntry::actor)
                    .contains("clara", "sofia")
                    .doesNotContain("otto");
        }
    }

    @Test
    void fitsAPhone(Visitor visitor) {
        visitor.onAPhone().logInAs("clara");
        Page page = visitor.open("/clients/" + first.id());

        visitor.photographs("client-phone").findsNoBarrier();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    private CaseId opened(PartyId party, NaturalPerson person, String status, Product product, int daysAgo) {
        if (person != null) {
            parties.save(person);
        }
        CaseId id = CaseId.next();
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        party.toString(),
                        product.name(),
                        status,
                        status.equals("ACTIVE") ? "ACCOUNT" : "DOCUMENTS",
                        Timestamp.from(clock.instant().minusSeconds(86_400L * daysAgo)))
                .update();
        return id;
    }

    private void waits(CaseId caseId) {
        jdbc.sql(
                        """
                        insert into inbox_task
                          (id, case_id, process, task_key, role, priority, created_at, due_at, client_name, client_sort)
                        values (?, ?, 'know-your-customer', 'check-documents', 'CLERK', 50, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        caseId.toString(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().plusSeconds(86_400)),
                        second.fullName(),
                        name)
                .update();
    }

    private void written(CaseId caseId, MessageKind kind) {
        var recipient =
                new Letterhead(first.fullName(), "", first.email(), null, List.of("Hafenstraße 4", "24103 Kiel"));
        List<Message> planned = messages.plan(UUID.randomUUID().toString(), caseId, kind, recipient);
        Message mail = planned.get(0);
        messages.sending(mail.id());
        messages.sent(mail.id(), "by hand", "0".repeat(64));
    }

    private byte[] aPassport() {
        return new Specimens()
                .passport(new IdentityData(
                        "Vielsorg",
                        "Jörg",
                        first.dateOfBirth(),
                        IdentityData.Sex.MALE,
                        "UTO",
                        "UT7K20419",
                        "UTO",
                        LocalDate.of(2033, 5, 30),
                        "Port Utopia",
                        new PostalAddress("Hafenstraße 4", "24103", "Kiel", "DEU")));
    }

    private NaturalPerson person(String givenNames, String phone) {
        return new NaturalPerson(
                PartyId.next(),
                givenNames,
                name,
                LocalDate.of(1984, 3, 9),
                "Kiel",
                Gender.X,
                List.of(DE),
                new Address("Hafenstraße 4", "24103", "Kiel", DE),
                List.of(),
                PepDeclaration.none(),
                "EMPLOYED",
                "joerg@example.org",
                phone,
                "de");
    }
}
