package org.lotse.application.internal;

import static org.lotse.application.internal.Check.each;
import static org.lotse.application.internal.Check.required;
import static org.lotse.application.internal.Check.unless;
import static org.lotse.application.internal.Check.unlessMissing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedAddress;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;

/** Who somebody is and where they live. */
final class PersonRules {

    /** Full capacity to contract: BGB §§2, 106. */
    private static final int OF_AGE = 18;

    /** Older than anyone known; such a date is a slip of the finger. */
    private static final int OLDEST = 120;

    static final List<Rule> ALL = List.of(
            new Rule("names", "GwG §11(4) no. 1 a", PersonRules::names),
            new Rule("birth", "GwG §11(4) no. 1 b, c; BGB §§2, 106", PersonRules::birth),
            new Rule("gender", "identity documents print it, screening tells people apart by it", PersonRules::gender),
            new Rule("nationalities", "GwG §11(4) no. 1 d", PersonRules::nationalities),
            new Rule("address", "GwG §11(4) no. 1 e", PersonRules::address));

    private PersonRules() {}

    private static Stream<FieldProblem> names(Statement statement) {
        ApplicationForm form = statement.form();
        return Stream.concat(name("givenNames", form.givenNames()), name("familyName", form.familyName()));
    }

    private static Stream<FieldProblem> name(String field, String name) {
        return Stream.concat(
                required(field, name),
                unlessMissing(name, name != null && name.codePoints().anyMatch(Character::isLetter), field, "no-name"));
    }

    private static Stream<FieldProblem> birth(Statement statement) {
        return Stream.of(
                        required("dateOfBirth", statement.form().dateOfBirth()),
                        age(statement.form().dateOfBirth(), statement.today()),
                        required("placeOfBirth", statement.form().placeOfBirth()))
                .flatMap(problems -> problems);
    }

    private static Stream<FieldProblem> age(LocalDate birth, LocalDate today) {
        if (birth == null) {
            return Stream.empty();
        }
        if (!birth.isBefore(today)) {
            return unless(false, "dateOfBirth", "not-in-the-past");
        }
        return Stream.concat(
                unless(!birth.plusYears(OF_AGE).isAfter(today), "dateOfBirth", "under-age"),
                unless(!birth.isBefore(today.minusYears(OLDEST + 1L).plusDays(1)), "dateOfBirth", "too-long-ago"));
    }

    private static Stream<FieldProblem> gender(Statement statement) {
        return required("gender", statement.form().gender());
    }

    private static Stream<FieldProblem> nationalities(Statement statement) {
        List<String> nationalities = statement.form().nationalities();
        return Stream.concat(
                required("nationalities", nationalities), each("nationalities", nationalities, PersonRules::country));
    }

    private static Stream<FieldProblem> address(Statement statement) {
        StatedAddress stated = statement.form().address();
        StatedAddress address = stated == null ? new StatedAddress(null, null, null, null) : stated;
        return Stream.of(
                        required("address.street", address.street()),
                        required("address.postalCode", address.postalCode()),
                        unlessMissing(
                                address.postalCode(),
                                !"DE".equals(address.country())
                                        || String.valueOf(address.postalCode()).matches("\\d{5}"),
                                "address.postalCode",
                                "not-a-postal-code"),
                        required("address.city", address.city()),
                        required("address.country", address.country()),
                        country("address.country", address.country()))
                .flatMap(problems -> problems);
    }

    static Stream<FieldProblem> country(String field, String country) {
        return unlessMissing(country, CountryCode.isKnown(country), field, "unknown-country");
    }
}
