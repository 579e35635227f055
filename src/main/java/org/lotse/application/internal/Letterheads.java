package org.lotse.application.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedAddress;
import org.lotse.contact.Letterhead;
import org.springframework.stereotype.Component;

/** How applicants are addressed, as far as they have said who they are. */
@Component
class Letterheads {

    private static final String HOME = "DE";

    private final Words words;

    Letterheads(Words words) {
        this.words = words;
    }

    static String language(ApplicationForm form) {
        return ContactRules.LANGUAGES.contains(String.valueOf(form.language()))
                ? form.language()
                : HOME.toLowerCase(Locale.ROOT);
    }

    Letterhead of(ApplicationForm form, Locale locale) {
        return new Letterhead(
                PersonName.of(form), salutation(form, locale), form.email(), form.phone(), lines(form.address()));
    }

    static Letterhead of(String entity, Letterhead person) {
        List<String> lines = Stream.concat(Stream.of(person.name()), person.address().stream())
                .toList();
        return new Letterhead(entity, person.salutation(), person.email(), person.phone(), lines);
    }

    private String salutation(ApplicationForm form, Locale locale) {
        if (form.familyName() == null) {
            return words.say(locale, "salutation.unknown");
        }
        String gender = form.gender() == null ? "X" : form.gender().name();
        return words.say(locale, "salutation." + gender, form.familyName(), PersonName.of(form));
    }

    private static List<String> lines(StatedAddress address) {
        if (address == null || address.street() == null) {
            return List.of();
        }
        return Stream.of(
                        Optional.of(address.street()),
                        Optional.of(String.join(
                                " ",
                                Stream.of(address.postalCode(), address.city())
                                        .filter(part -> part != null)
                                        .toList())),
                        abroad(address.country()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Deutsche Post wants the country in capitals, in a language the sorting office reads. */
    private static Optional<String> abroad(String country) {
        return Optional.ofNullable(country).filter(code -> !code.equals(HOME)).map(code -> new Locale("", code)
                .getDisplayCountry(Locale.GERMAN)
                .toUpperCase(Locale.GERMAN));
    }
}
