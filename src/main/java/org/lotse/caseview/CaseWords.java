package org.lotse.caseview;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.document.Correction;
import org.lotse.document.FieldComparison;
import org.lotse.document.KnownField;
import org.lotse.document.ReadField;
import org.lotse.kernel.CountryCode;
import org.lotse.security.StaffDirectory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values of a case as a reader of this language writes them. */
@Component("caseWords")
public class CaseWords {

    private static final double LONGEST_BAR = 60;
    private static final Set<String> CODED =
            Set.of("dateOfBirth", "dateOfExpiry", "dateOfIssue", "periodStart", "periodEnd", "nationality");

    private static final Pattern CONSTANT = Pattern.compile("(?<=, )[A-Z_]{4,}(?=[,;]|$)");

    private final MessageSource messages;
    private final StaffDirectory directory;

    CaseWords(MessageSource messages, StaffDirectory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    public String date(LocalDate date) {
        Locale reader = reader();
        return DateTimeFormatter.ofPattern(messages.getMessage("date.pattern", null, reader), reader)
                .format(date);
    }

    public String country(CountryCode country) {
        return country(country.value());
    }

    public String countries(List<CountryCode> countries) {
        return some(countries.stream().map(this::country).toList());
    }

    public String countryCodes(List<String> codes) {
        return some(codes.stream().map(this::country).toList());
    }

    private String country(String code) {
        return CountryCode.isKnown(code) ? new Locale("", code).getDisplayCountry(reader()) : code;
    }

    /** A field as it counts: corrected, else as read; empty when it is neither. Codes are shown by what they mean. */
    public String known(KnownField field) {
        return value(field.name(), CODED.contains(field.name()) ? field.normalised() : field.value());
    }

    /** The field that a comparison found. */
    public String compared(FieldComparison field) {
        ReadField found = field.evidence();
        boolean coded = CODED.contains(field.name()) && found != null && found.normalised() != null;
        return value(field.name(), coded ? found.normalised() : field.read());
    }

    /** What stands against a value that somebody typed. */
    public String fault(String code) {
        return code == null ? "" : messages.getMessage("field." + code, null, reader());
    }

    /** A correction in one sentence. */
    public String correction(KnownField field, Correction correction) {
        String key = correction.version() > 1 ? "again" : correction.was() == null ? "added" : "read";
        Object[] words = {
            value(field.name(), correction.was()),
            value(field.name(), correction.value()),
            directory.displayName(correction.by()),
            correction.reason()
        };
        return messages.getMessage("case.correction." + key, words, reader());
    }

    /** A field as stated or read; empty when there is none. */
    public String value(String field, String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "dateOfBirth", "dateOfExpiry", "dateOfIssue", "periodStart", "periodEnd" -> dateAsRead(value);
            case "nationality" -> countryCodes(List.of(value.split(" ")));
            default -> value;
        };
    }

    /** What a client put right in a review: codes in words. */
    public String reviewed(String field, String value) {
        Locale reader = reader();
        return switch (field) {
            case "occupation" -> messages.getMessage("application.occupation." + value, null, value, reader);
            case "pep" -> {
                String[] parts = value.split(" ", 2);
                String key = parts[0].equals("true") ? "application.yes" : "application.no";
                yield messages.getMessage(key, null, reader) + (parts.length > 1 ? ": " + parts[1] : "");
            }
            case "entity" -> coded(value, "application.legalForm.", reader);
            case "representatives" -> coded(value, "application.power.", reader);
            default -> value;
        };
    }

    /** A constant between commas, in words. */
    private String coded(String value, String words, Locale reader) {
        return CONSTANT.matcher(value)
                .replaceAll(code -> Matcher.quoteReplacement(
                        messages.getMessage(words + code.group(), null, code.group(), reader)));
    }

    /** What a machine read need not be a date at all. */
    private String dateAsRead(String value) {
        try {
            return date(LocalDate.parse(value));
        } catch (DateTimeParseException misread) {
            return value;
        }
    }

    /** Levels, triggers and documents as the rules name them, one after the other. */
    public String ruled(Collection<?> codes) {
        Locale reader = reader();
        return codes.stream()
                .map(code -> messages.getMessage("rules.value." + code, null, String.valueOf(code), reader))
                .collect(Collectors.joining(messages.getMessage("list.comma", null, ", ", reader)));
    }

    /** A constant as keys of words are written. */
    public String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Some of a long list: nobody reads a hundred aliases. */
    public String some(List<String> values) {
        String comma = messages.getMessage("list.comma", null, reader());
        return values.stream().limit(12).collect(Collectors.joining(comma)) + (values.size() > 12 ? " …" : "");
    }

    public String percent(double share) {
        return NumberFormat.getPercentInstance(reader()).format(share);
    }

    public String euros(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(reader());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    /** Length, of 100, of the bar of a rating's factor. */
    public long bar(int points) {
        return Math.round(Math.min(1, Math.max(0, points) / LONGEST_BAR) * 100);
    }

    public String colleague(String username) {
        return username == null ? "" : directory.displayName(username);
    }

    /** In groups of four, as on a card. */
    public String iban(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
