package org.lotse.workers.screening.match;

import java.util.Arrays;
import org.lotse.workers.screening.name.Vowels;

/**
 * What single changes to a word cost, in hundredths of a letter. Slips between letters that sound alike are cheap, and
 * vowels that a script does not write are nearly free.
 */
final class Prices {

    static final int FULL = 100;
    private static final int LETTERS = 128;
    private static final int SWAPPED_SOUNDS = 80;
    private static final int WRITTEN_VOWEL = 70;
    private static final int SAME_VOWEL_FAMILY = 25;
    private static final int OTHER_VOWEL = 40;
    private static final int VOWEL_MORE = 40;
    private static final int UNWRITTEN_VOWEL = 5;
    private static final int WRITTEN_FOR_ANOTHER = 8;
    private static final int WRITTEN_ON_PURPOSE = 55;
    private static final int HALF = 50;
    /** Between two vowels even Arabic writes something. */
    private static final int GLIDE_NOT_WRITTEN = 25;

    private static final int BREATH = 35;
    private static final String VOWELS = "aeiou";
    private static final String[] FAMILIES = {"ou", "ei", "ae"};
    private static final String[] ALIKE = {
        "bp6", "dt5", "gk5", "sz4", "Ss5", "CS5", "Ck4", "vb6", "vf5", "ji3", "jz5", "jZ4", "jg4", "hk5", "hg4", "Ch5",
        "mn7", "lr8", "Zz3", "Cs6", "jC5", "ks6", "ui4", "vu2", "Zs5", "Sz6", "zt5", "zd5", "ts7"
    };
    /** In Arabic w and y stand for vowels too, and b and f for the p and v that it does not have. */
    private static final String[] WRITTEN_FOR = {"vu", "vo", "ie", "bp", "fv"};

    /** Between words as they are written: a slip costs one, a wrong vowel less. */
    static final Prices WRITTEN = written();
    /** Between words as they sound. */
    static final Prices SOUNDING = sounding();
    /** Between a word whose script leaves out short vowels and one with all of them. */
    static final Prices UNVOWELLED = unvowelled();

    final int[] insertion = new int[LETTERS];
    final int[] deletion = new int[LETTERS];
    final int[] replacement = new int[LETTERS * LETTERS];
    /** The least it costs to get rid of a letter, or to come by one. */
    final int[] leastToLose = new int[LETTERS];

    final int[] leastToGain = new int[LETTERS];
    final int swap;
    /** What a vowel more costs besides when it follows another vowel. */
    final int hiatus;

    private Prices(int swap, int hiatus) {
        this.swap = swap;
        this.hiatus = hiatus;
        Arrays.fill(insertion, FULL);
        Arrays.fill(deletion, FULL);
        Arrays.fill(replacement, FULL);
    }

    private static Prices written() {
        Prices prices = new Prices(FULL, 0);
        prices.vowels(WRITTEN_VOWEL);
        return prices.bounded();
    }

    private static Prices sounding() {
        Prices prices = new Prices(SWAPPED_SOUNDS, 0).soft(VOWEL_MORE, VOWEL_MORE);
        prices.alike(FULL);
        return prices.bounded();
    }

    private static Prices unvowelled() {
        Prices prices = new Prices(SWAPPED_SOUNDS, GLIDE_NOT_WRITTEN).soft(UNWRITTEN_VOWEL, WRITTEN_ON_PURPOSE);
        prices.alike(HALF);
        for (String pair : WRITTEN_FOR) {
            prices.replacement[at(pair.charAt(0), pair.charAt(1))] = WRITTEN_FOR_ANOTHER;
        }
        return prices.bounded();
    }

    private Prices soft(int vowelMore, int vowelLess) {
        for (char letter = 0; letter < LETTERS; letter++) {
            if (Vowels.has(letter)) {
                insertion[letter] = vowelMore;
                deletion[letter] = vowelLess;
            }
        }
        insertion['h'] = BREATH;
        deletion['h'] = BREATH;
        return this;
    }

    /** @param most pairs that cost more than this count as not alike at all */
    private void alike(int most) {
        for (String pair : ALIKE) {
            int price = (pair.charAt(2) - '0') * 10;
            both(pair.charAt(0), pair.charAt(1), price > most ? FULL : price);
        }
        vowels(OTHER_VOWEL);
        for (String family : FAMILIES) {
            both(family.charAt(0), family.charAt(1), SAME_VOWEL_FAMILY);
        }
    }

    private void vowels(int price) {
        for (char a : VOWELS.toCharArray()) {
            for (char b : VOWELS.toCharArray()) {
                replacement[at(a, b)] = price;
            }
        }
    }

    private void both(char a, char b, int price) {
        replacement[at(a, b)] = price;
        replacement[at(b, a)] = price;
    }

    private Prices bounded() {
        for (char letter = 0; letter < LETTERS; letter++) {
            leastToLose[letter] = deletion[letter];
            leastToGain[letter] = insertion[letter];
            for (char other = 0; other < LETTERS; other++) {
                leastToLose[letter] = Math.min(leastToLose[letter], replacement[at(letter, other)]);
                leastToGain[letter] = Math.min(leastToGain[letter], replacement[at(other, letter)]);
            }
        }
        return this;
    }

    static int at(char from, char to) {
        return from << 7 | to;
    }
}
