package org.lotse.inquiry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people here write them, turned into the form of ISO 8601. */
final class TypedDates {

    private static final Pattern GERMAN =
            Pattern.compile("(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.\\s*(?<year>\\d{4})");
    private static final Pattern CHINESE = Pattern.compile("(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日");

    private TypedDates() {}

    /** Anything else stays as it was typed. */
    static String iso(String typed) {
        return List.of(GERMAN, CHINESE).stream()
                .map(form -> form.matcher(typed))
                .filter(Matcher::matches)
                .map(found ->
                        "%s-%02d-%02d".formatted(found.group("year"), number(found, "month"), number(found, "day")))
                .findFirst()
                .orElse(typed);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
