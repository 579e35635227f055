package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

/** A form as it came in: anything may be in it. Reading it notes every problem; {@link #check} refuses with all of them. */
final class FormAnswer {

    private static final int MOST_CHARACTERS = 4000;

    private final Map<String, Object> values;
    private final List<FieldProblem> problems = new ArrayList<>();

    FormAnswer(Map<String, Object> values) {
        this.values = values;
    }

    /** A text that must be there; null when it is not. */
    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            problem(field, "required");
        }
        return text;
    }

    /** As {@link #text(String)}, in so many characters at most. */
    String text(String field, int most) {
        String text = text(field);
        if (text != null && text.length() > most) {
            problem(field, "too-long");
        }
        return text;
    }

    /** A day of the calendar as in ISO 8601; null when it is none. */
    LocalDate day(String field) {
        String text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            problem(field, "not-a-date");
            return null;
        }
    }

    /** A text without its outer blanks, or null. */
    String optionalText(String field) {
        if (!(values.get(field) instanceof String text) || text.isBlank()) {
            return null;
        }
        if (text.length() > MOST_CHARACTERS) {
            problem(field, "too-long");
        }
        return text.strip();
    }

    /** One of a closed set; null when it is none. */
    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return constant(values.get(field), choices).orElseGet(() -> {
            problem(field, "required");
            return null;
        });
    }

    /** At least one of a closed set. */
    <E extends Enum<E>> List<E> choices(String field, Class<E> choices) {
        List<E> chosen = list(field).stream()
                .flatMap(value -> constant(value, choices).stream())
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            problem(field, "required");
        }
        return chosen;
    }

    /** Texts of a list, without repeats; may be none. */
    List<String> texts(String field) {
        return list(field).stream().map(String::valueOf).distinct().toList();
    }

    boolean yesOrNo(String field) {
        if (values.get(field) instanceof Boolean answer) {
            return answer;
        }
        if (values.get(field) instanceof String text && List.of("true", "false").contains(text)) {
            return Boolean.parseBoolean(text);
        }
        problem(field, "required");
        return false;
    }

    /** An amount of money, not below zero and with at most two decimals; null when it is none. */
    BigDecimal amount(String field) {
        Object value = values.get(field);
        String text = value instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : String.valueOf(value).strip();
        if (text.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            return new BigDecimal(text).setScale(2);
        }
        problem(field, value == null ? "required" : "amount-invalid");
        return null;
    }

    /** The rows of a table; a row that is none is a problem. */
    List<FormAnswer> rows(String field) {
        var rows = new ArrayList<FormAnswer>();
        for (Object row : list(field)) {
            rows.add(new FormAnswer(row instanceof Map<?, ?> map ? named(map) : Map.of()));
        }
        return rows;
    }

    void problem(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }

    /** Takes over a row's problems as problems of this form. */
    void include(String path, FormAnswer row) {
        row.problems.forEach(problem -> problem(path + "." + problem.field(), problem.code()));
    }

    void check() {
        if (!problems.isEmpty()) {
            throw new RuleBroken("answer-incomplete", problems);
        }
    }

    private List<?> list(String field) {
        return values.get(field) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        var named = new java.util.HashMap<String, Object>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private static <E extends Enum<E>> Optional<E> constant(Object value, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst();
    }
}
