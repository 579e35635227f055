package org.lotse.application.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.application.internal.Application;
import org.lotse.application.internal.Dossier;
import org.lotse.application.internal.PersonName;
import org.lotse.application.internal.Words;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** What was answered, in words, question by question. */
@Component
class Answers {

    private final Words words;
    private final Dossier dossier;

    Answers(Words words, Dossier dossier) {
        this.words = words;
        this.dossier = dossier;
    }

    /** One question with its answer as lines; no lines when it is not answered. */
    public record Section(Step step, List<String> lines) {}

    List<Section> of(Application application, Locale locale) {
        List<Step> asked = Steps.wanting(dossier.wanted(application.form())).asked();
        return Stream.of(Step.values())
                .map(step -> new Section(step, lines(step, application.caseId(), application.form(), locale)))
                .filter(section ->
                        asked.contains(section.step()) || !section.lines().isEmpty())
                .toList();
    }

    /** @param steps that ask for no file */
    List<Section> of(ApplicationForm form, Set<Step> steps, Locale locale) {
        return steps.stream()
                .map(step -> new Section(step, lines(step, null, form, locale)))
                .toList();
    }

    private List<String> lines(Step step, CaseId caseId, ApplicationForm form, Locale locale) {
        return switch (step) {
            case CONTACT -> some(form.email(), form.phone());
            case NAME -> some(PersonName.of(form), choice("gender", form.gender(), locale));
            case BIRTH ->
                some(form.dateOfBirth() == null ? null : words.date(locale, form.dateOfBirth()), form.placeOfBirth());
            case NATIONALITY ->
                each(form.nationalities())
                        .map(code -> Choices.country(code, locale))
                        .toList();
            case ADDRESS -> address(form, locale);
            case TAX ->
                each(form.taxResidences())
                        .map(residence -> residence(residence, locale))
                        .toList();
            case OFFICE -> office(form, locale);
            case WORK -> some(choice("occupation", form.occupation(), locale));
            case USE -> use(form, locale);
            case IDENTITY -> files(caseId, DocumentType.IDENTITY);
            case PROOF -> files(caseId, DocumentType.ADDRESS);
            case WEALTH -> files(caseId, DocumentType.SOURCE_OF_WEALTH);
            case FUNDS -> files(caseId, DocumentType.SOURCE_OF_FUNDS);
            case CONSENT -> consents(form, locale);
        };
    }

    private static List<String> address(ApplicationForm form, Locale locale) {
        var address = form.address();
        return address == null
                ? List.of()
                : some(
                        address.street(),
                        joined(" ", address.postalCode(), address.city()),
                        address.country() == null ? null : Choices.country(address.country(), locale));
    }

    private String residence(StatedTaxResidence residence, Locale locale) {
        String country = residence.country() == null ? null : Choices.country(residence.country(), locale);
        return joined(" · ", country, residence.tin(), residence.reasonWithoutTin());
    }

    private List<String> office(ApplicationForm form, Locale locale) {
        if (form.pep() == null || form.pep().politicallyExposed() == null) {
            return List.of();
        }
        return form.pep().politicallyExposed()
                ? some(words.say(locale, "yes"), form.pep().function())
                : some(words.say(locale, "no"));
    }

    private List<String> use(ApplicationForm form, Locale locale) {
        Integer turnover = form.expectedMonthlyTurnover();
        return some(
                choice("purpose", form.purpose(), locale),
                turnover == null ? null : words.say(locale, "turnover", turnover),
                choice("originOfFunds", form.originOfFunds(), locale));
    }

    private List<String> files(CaseId caseId, DocumentType type) {
        return dossier.documents(caseId).stream()
                .filter(document -> document.type() == type)
                .map(Document::fileName)
                .toList();
    }

    private List<String> consents(ApplicationForm form, Locale locale) {
        if (form.consents() == null || form.consents().isEmpty()) {
            return List.of(words.say(locale, "consents.none"));
        }
        return form.consents().stream()
                .map(consent -> words.say(locale, "consent." + consent.channel()))
                .toList();
    }

    private String choice(String field, Enum<?> value, Locale locale) {
        return value == null ? null : words.say(locale, field + "." + value.name());
    }

    private static <T> Stream<T> each(List<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }

    private static List<String> some(String... lines) {
        return Stream.of(lines)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
