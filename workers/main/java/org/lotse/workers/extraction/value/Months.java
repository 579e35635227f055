package org.lotse.workers.extraction.value;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Words;

/** The names of months, whole or cut short; one letter of a long name may be misread. */
public final class Months {

    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH_TO_FORGIVE = 5;
    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String name : Words.list("month." + month)) {
                names.put(Fold.of(name), month);
            }
        }
        return Map.copyOf(names);
    }

    /** 1 to 12, both inclusive. */
    public static OptionalInt number(String folded) {
        Integer exact = NAMES.get(folded);
        if (exact != null) {
            return OptionalInt.of(exact);
        }
        return NAMES.entrySet().stream()
                .filter(name -> begins(name.getKey(), folded) || nearly(name.getKey(), folded))
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean begins(String name, String written) {
        return written.length() >= SHORTEST && name.startsWith(written);
    }

    private static boolean nearly(String name, String written) {
        if (name.length() < LONG_ENOUGH_TO_FORGIVE || name.length() != written.length()) {
            return false;
        }
        int wrong = 0;
        for (int at = 0; at < name.length(); at++) {
            wrong += name.charAt(at) == written.charAt(at) ? 0 : 1;
        }
        return wrong == 1;
    }
}
