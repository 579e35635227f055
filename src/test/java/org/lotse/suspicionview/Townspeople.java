package org.lotse.suspicionview;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.application.internal.ResumeTokens;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.offboarding.ExitReason;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.Offboardings;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.vault.Vault;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients drawn by lot: some apply and are being checked by real processes, some have an account, some are leaving, some were refused. */
@TestComponent
class Townspeople {

    private static final List<String> GIVEN = List.of("Ada", "Börge", "Chiara", "Dmitri", "Élodie", "小明", "Özlem");
    private static final List<String> FAMILY = List.of("Müller", "Ferrari", "王", "Nilsson", "O’Neill", "Sokolow");
    private static final List<String> COUNTRIES = List.of("DE", "IT", "CN", "SE", "IE", "RU", "TR");

    /** @param token lets the client in */
    record Client(CaseId caseId, String token, String name) {}

    private final Parties parties;
    private final Cases cases;
    private final Documents documents;
    private final Ratings ratings;
    private final Accounts accounts;
    private final Offboardings offboardings;
    private final DecisionReviews decisionReviews;
    private final ResumeTokens tokens;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Townspeople(
            Parties parties,
            Cases cases,
            Documents documents,
            Ratings ratings,
            Accounts accounts,
            Offboardings offboardings,
            DecisionReviews decisionReviews,
            ResumeTokens tokens,
            JdbcClient jdbc,
            Vault vault,
            Clock clock) {
        this.parties = parties;
        this.cases = cases;
        this.documents = documents;
        this.ratings = ratings;
        this.accounts = accounts;
        this.offboardings = offboardings;
        this.decisionReviews = decisionReviews;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    Client draw(Random lot) {
        NaturalPerson person = person(lot);
        CaseId caseId = CaseId.next();
        parties.save(person);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into application (case_id, form, status, created_at, updated_at) values (?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        vault.column("application", "form", "case_id", "case_id")
                                .seal(caseId.value(), caseId, Forms.complete().toString()),
                        "SUBMITTED",
                        now,
                        now)
                .update();
        if (lot.nextInt(6) == 0) {
            refused(caseId, person, lot);
        } else if (lot.nextInt(3) == 0) {
            applying(caseId, person, lot);
        } else {
            client(caseId, person, lot);
        }
        return new Client(caseId, tokens.issue(caseId), person.familyName());
    }

    private void applying(CaseId caseId, NaturalPerson person, Random lot) {
        if (lot.nextBoolean()) {
            read(caseId, lot.nextBoolean() ? person.familyName() : "Somebody Else");
        }
        cases.open(caseId, person.id(), Product.CURRENT_ACCOUNT);
    }

    private void refused(CaseId caseId, NaturalPerson person, Random lot) {
        jdbc.sql(
                        "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, 'REJECTED', 'DECISION', ?)")
                .params(caseId.toString(), person.id().toString(), "CURRENT_ACCOUNT", Timestamp.from(clock.instant()))
                .update();
        if (lot.nextBoolean()) {
            decisionReviews.ask(caseId, "I am no smuggler.");
        }
    }

    private void read(CaseId caseId, String familyName) {
        byte[] file = ("%PDF-1.4\n" + caseId).getBytes(StandardCharsets.UTF_8);
        Document passport = documents.upload(caseId, DocumentType.IDENTITY, "passport.pdf", file);
        List<ReadField> fields = Map.of("familyName", familyName, "givenNames", "Ada").entrySet().stream()
                .map(one -> new ReadField(one.getKey(), one.getValue(), one.getValue(), 1, 1, null, "TEXT_LAYER"))
                .toList();
        documents.record(
                passport.id(),
                new Reading(
                        "lot-" + caseId,
                        "PASSPORT",
                        Reading.Verdict.READABLE,
                        List.of(),
                        List.of(),
                        null,
                        fields,
                        "",
                        1,
                        "by lot",
                        List.of()));
    }

    private void client(CaseId caseId, NaturalPerson person, Random lot) {
        Instant now = clock.instant();
        jdbc.sql(
                        "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, 'ACTIVE', 'ACCOUNT', ?)")
                .params(caseId.toString(), person.id().toString(), "CURRENT_ACCOUNT", Timestamp.from(now))
                .update();
        accounts.open(caseId, person.id(), Product.CURRENT_ACCOUNT, lot.nextInt(4) == 0);
        if (lot.nextBoolean()) {
            ratings.rate(caseId, facts(person, lot));
        }
        if (lot.nextInt(3) == 0) {
            LocalDate lastDay = LocalDate.ofInstant(now, clock.getZone()).plusDays(1 + lot.nextInt(40));
            offboardings.give(caseId, Notice.ofClient(lastDay, "DE89370400440532013000", ExitReason.FEES, null, now));
        }
    }

    private static RiskFacts facts(NaturalPerson person, Random lot) {
        return new RiskFacts(
                "CURRENT_ACCOUNT",
                List.of(person.nationalities().get(0).value()),
                null,
                "EMPLOYED",
                lot.nextInt(5) == 0,
                false,
                0,
                lot.nextInt(20_000),
                "SALARY",
                "ONLINE");
    }

    private static NaturalPerson person(Random lot) {
        CountryCode country = new CountryCode(COUNTRIES.get(lot.nextInt(COUNTRIES.size())));
        return new NaturalPerson(
                PartyId.next(),
                GIVEN.get(lot.nextInt(GIVEN.size())),
                FAMILY.get(lot.nextInt(FAMILY.size())) + "-" + lot.nextInt(1_000_000),
                LocalDate.of(1940 + lot.nextInt(60), 1 + lot.nextInt(12), 1 + lot.nextInt(28)),
                "Kiel",
                Gender.values()[lot.nextInt(3)],
                List.of(country),
                new Address("Hafenstraße " + lot.nextInt(100), "24103", "Kiel", new CountryCode("DE")),
                List.of(),
                PepDeclaration.none(),
                "EMPLOYED",
                "somebody@example.org",
                null,
                List.of("de", "en", "zh").get(lot.nextInt(3)));
    }
}
