package org.lotse.workers.extraction.value;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** International bank account numbers, ISO 13616; only those whose check digits hold. */
public final class Ibans {

    private static final Pattern BEGINNING = Pattern.compile("(?<![A-Z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}");
    private static final Pattern START = Pattern.compile("(?<![A-Z0-9])[A-Z]{2}\\d{2}(?:[ |][A-Z0-9]{1,4})*[ |]*$");
    private static final int SHORTEST = 15;
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private Ibans() {}

    /** Whether a line ends with what may be a number's beginning. */
    public static boolean mayBegin(String text) {
        return START.matcher(text).find();
    }

    /** The first number in a text, without blanks; lines of boxes around the characters do not matter. */
    public static Optional<String> in(String text) {
        String written = text.toUpperCase(Locale.ROOT).replace('|', ' ').replaceAll("\\s+", " ");
        Matcher match = BEGINNING.matcher(written);
        while (match.find()) {
            Optional<String> valid = longestValid(match.group().replace(" ", ""));
            if (valid.isPresent()) {
                return valid;
            }
        }
        return Optional.empty();
    }

    /** Words may follow a number, so it may be shorter than what looks like one. */
    private static Optional<String> longestValid(String characters) {
        for (int length = characters.length(); length >= SHORTEST; length--) {
            String number = characters.substring(0, length);
            if (checks(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    static boolean checks(String number) {
        String digits = (number.substring(4) + number.substring(0, 4))
                .chars()
                .mapToObj(character -> String.valueOf(Character.digit(character, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECK).intValue() == 1;
    }
}
