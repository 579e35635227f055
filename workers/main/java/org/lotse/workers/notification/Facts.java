package org.lotse.workers.notification;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lotse.workers.runtime.StepFailure;

/** The facts of one message, checked and put as its reader expects them. */
final class Facts {

    private Facts() {}

    /** @throws StepFailure for good, when a fact is missing or cannot be told */
    static Map<String, Object> of(MessageKind kind, MessageOrder order, Language language) {
        Map<String, Object> facts = new HashMap<>();
        for (String name : kind.needed()) {
            facts.put(name, told(name, required(name, order), language));
        }
        for (String name : kind.optional()) {
            facts.put(name, told(name, order.data().get(name), language));
        }
        return facts;
    }

    private static Object required(String name, MessageOrder order) {
        Object value = order.data().get(name);
        if (value == null) {
            throw StepFailure.forGood("Message " + order.id() + " lacks the fact " + name + ".");
        }
        return value;
    }

    private static Object told(String name, Object value, Language language) {
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::clean).toList();
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        return told(name, clean(value), language);
    }

    private static String told(String name, String value, Language language) {
        return switch (name) {
            case "dueDate", "lastDay", "startDate", "listsDate" -> language.date(date(value));
            case "balance", "feesCharged", "feesRefunded", "payout", "part", "total" -> language.euros(amount(value));
            case "iban" -> value.replaceAll("\\s", "").replaceAll("(.{4})(?!$)", "$1 ");
            case "product" -> language.knows("product." + value) ? language.word("product." + value) : value;
            case "link", "statusLink", "reviewLink" -> webLink(value);
            default -> value;
        };
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value.substring(0, Math.min(value.length(), 10)));
        } catch (DateTimeParseException malformed) {
            throw StepFailure.forGood("A day in a message is no date.");
        }
    }

    private static BigDecimal amount(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException malformed) {
            throw StepFailure.forGood("An amount in a message is no number.");
        }
    }

    private static String webLink(String value) {
        try {
            String scheme = URI.create(value).getScheme();
            if ("https".equals(scheme) || "http".equals(scheme)) {
                return value;
            }
        } catch (IllegalArgumentException malformed) {
            throw StepFailure.forGood("The link of a message is no address.");
        }
        throw StepFailure.forGood("The link of a message leads to no web page.");
    }

    /** Control characters have no place in a letter and would break the page it is set from. */
    static String clean(Object value) {
        return Objects.toString(value, "")
                .replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}\\p{Cs}]+", " ")
                .strip();
    }
}
