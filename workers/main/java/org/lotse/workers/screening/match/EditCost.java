package org.lotse.workers.screening.match;

import java.util.Arrays;
import org.lotse.workers.screening.name.Vowels;

/**
 * What it costs to make one word of another: Damerau and Levenshtein with prices. Slips between letters that sound
 * alike are cheap, and vowels that a script does not write are nearly free. Keeps its table between calls, so an
 * instance belongs to one thread.
 */
final class EditCost {

    private static final int LONGEST = 41;
    private static final double FULL = 1.0;
    private static final double SWAPPED = 0.8;
    private static final double SAME_VOWEL_FAMILY = 0.25;
    private static final double OTHER_VOWEL = 0.4;
    private static final double VOWEL_MORE = 0.4;
    private static final double UNWRITTEN_VOWEL = 0.05;
    private static final double BREATH = 0.35;
    private static final String[] ALIKE = {
        "bp6", "dt5", "gk5", "sz4", "Ss5", "CS5", "Ck4", "vb6", "vf5", "ji3", "jz5", "jZ4", "jg4", "hk5", "hg4", "Ch5",
        "mn7", "lr8", "Zz3", "Cs6", "jC5", "ks6", "ui4", "vu2", "Zs5", "Sz6", "td5", "zt6", "zd5", "ts7"
    };
    private static final double[] PRICES = prices();

    private final double[][] table = new double[LONGEST + 1][LONGEST + 1];

    private static double[] prices() {
        double[] prices = new double[128 * 128];
        Arrays.fill(prices, FULL);
        for (String pair : ALIKE) {
            double price = (pair.charAt(2) - '0') / 10.0;
            prices[pair.charAt(0) << 7 | pair.charAt(1)] = price;
            prices[pair.charAt(1) << 7 | pair.charAt(0)] = price;
        }
        String vowels = "aeiou";
        for (char a : vowels.toCharArray()) {
            for (char b : vowels.toCharArray()) {
                prices[a << 7 | b] = a == b ? 0 : OTHER_VOWEL;
            }
        }
        for (String family : new String[] {"ou", "ei", "ae"}) {
            prices[family.charAt(0) << 7 | family.charAt(1)] = SAME_VOWEL_FAMILY;
            prices[family.charAt(1) << 7 | family.charAt(0)] = SAME_VOWEL_FAMILY;
        }
        return prices;
    }

    /** Between two words as they are written: every slip costs one. */
    double written(String a, String b) {
        return between(a, b, false, false);
    }

    /** Between two words as they sound. */
    double sounding(String a, String b, boolean unvowelled) {
        return between(a, b, true, unvowelled);
    }

    private double between(String a, String b, boolean priced, boolean unvowelled) {
        int rows = Math.min(a.length(), LONGEST);
        int columns = Math.min(b.length(), LONGEST);
        for (int j = 1; j <= columns; j++) {
            table[0][j] = table[0][j - 1] + (priced ? single(b.charAt(j - 1), unvowelled) : FULL);
        }
        for (int i = 1; i <= rows; i++) {
            char letter = a.charAt(i - 1);
            double deletion = priced ? single(letter, unvowelled) : FULL;
            table[i][0] = table[i - 1][0] + deletion;
            for (int j = 1; j <= columns; j++) {
                table[i][j] = cheapest(a, b, i, j, deletion, priced, unvowelled);
            }
        }
        return table[rows][columns];
    }

    private double cheapest(String a, String b, int i, int j, double deletion, boolean priced, boolean unvowelled) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        if (x == y) {
            return table[i - 1][j - 1];
        }
        double insertion = priced ? single(y, unvowelled) : FULL;
        double replaced = table[i - 1][j - 1] + (priced ? replacement(x, y, unvowelled) : FULL);
        double best = Math.min(replaced, Math.min(table[i - 1][j] + deletion, table[i][j - 1] + insertion));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
            best = Math.min(best, table[i - 2][j - 2] + (priced ? SWAPPED : FULL));
        }
        return best;
    }

    private static double single(char letter, boolean unvowelled) {
        if (Vowels.has(letter)) {
            return unvowelled ? UNWRITTEN_VOWEL : VOWEL_MORE;
        }
        return letter == 'h' ? BREATH : FULL;
    }

    private static double replacement(char x, char y, boolean unvowelled) {
        if (x >= 128 || y >= 128) {
            return FULL;
        }
        if (unvowelled && (x == 'v' && Vowels.has(y) || y == 'v' && Vowels.has(x))) {
            return SAME_VOWEL_FAMILY;
        }
        double price = PRICES[x << 7 | y];
        return unvowelled && Vowels.has(x) && Vowels.has(y) ? price / 2 : price;
    }
}
