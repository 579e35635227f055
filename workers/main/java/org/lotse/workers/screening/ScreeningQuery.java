package org.lotse.workers.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.Countries;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.Gender;
import org.lotse.workers.screening.list.Identifiers;
import org.lotse.workers.screening.match.Query;

/**
 * A party as the platform describes it for screening. Only type and names are required.
 *
 * @param suppressed what the client was cleared of, or null
 */
public record ScreeningQuery(
        String partyId,
        String type,
        List<String> names,
        List<String> aliases,
        String dateOfBirth,
        String placeOfBirth,
        List<String> countries,
        String gender,
        List<String> identifiers,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Clearances.Cleared> suppressed) {

    /** @throws IllegalStateException when the party has no name or is of a type nobody can screen */
    public Query query() {
        List<String> given = Stream.concat(present(names), present(aliases))
                .filter(name -> !name.isBlank())
                .toList();
        if (given.isEmpty()) {
            throw new IllegalStateException("The party has no name to screen");
        }
        return new Query(
                entryType(),
                given,
                Optional.ofNullable(dateOfBirth).flatMap(BirthDate::of),
                Optional.ofNullable(placeOfBirth).filter(place -> !place.isBlank()),
                present(countries)
                        .map(Countries::codeOf)
                        .flatMap(Optional::stream)
                        .toList(),
                Gender.of(gender),
                present(identifiers).map(Identifiers::plain).toList());
    }

    public Clearances clearances() {
        return new Clearances(suppressed == null ? List.of() : suppressed);
    }

    /** The question alone, as it is kept beside its answer. */
    public ScreeningQuery withoutSuppressed() {
        return new ScreeningQuery(
                partyId, type, names, aliases, dateOfBirth, placeOfBirth, countries, gender, identifiers, null);
    }

    private EntryType entryType() {
        return switch (type == null ? "" : type) {
            case "PERSON" -> EntryType.PERSON;
            case "ORGANISATION" -> EntryType.ORGANISATION;
            case "VESSEL" -> EntryType.VESSEL;
            default -> throw new IllegalStateException("The party is no person, organisation or vessel");
        };
    }

    private static Stream<String> present(List<String> texts) {
        return texts == null ? Stream.empty() : texts.stream().filter(Objects::nonNull);
    }
}
