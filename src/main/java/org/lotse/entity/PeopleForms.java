package org.lotse.entity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.RegisterEntry;
import org.lotse.party.Representative;
import org.springframework.stereotype.Component;

/** Reads the forms by which people and entities are entered and people identified; empty where something is wrong. */
@Component
class PeopleForms {

    private static final String LANGUAGE = "de";

    private final Clock clock;
    private final EntitySettings settings;

    PeopleForms(Clock clock, EntitySettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.zone()));
    }

    Optional<NaturalPerson> person(Fields fields) {
        String given = fields.required("givenNames");
        String family = fields.required("familyName");
        LocalDate born = fields.date("dateOfBirth");
        CountryCode nationality = fields.country("nationality");
        String place = fields.optional("placeOfBirth");
        if (born != null && !born.isBefore(today())) {
            fields.fault("dateOfBirth", "not-in-the-past");
        }
        return fields.areRight()
                ? Optional.of(new NaturalPerson(
                        PartyId.next(),
                        given,
                        family,
                        born,
                        place,
                        null,
                        List.of(nationality),
                        null,
                        List.of(),
                        PepDeclaration.none(),
                        null,
                        null,
                        null,
                        LANGUAGE))
                : Optional.empty();
    }

    /** How far their signature goes, where an office makes them a representative. */
    Representative.Power power(Fields fields) {
        return fields.optional("office") == null ? null : fields.choice("power", Representative.Power.class);
    }

    Optional<LegalEntity> entity(Fields fields) {
        String name = fields.required("name");
        LegalForm form = fields.choice("form", LegalForm.class);
        String seat = fields.required("seat");
        CountryCode country = fields.country("country");
        String court = fields.optional("court");
        String number = fields.optional("number");
        if ((court == null) != (number == null)) {
            fields.fault(court == null ? "court" : "number", "required");
        }
        return fields.areRight()
                ? Optional.of(new LegalEntity(
                        PartyId.next(),
                        name,
                        form,
                        seat,
                        country,
                        court == null ? null : new RegisterEntry(court, number),
                        null,
                        List.of()))
                : Optional.empty();
    }

    /** The person with what they say of public functions. */
    NaturalPerson declared(NaturalPerson person, Fields fields) {
        boolean exposed = "true".equals(fields.required("exposed"));
        String function = exposed ? fields.required("function") : null;
        return new NaturalPerson(
                person.id(),
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                person.placeOfBirth(),
                person.gender(),
                person.nationalities(),
                person.address(),
                person.taxResidences(),
                new PepDeclaration(exposed, function),
                person.occupation(),
                person.email(),
                person.phone(),
                person.language());
    }

    /** @param copy null where none was handed in and none was there before */
    Optional<Identity> identity(Fields fields, DocumentId copy, String by) {
        Identity.Kind kind = fields.choice("kind", Identity.Kind.class);
        String number = fields.required("number");
        CountryCode issuer = fields.country("issuer");
        LocalDate expires = fields.date("expires");
        if (expires != null && expires.isBefore(today())) {
            fields.fault("expires", "document-expired");
        }
        if (copy == null) {
            fields.fault("file", "document-missing");
        }
        return fields.areRight()
                ? Optional.of(new Identity(kind, number, issuer, expires, copy, by, clock.instant()))
                : Optional.empty();
    }
}
