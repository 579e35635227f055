package org.lotse.workers.extraction.mrz;

/** The check digit of ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1, modulo 10. */
public final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /** @return 0 to 9 */
    public static int of(CharSequence text) {
        int sum = 0;
        for (int index = 0; index < text.length(); index++) {
            sum += value(text.charAt(index)) * WEIGHTS[index % WEIGHTS.length];
        }
        return sum % 10;
    }

    /** The filler counts 0, digits themselves, A to Z count 10 to 35. */
    static int value(char character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 10;
        }
        return character >= '0' && character <= '9' ? character - '0' : 0;
    }

    /** Whether a check digit cannot tell the two characters apart. */
    public static boolean blind(char one, char other) {
        return (value(one) - value(other)) % 10 == 0;
    }
}
