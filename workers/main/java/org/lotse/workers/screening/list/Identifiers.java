package org.lotse.workers.screening.list;

import java.util.Locale;

/** Document and registration numbers, made comparable. */
public final class Identifiers {

    /** Shorter numbers are house numbers and the like, which prove nothing. */
    static final int SHORTEST = 5;

    private Identifiers() {}

    /** Letters and digits in upper case, without a leading {@code IMO}. */
    public static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        String text = number == null ? "" : number.toUpperCase(Locale.ROOT);
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.indexOf("IMO") == 0 ? plain.substring(3) : plain.toString();
    }
}
