package org.lotse.workers.screening;

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

/** A party as the platform describes it for screening. */
record ScreeningQuery(
        String partyId,
        String type,
        List<String> names,
        String dateOfBirth,
        String placeOfBirth,
        List<String> countries,
        String gender,
        List<String> identifiers) {

    /** @throws IllegalStateException when the party has no name or is of a type nobody can screen */
    Query query() {
        List<String> given = present(names).filter(name -> !name.isBlank()).toList();
        if (given.isEmpty()) {
            throw new IllegalStateException("The party has no name to screen");
        }
        return new Query(
                entryType(),
                given,
                Optional.ofNullable(dateOfBirth).flatMap(BirthDate::of),
                present(countries)
                        .map(Countries::codeOf)
                        .flatMap(Optional::stream)
                        .toList(),
                Gender.of(gender),
                present(identifiers).map(Identifiers::plain).toList());
    }

    private EntryType entryType() {
        return switch (type == null ? "" : type) {
            case "PERSON" -> EntryType.PERSON;
            case "ORGANISATION" -> EntryType.ORGANISATION;
            default -> throw new IllegalStateException("The party is neither a person nor an organisation");
        };
    }

    private static Stream<String> present(List<String> texts) {
        return texts == null ? Stream.empty() : texts.stream().filter(Objects::nonNull);
    }
}
