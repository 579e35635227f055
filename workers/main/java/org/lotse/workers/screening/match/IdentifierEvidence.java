package org.lotse.workers.screening.match;

import java.util.List;
import java.util.function.Predicate;

/** What numbers of documents and registers say for or against two records meaning one subject. */
enum IdentifierEvidence {
    /** Issued once in the world and never again. */
    SAME_UNIQUE_NUMBER(9500, "the same IMO number or legal entity identifier"),
    SAME_NUMBER(4000, "a document or registration number in common"),
    NONE(0, ""),
    OTHER_ENTITY(-1500, "another legal entity identifier"),
    OTHER_VESSEL(-2500, "another IMO number");

    private static final int IMO_DIGITS = 7;
    private static final int LEI_LENGTH = 20;

    private final int points;
    private final String reason;

    IdentifierEvidence(int points, String reason) {
        this.points = points;
        this.reason = reason;
    }

    /** In ten-thousandths. */
    int points() {
        return points;
    }

    String reason() {
        return reason;
    }

    /** Both as letters and digits only. */
    static IdentifierEvidence of(List<String> stated, List<String> listed) {
        if (stated.isEmpty() || listed.isEmpty()) {
            return NONE;
        }
        List<String> shared = stated.stream().filter(listed::contains).toList();
        if (!shared.isEmpty()) {
            return shared.stream().anyMatch(number -> isImo(number) || isLei(number))
                    ? SAME_UNIQUE_NUMBER
                    : SAME_NUMBER;
        }
        if (both(stated, listed, IdentifierEvidence::isImo)) {
            return OTHER_VESSEL;
        }
        return both(stated, listed, IdentifierEvidence::isLei) ? OTHER_ENTITY : NONE;
    }

    private static boolean both(List<String> stated, List<String> listed, Predicate<String> kind) {
        return stated.stream().anyMatch(kind) && listed.stream().anyMatch(kind);
    }

    /** Seven digits, the last of them the check digit of the International Maritime Organization's scheme. */
    static boolean isImo(String number) {
        if (number.length() != IMO_DIGITS || !number.chars().allMatch(IdentifierEvidence::isDigit)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < IMO_DIGITS - 1; i++) {
            sum += (number.charAt(i) - '0') * (IMO_DIGITS - i);
        }
        return sum % 10 == number.charAt(IMO_DIGITS - 1) - '0';
    }

    /** Twenty letters and digits whose remainder is one, as ISO 17442 has it. */
    static boolean isLei(String number) {
        if (number.length() != LEI_LENGTH) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < LEI_LENGTH; i++) {
            int value = Character.digit(number.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
