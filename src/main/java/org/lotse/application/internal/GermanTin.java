package org.lotse.application.internal;

/** The German tax identification number (AO §139b): eleven digits, the last a check digit after ISO 7064 MOD 11,10. */
final class GermanTin {

    private GermanTin() {}

    /** Spaces and slashes, as people write them, are overlooked. */
    static boolean isValid(String tin) {
        String digits = digits(tin);
        return digits.matches("[1-9][0-9]{10}") && checkDigit(digits) == digits.charAt(10) - '0';
    }

    static String digits(String tin) {
        return tin.replaceAll("[ /]", "");
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int index = 0; index < 10; index++) {
            int sum = (digits.charAt(index) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
