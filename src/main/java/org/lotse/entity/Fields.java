package org.lotse.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.kernel.CountryCode;

/** What somebody typed into one of the forms of people, read field by field; every fault is kept by its field. */
final class Fields {

    private static final int LONGEST = 200;

    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Fields(Map<String, String> typed) {
        this.typed = new HashMap<>(typed);
    }

    /** What the form shall hold when it is shown again. */
    void keep(String field, String value) {
        typed.put(field, value);
    }

    /** Null where nothing was typed. */
    String optional(String field) {
        String text = typed.getOrDefault(field, "").strip();
        if (text.length() > LONGEST) {
            fault(field, "too-long");
        }
        return text.isEmpty() ? null : text;
    }

    String required(String field) {
        String text = optional(field);
        if (text == null) {
            fault(field, "required");
        }
        return text;
    }

    LocalDate date(String field) {
        String text = required(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            fault(field, "not-a-date");
            return null;
        }
    }

    CountryCode country(String field) {
        String code = required(field);
        if (code == null || !CountryCode.isKnown(code)) {
            fault(field, "unknown-country");
            return null;
        }
        return new CountryCode(code);
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String text = required(field);
        E chosen = Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            fault(field, "not-a-choice");
        }
        return chosen;
    }

    /** The first fault of a field counts. */
    void fault(String field, String code) {
        faults.putIfAbsent(field, code);
    }

    boolean areRight() {
        return faults.isEmpty();
    }

    /** Codes by field. */
    Map<String, String> faults() {
        return faults;
    }

    Map<String, String> typed() {
        return typed;
    }
}
