package org.lotse.workers.screening.match;

import java.util.Arrays;
import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;
import org.lotse.workers.screening.name.Writing;

/**
 * A word reduced to which letters it has, so that most of the words that cannot be alike are told without being read.
 *
 * @param letters a bit for each letter of the sound
 * @param length of the sound
 * @param plain whether letters alone decide how like another plain word it is
 */
record Outline(int letters, int length, int group, boolean plain) {

    /** In hundredths, the least it costs that only one word has the letter of a bit. */
    private static final int[] LEAST = least();

    private static final double SHARE_OF_SOUND = 0.6;
    private static final double PRICE_PER_LETTER = 1.2;
    private static final int LETTERS_IN_A_SLIP = 2;

    static Outline of(Token token) {
        int letters = 0;
        for (int i = 0; i < token.sound().length(); i++) {
            letters |= 1 << (token.sound().charAt(i) & 31);
        }
        boolean spelled = token.writing() == Writing.FULL || token.writing() == Writing.ROUGH;
        boolean whole = token.kind() != TokenKind.INITIAL && token.served().isEmpty();
        return new Outline(letters, token.sound().length(), token.group(), spelled && whole);
    }

    private static int[] least() {
        int[] least = new int[32];
        Arrays.fill(least, Prices.FULL);
        for (char letter = '0'; letter < 128; letter++) {
            int cost = Math.min(Prices.SOUNDING.leastToLose[letter], Prices.SOUNDING.leastToGain[letter]);
            least[letter & 31] = Math.min(least[letter & 31], Character.isLetterOrDigit(letter) ? cost : Prices.FULL);
        }
        return least;
    }

    /** Whether the words may be as alike as {@code least}; when not, {@link Likeness} would say the same. */
    boolean mayBeLike(int otherLetters, int otherLength, int otherGroup, boolean otherPlain, double least) {
        if (!plain || !otherPlain || group != 0 && group == otherGroup) {
            return true;
        }
        int here = letters & ~otherLetters;
        int there = otherLetters & ~letters;
        if (Integer.bitCount(here | there) <= LETTERS_IN_A_SLIP) {
            return true;
        }
        double limit = (1 - least) / PRICE_PER_LETTER * (length + otherLength) / 2;
        return Math.max(cost(here), cost(there)) * SHARE_OF_SOUND <= limit * Prices.FULL;
    }

    private static int cost(int letters) {
        int cost = 0;
        for (int left = letters; left != 0; left &= left - 1) {
            cost += LEAST[Integer.numberOfTrailingZeros(left)];
        }
        return cost;
    }
}
