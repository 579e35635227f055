package org.lotse.sample;

/** The digit that guards a field of the zone: weights 7, 3, 1 (ICAO Doc 9303 part 3, section 4.9). */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static int of(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            sum += value(field.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10;
    }

    static String guarded(String field) {
        return field + of(field);
    }

    private static int value(char character) {
        return character == '<' ? 0 : Character.digit(character, 36);
    }
}
