package org.lotse.workers.screening.match;

import java.util.List;
import java.util.Optional;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.Gender;
import org.lotse.workers.screening.name.NameReader;

/**
 * Who is looked for.
 *
 * @param names the names and aliases, each as good as the other
 * @param countries ISO alpha-2, upper case
 * @param identifiers letters and digits only
 */
public record Query(
        EntryType type,
        List<String> names,
        Optional<BirthDate> dateOfBirth,
        Optional<String> placeOfBirth,
        List<String> countries,
        Optional<Gender> gender,
        List<String> identifiers) {

    public Query {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
    }

    /** Somebody whose place of birth is not known. */
    public Query(
            EntryType type,
            List<String> names,
            Optional<BirthDate> dateOfBirth,
            List<String> countries,
            Optional<Gender> gender,
            List<String> identifiers) {
        this(type, names, dateOfBirth, Optional.empty(), countries, gender, identifiers);
    }

    /** Somebody of whom only a name is known. */
    public static Query named(EntryType type, String name) {
        return new Query(type, List.of(name), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** Whether a name says who is meant; particles, titles and legal forms alone mean nobody. */
    public boolean meansSomebody() {
        NameReader reader = new NameReader();
        return names.stream()
                .anyMatch(name -> reader.read(name, type == EntryType.PERSON).meansSomebody());
    }

    public Query born(BirthDate date) {
        return new Query(type, names, Optional.of(date), placeOfBirth, countries, gender, identifiers);
    }

    public Query bornIn(String place) {
        return new Query(type, names, dateOfBirth, Optional.of(place), countries, gender, identifiers);
    }

    public Query from(String... codes) {
        return new Query(type, names, dateOfBirth, placeOfBirth, List.of(codes), gender, identifiers);
    }

    public Query identifiedBy(String... numbers) {
        return new Query(type, names, dateOfBirth, placeOfBirth, countries, gender, List.of(numbers));
    }
}
