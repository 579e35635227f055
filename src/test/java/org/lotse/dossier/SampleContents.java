package org.lotse.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.document.Correction;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.document.KnownField;
import org.lotse.document.ReadField;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.MediaSearch;
import org.lotse.duediligence.MonitoringRhythm;
import org.lotse.duediligence.Proof;
import org.lotse.entity.Behind;
import org.lotse.entity.Determination;
import org.lotse.entity.Identity;
import org.lotse.entity.Involved;
import org.lotse.entity.Part;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.ownership.BeneficialOwner;
import org.lotse.ownership.Findings;
import org.lotse.ownership.Ground;
import org.lotse.ownership.OwnershipGraph;
import org.lotse.ownership.Reason;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.RegisterEntry;
import org.lotse.party.TaxResidence;
import org.lotse.risk.Counterfactual;
import org.lotse.risk.RatedFactor;
import org.lotse.risk.Rating;
import org.lotse.risk.RiskRating;
import org.lotse.rules.AppliedRule;
import org.lotse.rules.RuleBasis;
import org.lotse.screening.Disposition;
import org.lotse.screening.DispositionReason;
import org.lotse.screening.Finding;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningResult;

/** Invented cases with everything in them. */
final class SampleContents {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private static final CountryCode GERMANY = new CountryCode("DE");
    private static final CaseId CASE = CaseId.next();
    private static final DocumentId PASSPORT = DocumentId.next();

    private SampleContents() {}

    static NaturalPerson minister() {
        return person("Jürgen", "Größe-Müßig", new PepDeclaration(true, "Minister of fisheries"));
    }

    static Contents ofAPerson() {
        return contents(minister(), null, null, null);
    }

    static Contents ofAnEntity() {
        NaturalPerson owner = person("小龍", "李", PepDeclaration.none());
        NaturalPerson manager = person("Zoë", "Čapek", PepDeclaration.none());
        LegalEntity holding = entity("Nordlicht Holding B.V.");
        LegalEntity client = entity("Werft Süd GmbH & Co. KG");
        var identity = new Identity(
                Identity.Kind.PASSPORT, "E1234567", GERMANY, LocalDate.of(2033, 5, 30), PASSPORT, "clara", NOW);
        var controlled =
                new Reason.ThroughControlled(Ground.CONTROLLED_SHARES, new BigDecimal("62.50"), List.of(), List.of());
        var findings = new Findings(
                client.id(),
                null,
                List.of(new BeneficialOwner(owner.id(), List.of(controlled))),
                List.of(),
                List.of(),
                List.of());
        var behind = new Behind(
                client,
                new OwnershipGraph(
                        client.id(), Map.of(client.id(), new OwnershipGraph.Entity(client.id(), List.of(), List.of()))),
                findings,
                2,
                List.of(
                        new Involved(owner, Set.of(Part.BENEFICIAL_OWNER), identity),
                        new Involved(manager, Set.of(Part.REPRESENTATIVE), null)),
                Map.of(holding, 1));
        return contents(
                client, behind, determination(client, owner), "The shareholders’ list was asked for in Rotterdam.");
    }

    private static Determination determination(LegalEntity client, NaturalPerson owner) {
        var basis = new RuleBasis(
                "gwg",
                LocalDate.of(2026, 11, 2),
                "beneficial-owner",
                1,
                "0".repeat(64),
                LocalDate.of(2020, 1, 1),
                List.of(new AppliedRule("row", "GwG §3(2)")));
        return new Determination(
                basis,
                new BigDecimal("25"),
                false,
                2,
                List.of(new Determination.Owner(owner.id(), Set.of(Ground.MULTIPLIED_SHARES))),
                List.of(),
                List.of(new Determination.Step(Ground.MULTIPLIED_SHARES, 1, owner.id(), new BigDecimal("62.5"))),
                BigDecimal.ZERO,
                Set.of(client.id(), owner.id()),
                "The rest is held by employees.",
                NOW);
    }

    private static Contents contents(Party client, Behind behind, Determination determined, String ownership) {
        Product product = behind == null ? Product.CURRENT_ACCOUNT : Product.BUSINESS_ACCOUNT;
        return new Contents(
                new CaseFile(CASE, client.id(), product, CaseStatus.OPEN, CaseStage.DECISION, NOW, null),
                client,
                behind,
                determined,
                List.of(passport()),
                screening(client),
                List.of(new JudgedHit(hit(), client.fullName())),
                rating(),
                assessment(ownership),
                List.of("clara", "olga"));
    }

    private static Paper passport() {
        var document = new Document(
                PASSPORT, CASE, DocumentType.IDENTITY, "reisepass.jpg", "image/jpeg", 9, "ab".repeat(32), NOW, false);
        var read = new ReadField("familyName", "GROESSE", "GROESSE", 0.9, 1, null, "MRZ");
        var corrected = new Correction(
                PASSPORT,
                "familyName",
                1,
                "GROESSE",
                "GRÖSSE-MÜSSIG",
                "GRÖSSE-MÜSSIG",
                "The hyphen was in shade",
                "clara",
                NOW);
        return new Paper(
                1,
                document,
                "PASSPORT",
                List.of(
                        new KnownField("familyName", read, List.of(corrected)),
                        new KnownField(
                                "dateOfBirth",
                                new ReadField("dateOfBirth", "09.03.84", "1984-03-09", 0.9, 1, null, "MRZ"),
                                List.of()),
                        new KnownField("sex", null, List.of())));
    }

    private static ScreeningResult screening(Party client) {
        return new ScreeningResult(
                client.id(),
                CASE,
                null,
                "lotse-screening 0.2",
                0.85,
                50,
                NOW,
                List.of(new ScreeningResult.ListVersion("UN", "2026-02-01", "ab".repeat(32), 1003)),
                List.of(),
                null);
    }

    private static Hit hit() {
        var candidate = new ScreeningResult.Candidate(
                "UN",
                "6908555",
                "Yorg Grosse",
                "PERSON",
                0.8921,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null);
        var finding = new Finding(
                Disposition.FALSE_POSITIVE, DispositionReason.OTHER_DATE_OF_BIRTH, "Born 1951 <in Oslo> & not in Kiel");
        return new Hit(
                "1",
                "s",
                CASE,
                candidate,
                Hit.Standing.SETTLED,
                new Hit.Judgement(finding, "olga", NOW),
                new Hit.Confirmation("oskar", NOW),
                null,
                null);
    }

    private static Rating rating() {
        return new Rating(
                RiskRating.HIGH,
                65,
                List.of(
                        new RatedFactor("pep", "true", 50, "pep.yes"),
                        new RatedFactor("occupation", "CIVIL_SERVANT", 15, "occupation.civil-servant")),
                new Counterfactual(RiskRating.MEDIUM, 15, List.of(new RatedFactor("pep", "false", 0, "pep.no"))),
                "risk-rating, version 4",
                NOW);
    }

    private static Assessment assessment(String ownership) {
        return new Assessment(
                "Inherited a shipyard in 1998 and sold it in 2021 for 4.2 million euros.\nLives on the returns since.",
                new Proof(List.of(PASSPORT), "Contract of sale seen at the notary’s on 28 October"),
                "His salary as a minister",
                new Proof(List.of(), "Salary tables of the federal state are public"),
                new MediaSearch(
                        "Press archive and court registers, by name, town and office", LocalDate.of(2026, 11, 1)),
                "A newspaper of 2019 tells of a fine for a late tax return; paid, and nothing since.",
                ownership,
                "Called on 30 October: explains the sale in detail, names the buyer.",
                MonitoringRhythm.QUARTERLY,
                "Payments from abroad above 10,000 euros; news about his office",
                true,
                "olga",
                NOW);
    }

    private static LegalEntity entity(String name) {
        return new LegalEntity(
                PartyId.next(),
                name,
                LegalForm.CORPORATION,
                "Hamburg",
                GERMANY,
                new RegisterEntry("Amtsgericht Hamburg", "HRB 12345"),
                null,
                List.of());
    }

    private static NaturalPerson person(String givenNames, String familyName, PepDeclaration pep) {
        return new NaturalPerson(
                PartyId.next(),
                givenNames,
                familyName,
                LocalDate.of(1984, 3, 9),
                "Kiel",
                Gender.M,
                List.of(GERMANY, new CountryCode("FR")),
                new Address("Hafenstraße 4", "24103", "Kiel", GERMANY),
                List.of(new TaxResidence(GERMANY, "12345678901", null)),
                pep,
                "CIVIL_SERVANT",
                "someone@example.org",
                null,
                "de");
    }
}
