package org.lotse.application.internal;

import static org.lotse.application.internal.Check.required;
import static org.lotse.application.internal.Check.unlessMissing;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.kernel.FieldProblem;

/** How the bank reaches the client. */
final class ContactRules {

    /** ITU-T E.164: a plus sign, the country's code, 15 digits at most. */
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    static final Set<String> LANGUAGES = Set.of("de", "en", "zh");

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static final List<Rule> ALL = List.of(
            new Rule("email", "the bank's answers go there", ContactRules::email),
            new Rule("phone", "ITU-T E.164; not required", ContactRules::phone),
            new Rule("language", "the bank writes German, English and Chinese", ContactRules::language));

    private ContactRules() {}

    private record Reached(@Email(regexp = ".+@.+\\..+") String email) {}

    private static Stream<FieldProblem> email(Statement statement) {
        String email = statement.form().email();
        return Stream.concat(
                required("email", email), unlessMissing(email, isEmail(email), "email", "not-an-email-address"));
    }

    static boolean isEmail(String text) {
        return text != null
                && VALIDATOR.validateValue(Reached.class, "email", text).isEmpty();
    }

    private static Stream<FieldProblem> phone(Statement statement) {
        String phone = statement.form().phone();
        return unlessMissing(phone, E164.matcher(String.valueOf(phone)).matches(), "phone", "not-a-phone-number");
    }

    private static Stream<FieldProblem> language(Statement statement) {
        String language = statement.form().language();
        return unlessMissing(language, LANGUAGES.contains(String.valueOf(language)), "language", "not-a-choice");
    }
}
