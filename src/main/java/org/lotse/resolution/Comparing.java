package org.lotse.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lotse.party.Gender;

/** Compares two persons feature by feature. */
final class Comparing {

    private Comparing() {}

    /** @param sameDocument whether the same number was read from an identity document of each */
    static Evidence of(Traits one, Traits other, boolean sameDocument) {
        Map<Feature, Agreement> found = new EnumMap<>(Feature.class);
        names(one, other, found);
        found.put(Feature.DATE_OF_BIRTH, births(one.dateOfBirth(), other.dateOfBirth()));
        found.put(Feature.PLACE_OF_BIRTH, anyShared(one.placeOfBirth(), other.placeOfBirth()));
        found.put(Feature.GENDER, genders(one.gender(), other.gender()));
        found.put(Feature.TAX_NUMBER, taxNumbers(one.taxNumbers(), other.taxNumbers()));
        found.put(Feature.IDENTITY_DOCUMENT, sameDocument ? Agreement.SAME : Agreement.UNKNOWN);
        found.put(Feature.EMAIL, texts(one.email(), other.email()));
        found.put(Feature.PHONE, texts(one.phone(), other.phone()));
        found.put(Feature.ADDRESS, anyShared(Set.copyOf(one.street()), Set.copyOf(other.street())));
        return new Evidence(found);
    }

    /** Many write the family name first, and forms are filled in accordingly. */
    private static void names(Traits one, Traits other, Map<Feature, Agreement> found) {
        Agreement family = one.family().with(other.family());
        Agreement given = one.given().with(other.given());
        boolean swapped = family == Agreement.DIFFERENT
                && given == Agreement.DIFFERENT
                && one.family().with(other.given()) == Agreement.SAME
                && one.given().with(other.family()) == Agreement.SAME;
        found.put(Feature.FAMILY_NAME, swapped ? Agreement.SAME : family);
        found.put(Feature.GIVEN_NAMES, swapped ? Agreement.SAME : given);
    }

    /** Day and month in the other order, or one digit. */
    private static Agreement births(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return Agreement.UNKNOWN;
        }
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        boolean swapped = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        String first = one.toString();
        String second = other.toString();
        long digits = first.length() != second.length()
                ? first.length()
                : IntStream.range(0, first.length())
                        .filter(at -> first.charAt(at) != second.charAt(at))
                        .count();
        return swapped || digits == 1 ? Agreement.LIKE : Agreement.DIFFERENT;
    }

    private static Agreement genders(Gender one, Gender other) {
        if (one == null || other == null || one == Gender.X || other == Gender.X) {
            return Agreement.UNKNOWN;
        }
        return one == other ? Agreement.SAME : Agreement.DIFFERENT;
    }

    /** Numbers of two countries say nothing about each other. */
    private static Agreement taxNumbers(Map<String, String> one, Map<String, String> other) {
        Set<String> countries = new HashSet<>(one.keySet());
        countries.retainAll(other.keySet());
        if (countries.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return countries.stream().anyMatch(country -> one.get(country).equals(other.get(country)))
                ? Agreement.SAME
                : Agreement.DIFFERENT;
    }

    private static Agreement texts(String one, String other) {
        if (one == null || other == null || one.isEmpty() || other.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return one.equals(other) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static Agreement anyShared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return Collections.disjoint(one, other) ? Agreement.DIFFERENT : Agreement.SAME;
    }
}
