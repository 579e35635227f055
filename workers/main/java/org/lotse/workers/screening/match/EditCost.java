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
    private static final double WRITTEN_FOR_ANOTHER = 0.08;
    private static final double WRITTEN_ON_PURPOSE = 0.55;
    private static final double HALF = 0.5;
    private static final double WRITTEN_VOWEL = 0.7;
    private static final double BREATH = 0.35;
    private static final String[] ALIKE = {
        "bp6", "dt5", "gk5", "sz4", "Ss5", "CS5", "Ck4", "vb6", "vf5", "ji3", "jz5", "jZ4", "jg4", "hk5", "hg4", "Ch5",
        "mn7", "lr8", "Zz3", "Cs6", "jC5", "ks6", "ui4", "vu2", "Zs5", "Sz6", "td5", "zt5", "zd5", "ts7"
    };
    /** In Arabic w and y stand for vowels too, and b and f for the p and v that it does not have. */
    private static final String WRITTEN_FOR = "vu vo ie bp fv";

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

    private enum Prices {
        WRITTEN,
        SOUNDING,
        UNVOWELLED
    }

    /** Between two words as they are written: a slip costs one, a wrong vowel less. Beyond {@code limit} it only says "more". */
    double written(String a, String b, double limit) {
        return between(a, b, limit, Prices.WRITTEN);
    }

    /** Between two words as they sound. Beyond {@code limit} it only says "more". */
    double sounding(String a, String b, double limit) {
        return between(a, b, limit, Prices.SOUNDING);
    }

    /** Between a word whose script leaves out short vowels and one with all of them. */
    double unvowelled(String bare, String full, double limit) {
        return between(bare, full, limit, Prices.UNVOWELLED);
    }

    private double between(String a, String b, double limit, Prices prices) {
        int rows = Math.min(a.length(), LONGEST);
        int columns = Math.min(b.length(), LONGEST);
        for (int j = 1; j <= columns; j++) {
            table[0][j] = table[0][j - 1] + insertion(b.charAt(j - 1), prices);
        }
        double leastBefore = 0;
        for (int i = 1; i <= rows; i++) {
            double least = row(a, b, i, columns, prices);
            if (least > limit && leastBefore > limit) {
                return Double.MAX_VALUE;
            }
            leastBefore = least;
        }
        return table[rows][columns];
    }

    private double row(String a, String b, int i, int columns, Prices prices) {
        char letter = a.charAt(i - 1);
        double deletion = deletion(letter, prices);
        table[i][0] = table[i - 1][0] + deletion;
        double least = table[i][0];
        for (int j = 1; j <= columns; j++) {
            char other = b.charAt(j - 1);
            table[i][j] = letter == other
                    ? table[i - 1][j - 1]
                    : Math.min(
                            Math.min(table[i - 1][j] + deletion, table[i][j - 1] + insertion(other, prices)),
                            Math.min(
                                    table[i - 1][j - 1] + replacement(letter, other, prices),
                                    swapped(a, b, i, j, prices)));
            least = Math.min(least, table[i][j]);
        }
        return least;
    }

    private double swapped(String a, String b, int i, int j, Prices prices) {
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && b.charAt(j - 1) == a.charAt(i - 2);
        return swapped ? table[i - 2][j - 2] + (prices == Prices.WRITTEN ? FULL : SWAPPED) : Double.MAX_VALUE;
    }

    private static double insertion(char letter, Prices prices) {
        return switch (prices) {
            case WRITTEN -> FULL;
            case SOUNDING -> single(letter, VOWEL_MORE);
            case UNVOWELLED -> single(letter, UNWRITTEN_VOWEL);
        };
    }

    /** A vowel that is written although the script could leave it out is meant. */
    private static double deletion(char letter, Prices prices) {
        return switch (prices) {
            case WRITTEN -> FULL;
            case SOUNDING -> single(letter, VOWEL_MORE);
            case UNVOWELLED -> single(letter, WRITTEN_ON_PURPOSE);
        };
    }

    private static double single(char letter, double vowel) {
        return Vowels.has(letter) ? vowel : letter == 'h' ? BREATH : FULL;
    }

    private static double replacement(char x, char y, Prices prices) {
        if (prices == Prices.WRITTEN) {
            return Vowels.has(x) && Vowels.has(y) ? WRITTEN_VOWEL : FULL;
        }
        if (x >= 128 || y >= 128) {
            return FULL;
        }
        if (prices == Prices.UNVOWELLED && writtenFor(x, y)) {
            return WRITTEN_FOR_ANOTHER;
        }
        double price = PRICES[x << 7 | y];
        return prices == Prices.UNVOWELLED && price > HALF ? FULL : price;
    }

    private static boolean writtenFor(char x, char y) {
        for (int i = 0; i < WRITTEN_FOR.length(); i += 3) {
            if (WRITTEN_FOR.charAt(i) == x && WRITTEN_FOR.charAt(i + 1) == y) {
                return true;
            }
        }
        return false;
    }
}
