package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The fields that people fill in otherwise than programs: dates in three parts, sums with dots, numbers with gaps. */
final class TypedSpecials {

    private static final String BIRTH = "dateOfBirth";
    private static final String TURNOVER = "expectedMonthlyTurnover";
    private static final String PHONE = "phone";

    private TypedSpecials() {}

    static void settle(ObjectNode form) {
        if (form.get(BIRTH) instanceof ObjectNode parts) {
            form.put(BIRTH, date(part(parts, "year"), part(parts, "month"), part(parts, "day")));
        }
        if (form.hasNonNull(TURNOVER)) {
            form.put(TURNOVER, sum(form.get(TURNOVER).asText()));
        }
        if (form.hasNonNull(PHONE)) {
            form.put(PHONE, phone(form.get(PHONE).asText()));
        }
    }

    private static String part(ObjectNode date, String name) {
        return date.path(name).asText("").strip();
    }

    /** Nothing at all is nothing typed yet; anything else must become a date. */
    private static String date(String year, String month, String day) {
        String typed = year + month + day;
        return typed.isEmpty() ? "" : padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(String part, int length) {
        return part.length() < length && length == 2 ? "0".repeat(length - part.length()) + part : part;
    }

    /** Whole euros; dots, commas and spaces between groups of three digits are how people write thousands. */
    private static String sum(String typed) {
        return typed.replaceAll("[€\\s\\u00A0\\u202F']", "").replaceAll("[.,](?=\\d{3}(\\D|$))", "");
    }

    private static String phone(String typed) {
        return typed.replaceAll("[\\s()/.\\u00A0-]", "").replaceFirst("^00", "+");
    }

    /** Boxes are named {@code CHANNEL:PURPOSE}; none ticked is an answer too. */
    static ArrayNode consents(String[] boxes) {
        ArrayNode consents = JsonNodeFactory.instance.arrayNode();
        for (String box : boxes) {
            String[] parts = box.split(":", 2);
            if (parts.length == 2) {
                consents.addObject().put("channel", parts[0]).put("purpose", parts[1]);
            }
        }
        return consents;
    }

    static void show(Map<String, String> fields) {
        String date = fields.get(BIRTH);
        if (date != null && date.matches("[^-]*-[^-]*-[^-]*")) {
            String[] parts = date.split("-", -1);
            fields.put(BIRTH + ".year", parts[0]);
            fields.put(BIRTH + ".month", parts[1]);
            fields.put(BIRTH + ".day", parts[2]);
        }
    }
}
