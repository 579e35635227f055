package org.lotse.workers.screening.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OFAC writes into the remarks of an entry: dates of birth, nationality, gender, documents, weak names. */
final class OfacRemarks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Pattern LABEL =
            Pattern.compile("^(?:alt\\.\\s+)?(DOB|POB|nationality|citizen|Gender)\\s+(.+)$");
    private static final Pattern WEAK = Pattern.compile("^(?:alt\\.\\s+)?[anf]\\.k\\.a\\.,?\\s+['\"](.+)['\"]$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:Passport|IMO|National ID No\\.|Tax ID No\\.|Cedula No\\.|C\\.U\\.R\\.P\\.|R\\.F\\.C\\.|SSN|NIT #|RUC #|"
                    + "Registration Number|Identification Number|Registration ID|MMSI|Serial Number \\(MSN\\)|D\\.N\\.I\\.|"
                    + "Driver's License No\\.|Residency Number)\\s+([A-Z0-9][A-Z0-9/.\\- ]*)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private OfacRemarks() {}

    static void into(EntryDraft draft, String remarks) {
        for (String part : remarks.split(";")) {
            fact(draft, part.strip().replaceFirst("\\.$", ""));
        }
        draft.remark(remarks);
    }

    private static void fact(EntryDraft draft, String part) {
        Matcher label = LABEL.matcher(part);
        Matcher weak = WEAK.matcher(part);
        Matcher number = NUMBER.matcher(part);
        if (label.matches()) {
            labelled(draft, label.group(1), label.group(2));
        } else if (weak.matches()) {
            draft.name(weak.group(1), true);
        } else if (number.find()) {
            draft.identifier(number.group(1));
        }
    }

    private static void labelled(EntryDraft draft, String label, String value) {
        switch (label) {
            case "DOB" -> born(value).ifPresent(draft::born);
            case "POB" -> draft.bornIn(value);
            case "Gender" -> draft.gender(value);
            default -> draft.country(value);
        }
    }

    /** {@code 19 Jun 1951}, {@code Jun 1951}, {@code 1951}, {@code circa 1951}, {@code 1951 to 1953}. */
    private static Optional<BirthDate> born(String text) {
        Matcher years = YEAR.matcher(text);
        if (!years.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group());
        if (years.find()) {
            return Optional.of(BirthDate.years(first, Integer.parseInt(years.group())));
        }
        return Optional.of(text.startsWith("circa") ? BirthDate.circa(first) : day(text, first));
    }

    private static BirthDate day(String text, int year) {
        try {
            LocalDate day = LocalDate.parse(text.strip(), DAY);
            return new BirthDate(year, year, day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeParseException lessThanADay) {
            return month(text, year);
        }
    }

    private static BirthDate month(String text, int year) {
        try {
            int month = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH)
                    .parse(text.strip())
                    .get(ChronoField.MONTH_OF_YEAR);
            return new BirthDate(year, year, month, 0);
        } catch (DateTimeParseException onlyAYear) {
            return BirthDate.year(year);
        }
    }
}
