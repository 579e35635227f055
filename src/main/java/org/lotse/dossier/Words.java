package org.lotse.dossier;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.document.Correction;
import org.lotse.document.KnownField;
import org.lotse.kernel.CountryCode;
import org.lotse.security.StaffDirectory;
import org.springframework.context.MessageSource;

/** Values of a case in the language that the bank keeps its files in. */
record Words(MessageSource messages, StaffDirectory staff, Locale language, ZoneId zone) {

    private static final Set<String> DATES =
            Set.of("dateOfBirth", "dateOfExpiry", "dateOfIssue", "periodStart", "periodEnd");
    private static final Set<String> COUNTRIES = Set.of("nationality", "country");

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("date.pattern"), language).format(date);
    }

    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(say("time.moment"), language).format(at.atZone(zone));
    }

    public String colleague(String username) {
        return username == null ? "" : staff.displayName(username);
    }

    public String colleagues(List<String> usernames) {
        return listed(usernames.stream().map(this::colleague).toList());
    }

    public String country(CountryCode country) {
        return country(country.value());
    }

    public String countries(List<CountryCode> countries) {
        return listed(countries.stream().map(this::country).toList());
    }

    public String score(double score) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(score);
    }

    /** A field as it counts: corrected, else as read. */
    public String known(KnownField field) {
        boolean coded = DATES.contains(field.name()) || COUNTRIES.contains(field.name());
        return value(field.name(), coded ? field.normalised() : field.value());
    }

    public String correction(KnownField field, Correction correction) {
        String key = correction.version() > 1 ? "again" : correction.was() == null ? "added" : "read";
        return say(
                "case.correction." + key,
                value(field.name(), correction.was()),
                value(field.name(), correction.value()),
                colleague(correction.by()),
                correction.reason());
    }

    /** A constant as keys of words are written. */
    public String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String value(String field, String value) {
        if (value == null) {
            return "";
        }
        if (COUNTRIES.contains(field)) {
            return listed(List.of(value.split(" ")).stream().map(this::country).toList());
        }
        return DATES.contains(field) ? dateAsRead(value) : value;
    }

    /** What a machine read need not be a date at all. */
    private String dateAsRead(String value) {
        try {
            return date(LocalDate.parse(value));
        } catch (DateTimeParseException misread) {
            return value;
        }
    }

    private String country(String code) {
        return CountryCode.isKnown(code) ? new Locale("", code).getDisplayCountry(language) : code;
    }

    private String listed(List<String> values) {
        return values.stream().collect(Collectors.joining(say("list.comma")));
    }

    private String say(String key, Object... words) {
        return messages.getMessage(key, words.length == 0 ? null : words, language);
    }
}
