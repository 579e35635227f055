package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.sample.IdentityData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case with papers in it, as it lies before a clerk; no process runs. */
final class CaseFolder {

    private final Desk desk;
    private final Documents documents;
    private final Screenings screenings;
    private final Ratings ratings;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    CaseFolder(
            Desk desk,
            Documents documents,
            Screenings screenings,
            Ratings ratings,
            JdbcClient jdbc,
            Clock clock,
            ObjectMapper json) {
        this.desk = desk;
        this.documents = documents;
        this.screenings = screenings;
        this.ratings = ratings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    Desk desk() {
        return desk;
    }

    /** @param stage how far it has come */
    CaseId aCaseOf(NaturalPerson client, CaseStage stage) {
        CaseId caseId = desk.aCaseOf(client);
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        client.id().toString(),
                        "CURRENT_ACCOUNT",
                        CaseStatus.OPEN.name(),
                        stage.name(),
                        Timestamp.from(clock.instant()))
                .update();
        return caseId;
    }

    /** A passport in which the family name is spelled otherwise than the client states it. */
    Document aPassport(CaseId caseId, NaturalPerson client) {
        byte[] picture = new Specimens().passport(identity(client));
        Document passport = documents.upload(caseId, DocumentType.IDENTITY, "passport.jpg", picture);
        Reading.PageSize size = size(picture);
        documents.record(
                passport.id(),
                new Reading(
                        "by-hand-" + passport.id(),
                        "PASSPORT",
                        Reading.Verdict.READABLE,
                        List.of(),
                        List.of(size),
                        new Reading.Mrz(
                                "TD3",
                                List.of(
                                        "P<UTOMEIER<<JOERG<<<<<<<<<<<<<<<<<<<<<<<<<<<",
                                        "UT7K204191UTO8403095X3305305<<<<<<<<<<<<<<06"),
                                true),
                        List.of(
                                field("familyName", "MEIER", 0.99, 0.145, 0.775),
                                field("givenNames", "JOERG", 0.99, 0.315, 0.775),
                                field("dateOfBirth", "1984-03-09", 0.98, 0.315, 0.84),
                                field("nationality", "DE", 0.97, 0.25, 0.84),
                                field("documentNumber", "UT7K20419", 0.98, 0.1, 0.845),
                                field("dateOfExpiry", "2033-05-30", 0.98, 0.45, 0.84)),
                        "",
                        800,
                        "by hand"));
        documents.recordPage(passport.id(), 1, picture);
        documents.compare(caseId, client);
        return passport;
    }

    private static ReadField field(String name, String value, double confidence, double x, double y) {
        return new ReadField(name, value, value, confidence, 1, new ReadField.Box(x, y, 0.13, 0.045), "MRZ");
    }

    private static IdentityData identity(NaturalPerson client) {
        return new IdentityData(
                "Meier",
                client.givenNames(),
                client.dateOfBirth(),
                IdentityData.Sex.FEMALE,
                "UTO",
                "UT7K20419",
                "UTO",
                LocalDate.of(2033, 5, 30),
                "Port Utopia",
                new PostalAddress("Hafenstraße 4", "24103", "Kiel", "DEU"));
    }

    private static Reading.PageSize size(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            return new Reading.PageSize(1, image.getWidth(), image.getHeight());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void twoHits(CaseId caseId, NaturalPerson client) {
        screenings.record(
                "by-hand-" + caseId,
                new ScreeningResult(
                        client.id(),
                        caseId,
                        ScreeningQuery.of(client),
                        "by hand",
                        0.85,
                        50,
                        clock.instant(),
                        List.of(new ScreeningResult.ListVersion("UN", "2026-02-01", "ab", 1003)),
                        List.of(hit("UN", "6908555", "Yorg Mueller"), hit("OFAC", "12345", "MULLER, Georg")),
                        null));
    }

    private ScreeningResult.Candidate hit(String list, String entry, String name) {
        return new ScreeningResult.Candidate(
                list,
                entry,
                name,
                "PERSON",
                0.8921,
                List.of("Georg Mueller", "Jorge Muller"),
                List.of("1984", "1985-04-01"),
                List.of("Port Utopia"),
                List.of("IQ", "SY"),
                "Taliban",
                "An invented entry.",
                "0".repeat(64),
                explanation(name));
    }

    private JsonNode explanation(String name) {
        try {
            return json.readTree(
                    """
                    {"query":"Jörg Müller","normalisedQuery":"joerg mueller","alias":"%s","normalisedAlias":"yorg mueller",
                     "tokens":[{"query":"joerg","entry":"yorg","operation":"PHONETIC","cost":0.15,"weight":0.4},
                               {"query":"mueller","entry":"mueller","operation":"EXACT","cost":0,"weight":0.6},
                               {"query":"","entry":"al","operation":"EXTRA","cost":0.02,"weight":0.1}],
                     "contributions":[{"kind":"NAME","points":0.9121,"reason":"the names are alike to 91.2 %%"},
                                      {"kind":"DATE_OF_BIRTH","points":0.03,"reason":"the year of birth agrees"},
                                      {"kind":"COUNTRY","points":-0.05,"reason":"no country in common"}]}"""
                            .formatted(name));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String firstHit(CaseId caseId) {
        return screenings.hits(caseId).get(0).id();
    }

    List<Document> documents(CaseId caseId) {
        return documents.of(caseId);
    }

    void aRating(CaseId caseId) {
        ratings.rate(
                caseId,
                new RiskFacts(
                        "CURRENT_ACCOUNT",
                        List.of("DE", "IR"),
                        "SELF_EMPLOYED",
                        false,
                        false,
                        1,
                        12_000,
                        "BUSINESS_INCOME",
                        "ONLINE"));
    }
}
