package org.lotse.workers.extraction.identity;

/** How far two texts are apart, letter by letter. */
final class Letters {

    private static final int LETTERS_OF_ONE_ERROR = 5;

    private Letters() {}

    /** Whether one may be the other with one letter in five misread. */
    static boolean alike(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int errors = longest / LETTERS_OF_ONE_ERROR;
        return Math.abs(one.length() - other.length()) <= errors && distance(one, other) <= errors;
    }

    /** The fewest letters to be changed, left out or put in. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int at = 1; at < now.length; at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, 1 + Math.min(before[at], now[at - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
