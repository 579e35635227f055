package org.lotse.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.kernel.CountryCode;
import org.lotse.party.LegalEntity;
import org.lotse.party.Lei;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.party.RegisterEntry;
import org.lotse.party.TaxResidence;

/**
 * Who is to be screened, as workers are asked. Only type and names are required.
 *
 * @param partyId null for somebody who is no client
 * @param type {@code PERSON}, {@code ORGANISATION} or {@code VESSEL}
 * @param dateOfBirth as precisely as it is known: {@code 1965}, {@code 1965-04} or {@code 1965-04-01}
 * @param gender {@code M}, {@code F} or {@code X}
 * @param identifiers numbers of documents, taxes and registrations
 * @param suppressed what the client was cleared of; null in an archive, where it is no part of the question
 */
public record ScreeningQuery(
        PartyId partyId,
        String type,
        List<String> names,
        List<String> aliases,
        String dateOfBirth,
        String placeOfBirth,
        List<String> countries,
        String gender,
        List<String> identifiers,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Suppressed> suppressed) {

    /** An entry of a list, in exactly the content somebody was cleared of. */
    public record Suppressed(String list, String entryId, String content) {}

    public ScreeningQuery {
        names = names == null ? List.of() : List.copyOf(names);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        countries = countries == null ? List.of() : List.copyOf(countries);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        suppressed = suppressed == null ? null : List.copyOf(suppressed);
    }

    /** Asks about whoever it is, by all that lists know people and organisations by. */
    public static ScreeningQuery of(Party party) {
        return party instanceof NaturalPerson person ? of(person) : of((LegalEntity) party);
    }

    private static ScreeningQuery of(LegalEntity entity) {
        Stream<String> number = Stream.ofNullable(entity.register()).map(RegisterEntry::number);
        Stream<String> lei = Stream.ofNullable(entity.lei()).map(Lei::value);
        return new ScreeningQuery(
                entity.id(),
                "ORGANISATION",
                List.of(entity.name()),
                List.of(),
                null,
                null,
                List.of(entity.country().value()),
                null,
                Stream.concat(number, lei).toList(),
                null);
    }

    public static ScreeningQuery of(NaturalPerson person) {
        return new ScreeningQuery(
                person.id(),
                "PERSON",
                List.of(person.fullName()),
                List.of(),
                person.dateOfBirth() == null ? null : person.dateOfBirth().toString(),
                person.placeOfBirth(),
                person.nationalities().stream().map(CountryCode::value).toList(),
                person.gender() == null ? null : person.gender().name(),
                person.taxResidences().stream()
                        .map(TaxResidence::tin)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                null);
    }

    public ScreeningQuery suppressing(List<Suppressed> cleared) {
        return new ScreeningQuery(
                partyId, type, names, aliases, dateOfBirth, placeOfBirth, countries, gender, identifiers, cleared);
    }
}
