package org.lotse.workers.screening.name;

import java.util.HashMap;
import java.util.Map;

/** Khmer into Latin letters as far as the script writes its vowels; ICU has no rules for it. */
final class Khmer {

    private static final String LETTERS =
            "ក k ខ kh គ k ឃ kh ង ng ច ch ឆ ch ជ ch ឈ ch ញ nh ដ d ឋ th ឌ d ឍ th ណ n ត t ថ th ទ t ធ th ន n ប b ផ ph ព p"
                    + " ភ ph ម m យ y រ r ល l វ v ស s ហ h ឡ l អ a ា a ិ i ី i ឹ eu ឺ eu ុ u ូ u ួ uo ើ ae ឿ eu ៀ ie េ e ែ ae"
                    + " ៃ ai ោ o ៅ au ំ m ះ h ឥ i ឦ i ឧ u ឩ u ឯ ae ឱ o ឪ au ឫ reu ឬ reu";
    /** Turns the consonant before it into its sister of the other row. */
    private static final char SISTER = '៉';

    private static final Map<Character, String> SPELLED = spelled();

    private Khmer() {}

    private static Map<Character, String> spelled() {
        Map<Character, String> spelled = new HashMap<>();
        String[] pairs = LETTERS.split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            spelled.put(pairs[i].charAt(0), pairs[i + 1]);
        }
        return Map.copyOf(spelled);
    }

    static String word(String khmer) {
        StringBuilder latin = new StringBuilder(khmer.length());
        for (int i = 0; i < khmer.length(); i++) {
            char letter = khmer.charAt(i);
            boolean p = letter == 'ប' && i + 1 < khmer.length() && khmer.charAt(i + 1) == SISTER;
            latin.append(p ? "p" : SPELLED.getOrDefault(letter, letter < 0x80 ? String.valueOf(letter) : ""));
        }
        return latin.toString();
    }
}
