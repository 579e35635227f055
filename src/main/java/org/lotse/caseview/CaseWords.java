package org.lotse.caseview;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** A field as a machine read it. */
    public String read(ReadField field) {
        return value(field.name(), field.value());
    }

    /** A field as stated or read; empty when there is none. */
    public String value(String field, String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "dateOfBirth", "dateOfExpiry", "dateOfIssue" -> dateAsRead(value);
            case "nationality" -> countryCodes(List.of(value.split(" ")));
            default -> value;
        };
    }

    /** What a machine read need not be a date at all. */
    private String dateAsRead(String value) {
        try {
            return date(LocalDate.parse(value));
        } catch (DateTimeParseException misread) {
            return value;
        }
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
