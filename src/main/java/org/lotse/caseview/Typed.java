package org.lotse.caseview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

/** What a colleague typed on a page of a case; anything may be in it. */
record Typed(Map<String, String> values) {

    /** Without its outer blanks; empty when there is none. */
    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    String optional(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    /** Null when it is no day of the calendar. */
    LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    String iban(String field) {
        String plain = text(field).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }

    /** Null when it is none of them. */
    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }

    /** What a rule found wrong, by field; under an empty name what concerns no field. */
    static Map<String, String> faults(RuleBroken broken) {
        Map<String, String> faults = new LinkedHashMap<>();
        broken.fields().forEach(problem -> faults.putIfAbsent(problem.field(), "field." + problem.code()));
        if (faults.isEmpty()) {
            faults.put("", "problem." + broken.rule());
        }
        return faults;
    }

    static RuleBroken lacking(String field) {
        return new RuleBroken("report-incomplete", List.of(new FieldProblem(field, "required")));
    }
}
