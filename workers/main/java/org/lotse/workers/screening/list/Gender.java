package org.lotse.workers.screening.list;

import java.util.Locale;
import java.util.Optional;

/** Gender as far as lists and identity documents state it. */
public enum Gender {
    MALE,
    FEMALE;

    /** Reads {@code M}, {@code F}, {@code Male}, {@code Female}; anything else is unknown. */
    public static Optional<Gender> of(String text) {
        String word = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return switch (word) {
            case "M", "MALE" -> Optional.of(MALE);
            case "F", "FEMALE" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
