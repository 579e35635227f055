package org.lotse.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lotse.kernel.NotFound;
import org.lotse.sample.SampleApplication.SampleDocument;
import org.springframework.stereotype.Component;

/** The three applications a newcomer can send: one that agrees throughout, one that does not, one that meets a list. */
@Component
class SampleApplications {

    static final List<String> KEYS = List.of("agrees", "differs", "hit");

    private static final String SUPPLIER = "Nordlicht Energie GmbH";

    private final Specimens specimens = new Specimens();
    private final Clock clock;

    SampleApplications(Clock clock) {
        this.clock = clock;
    }

    /** @throws NotFound when there is no sample of that name */
    SampleApplication get(String key, Locale language) {
        return switch (key) {
            case "agrees" -> agrees(language.getLanguage());
            case "differs" -> differs(language.getLanguage());
            case "hit" -> hit(language.getLanguage());
            default -> throw new NotFound("sample", key);
        };
    }

    private SampleApplication agrees(String language) {
        var person = new SamplePerson(
                "Annika",
                "Möller",
                LocalDate.of(1991, 6, 17),
                "Lübeck",
                "F",
                "DE",
                "Hafenstraße 12",
                "20457",
                "Hamburg",
                "DE",
                "48036952129",
                "EMPLOYED",
                "SALARY",
                "annika.moeller@example.org",
                language);
        return new SampleApplication("agrees", person.form(), List.of(passport(person, "C01X0T478", "DEU")));
    }

    /** The bill still shows the address before the last move. */
    private SampleApplication differs(String language) {
        var person = new SamplePerson(
                "Jonas Emil",
                "Brandt",
                LocalDate.of(1984, 11, 3),
                "Rostock",
                "M",
                "DE",
                "Lindenallee 4",
                "18055",
                "Rostock",
                "DE",
                "65929970489",
                "SELF_EMPLOYED",
                "BUSINESS_INCOME",
                "jonas.brandt@example.org",
                language);
        List<byte[]> card = specimens.identityCard(identity(person, "L8K23FMN7", "DEU"));
        return new SampleApplication(
                "differs",
                person.form(),
                List.of(
                        new SampleDocument("IDENTITY", "card-front.jpg", card.get(0)),
                        new SampleDocument("IDENTITY", "card-back.jpg", card.get(1)),
                        bill(person, "Kirchgasse 19", false)));
    }

    /** Somebody of a similar name and the same birth date stands on the sample list. */
    private SampleApplication hit(String language) {
        var person = new SamplePerson(
                "Wiktor",
                "Sokolnikow",
                LocalDate.of(1968, 3, 14),
                "Daugavpils",
                "M",
                "LV",
                "Speicherstraße 3",
                "60327",
                "Frankfurt am Main",
                "DE",
                "86095742719",
                "SELF_EMPLOYED",
                "BUSINESS_INCOME",
                "wiktor.sokolnikow@example.org",
                language);
        return new SampleApplication(
                "hit",
                person.form(),
                List.of(passport(person, "LV5120884", "LVA"), bill(person, person.street(), true)));
    }

    private SampleDocument passport(SamplePerson person, String number, String state) {
        return new SampleDocument("IDENTITY", "passport.jpg", specimens.passport(identity(person, number, state)));
    }

    private IdentityData identity(SamplePerson person, String number, String state) {
        return new IdentityData(
                person.familyName(),
                person.givenNames(),
                person.dateOfBirth(),
                person.gender().equals("F") ? IdentityData.Sex.FEMALE : IdentityData.Sex.MALE,
                state,
                number,
                state,
                today().plusYears(6).withDayOfMonth(11),
                person.placeOfBirth(),
                address(person, person.street()));
    }

    private SampleDocument bill(SamplePerson person, String street, boolean asPdf) {
        var bill = new BillData(
                person.givenNames() + " " + person.familyName(),
                address(person, street),
                SUPPLIER,
                "NL-" + Math.abs(person.email().hashCode() % 1_000_000),
                today().minusDays(24),
                2140);
        return asPdf
                ? new SampleDocument("ADDRESS", "bill.pdf", specimens.utilityBillPdf(bill))
                : new SampleDocument("ADDRESS", "bill.jpg", specimens.utilityBill(bill));
    }

    private static PostalAddress address(SamplePerson person, String street) {
        return new PostalAddress(street, person.postalCode(), person.city(), "DEU");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
