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
import java.util.Locale;
import javax.imageio.ImageIO;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.rules.PartyKind;
import org.lotse.sample.BillData;
import org.lotse.sample.IdentityData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.lotse.screening.Disposition;
import org.lotse.screening.DispositionReason;
import org.lotse.screening.Finding;
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
    private final DiligenceLevels levels;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    CaseFolder(
            Desk desk,
            Documents documents,
            Screenings screenings,
            Ratings ratings,
            DiligenceLevels levels,
            JdbcClient jdbc,
            Clock clock,
            ObjectMapper json) {
        this.desk = desk;
        this.documents = documents;
        this.screenings = screenings;
        this.ratings = ratings;
        this.levels = levels;
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
                        "by hand",
                        List.of()));
        documents.recordPage(passport.id(), 1, picture);
        documents.compare(caseId, client);
        return passport;
    }

    void aBillNobodyCouldRead(CaseId caseId) {
        Document bill = documents.upload(caseId, DocumentType.ADDRESS, "bill.jpg", aBill(caseId));
        documents.record(
                bill.id(), reading("OTHER", Reading.Verdict.UNREADABLE, List.of("NO_TEXT"), List.of(), List.of()));
    }

    /** A payslip that says something on both of its pages, one field of it hardly legible. */
    void aStatementOfTwoPages(CaseId caseId) {
        byte[] picture = aBill(caseId);
        Document payslip = documents.upload(caseId, DocumentType.OTHER, "payslip.jpg", picture);
        Reading.PageSize first = size(picture);
        documents.record(
                payslip.id(),
                reading(
                        "PAYSLIP",
                        Reading.Verdict.READABLE,
                        List.of(),
                        List.of(first, new Reading.PageSize(2, first.width(), first.height())),
                        List.of(
                                onPage(1, "employer", "Hafenwerke AG", "Hafenwerke AG", 0.97, 0.1),
                                onPage(1, "grossAmount", "4.250,00", "4250.00", 0.42, 0.5),
                                onPage(2, "netAmount", "2.713,44", "2713.44", 0.95, 0.8))));
        documents.recordPage(payslip.id(), 1, picture);
        documents.recordPage(payslip.id(), 2, picture);
    }

    /** One file that came from two clients. */
    void sameFile(CaseId first, CaseId second, NaturalPerson one, NaturalPerson other) {
        byte[] picture = aBill(first);
        for (CaseId caseId : List.of(first, second)) {
            Document document = documents.upload(caseId, DocumentType.IDENTITY, "same.jpg", picture);
            documents.record(
                    document.id(),
                    reading("PASSPORT", Reading.Verdict.READABLE, List.of(), List.of(size(picture)), List.of()));
            documents.recordPage(document.id(), 1, picture);
        }
        documents.compare(first, one);
        documents.compare(second, other);
    }

    /** Each case has one of its own, so that no two are the same file. */
    private static byte[] aBill(CaseId caseId) {
        return new Specimens()
                .utilityBill(new BillData(
                        "Jörg Meyer",
                        new PostalAddress("Hafenstraße 4", "24103", "Kiel", "DEU"),
                        "Elbwind Energie",
                        caseId.toString().substring(0, 8),
                        LocalDate.of(2026, 9, 14),
                        2480));
    }

    private static Reading reading(
            String type,
            Reading.Verdict verdict,
            List<String> reasons,
            List<Reading.PageSize> pages,
            List<ReadField> fields) {
        return new Reading("by-hand", type, verdict, reasons, pages, null, fields, "", 800, "by hand", List.of());
    }

    private static ReadField onPage(
            int page, String name, String value, String normalised, double confidence, double y) {
        return new ReadField(
                name, value, normalised, confidence, page, new ReadField.Box(0.1, y, 0.3, 0.03), "TEXT_LAYER");
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
        screen(caseId, client, "by-hand-", List.of(hit("UN", "6908555", "Yorg Mueller", 0.8921), near()), null);
    }

    /** The same screening again, some time later. */
    void screenedAgain(CaseId caseId, NaturalPerson client) {
        screen(caseId, client, "again-", List.of(hit("UN", "6908555", "Yorg Mueller", 0.8921), near()), null);
    }

    /** Nothing reached the threshold. */
    void nearMiss(CaseId caseId, NaturalPerson client) {
        screen(caseId, client, "clear-", List.of(), hit("UN", "6908555", "Yorg Mueller", 0.8121));
    }

    private void screen(
            CaseId caseId,
            NaturalPerson client,
            String key,
            List<ScreeningResult.Candidate> hits,
            ScreeningResult.Candidate nearMiss) {
        screenings.record(
                key + caseId,
                new ScreeningResult(
                        client.id(),
                        caseId,
                        ScreeningQuery.of(client),
                        "lotse-screening 0.2",
                        0.85,
                        50,
                        clock.instant(),
                        List.of(
                                new ScreeningResult.ListVersion("OFAC", "2026-11-14", "c4".repeat(32), 17_312),
                                new ScreeningResult.ListVersion("UN", "2026-02-01", "ab".repeat(32), 1003)),
                        hits,
                        nearMiss));
    }

    void clears(CaseId caseId, int number, String by) {
        screenings.dispose(
                caseId,
                screenings.hits(caseId).get(number).id(),
                new Finding(
                        Disposition.FALSE_POSITIVE,
                        DispositionReason.OTHER_DATE_OF_BIRTH,
                        "Born 1985 in Port Utopia; our client in Kiel."),
                by);
    }

    void findsTrue(CaseId caseId, int number, String by) {
        screenings.dispose(
                caseId,
                screenings.hits(caseId).get(number).id(),
                new Finding(
                        Disposition.TRUE_MATCH,
                        DispositionReason.SAME_NAME_AND_BIRTH,
                        "Name, day and town of the passport stand in the entry."),
                by);
    }

    private ScreeningResult.Candidate near() {
        return hit("OFAC", "12345", "MULLER, Georg", 0.9621);
    }

    private ScreeningResult.Candidate hit(String list, String entry, String name, double score) {
        return new ScreeningResult.Candidate(
                list,
                entry,
                name,
                "PERSON",
                score,
                List.of(
                        "Georg Mueller",
                        "Jorge Muller",
                        "\u0419\u043e\u0440\u0433 \u041c\u044e\u043b\u043b\u0435\u0440"),
                List.of("1984", "1985-04-01"),
                List.of("Port Utopia"),
                List.of("IQ", "SY"),
                "M",
                List.of("A1234567"),
                "Taliban",
                "An invented entry.",
                "0".repeat(64),
                explanation(name, score));
    }

    /** The names give what the facts take, so that every sum is the score. */
    private JsonNode explanation(String name, double score) {
        try {
            return json.readTree(
                    """
                    {"query":"Jörg Müller","normalisedQuery":"joerg mueller","alias":"%1$s","normalisedAlias":"yorg mueller",
                     "steps":[{"step":"clean","text":"jörg müller"},{"step":"latin","text":"joerg mueller"},
                              {"step":"words","text":"joerg mueller"}],
                     "aliasSteps":[{"step":"clean","text":"%1$s"},{"step":"latin","text":"yorg al mueller"},
                              {"step":"words","text":"yorg al mueller"}],
                     "weakAlias":true,
                     "tokens":[{"query":"joerg","entry":"yorg","operation":"PHONETIC","cost":0.0679,"weight":0.4},
                               {"query":"mueller","entry":"mueller","operation":"EXACT","cost":0,"weight":0.6},
                               {"query":"","entry":"al","operation":"MISSING","cost":0.02,"weight":0.1}],
                     "contributions":[{"kind":"NAME","points":%2$s,"reason":"the names are alike"},
                                      {"kind":"DATE_OF_BIRTH","points":0.04,"reason":"the same year of birth"},
                                      {"kind":"PLACE_OF_BIRTH","points":-0.01,"reason":"another place of birth"},
                                      {"kind":"COUNTRY","points":-0.05,"reason":"no country in common"}]}"""
                            .formatted(name, String.format(Locale.ROOT, "%.4f", score + 0.02)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Screenings screenings() {
        return screenings;
    }

    String firstHit(CaseId caseId) {
        return screenings.hits(caseId).get(0).id();
    }

    List<Document> documents(CaseId caseId) {
        return documents.of(caseId);
    }

    /** With the level of due diligence that follows from it. */
    void aRating(CaseId caseId) {
        var facts = new RiskFacts(
                "CURRENT_ACCOUNT",
                List.of("DE", "IR"),
                null,
                "SELF_EMPLOYED",
                false,
                false,
                1,
                12_000,
                "BUSINESS_INCOME",
                "ONLINE");
        levels.settle(caseId, PartyKind.NATURAL_PERSON, facts, ratings.rate(caseId, facts));
    }
}
