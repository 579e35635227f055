package org.lotse.workers.screening.match;

import org.lotse.workers.screening.name.Vowels;

/**
 * What it costs to make one word of another: Damerau and Levenshtein with {@link Prices}, in hundredths of a letter.
 * Keeps its table between calls, so an instance belongs to one thread.
 */
final class EditCost {

    /** What is given for words further apart than the limit. */
    static final int TOO_MUCH = Integer.MAX_VALUE / 4;

    /** Two words of the longest kind put together. */
    private static final int LONGEST = 82;

    private final int[][] table = new int[LONGEST + 1][LONGEST + 1];
    private final int[] gain = new int[LONGEST];
    private final int[] balance = new int[128];

    /** @param limit in hundredths; beyond it the answer only says "more" */
    int between(String a, String b, int limit, Prices prices) {
        if (least(a, b, prices) > limit) {
            return TOO_MUCH;
        }
        int rows = Math.min(a.length(), LONGEST);
        int columns = Math.min(b.length(), LONGEST);
        for (int j = 0; j < columns; j++) {
            gain[j] = gain(b, j, prices);
            table[0][j + 1] = table[0][j] + gain[j];
        }
        int leastBefore = 0;
        for (int i = 1; i <= rows; i++) {
            int least = row(a, b, i, columns, prices);
            if (least > limit && leastBefore > limit) {
                return TOO_MUCH;
            }
            leastBefore = least;
        }
        return table[rows][columns];
    }

    private static int gain(String b, int at, Prices prices) {
        boolean hiatus = at > 0 && Vowels.has(b.charAt(at)) && Vowels.has(b.charAt(at - 1));
        return prices.insertion[b.charAt(at)] + (hiatus ? prices.hiatus : 0);
    }

    /** What the letters that only one side has must cost at least, wherever they stand. */
    private int least(String a, String b, Prices prices) {
        for (int i = 0; i < a.length(); i++) {
            balance[a.charAt(i)]++;
        }
        for (int j = 0; j < b.length(); j++) {
            balance[b.charAt(j)]--;
        }
        int lost = 0;
        for (int i = 0; i < a.length(); i++) {
            char letter = a.charAt(i);
            lost += Math.max(0, balance[letter]) * prices.leastToLose[letter];
            balance[letter] = Math.min(0, balance[letter]);
        }
        int gained = 0;
        for (int j = 0; j < b.length(); j++) {
            char letter = b.charAt(j);
            gained -= balance[letter] * prices.leastToGain[letter];
            balance[letter] = 0;
        }
        return Math.max(lost, gained);
    }

    private int row(String a, String b, int i, int columns, Prices prices) {
        char letter = a.charAt(i - 1);
        int deletion = prices.deletion[letter];
        int[] row = table[i];
        int[] above = table[i - 1];
        row[0] = above[0] + deletion;
        int least = row[0];
        for (int j = 1; j <= columns; j++) {
            char other = b.charAt(j - 1);
            int cost = above[j - 1];
            if (letter != other) {
                int single = Math.min(above[j] + deletion, row[j - 1] + gain[j - 1]);
                cost = Math.min(single, cost + prices.replacement[Prices.at(letter, other)]);
                cost = Math.min(cost, swapped(a, b, i, j, prices));
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private int swapped(String a, String b, int i, int j, Prices prices) {
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && b.charAt(j - 1) == a.charAt(i - 2);
        return swapped ? table[i - 2][j - 2] + prices.swap : TOO_MUCH;
    }
}
