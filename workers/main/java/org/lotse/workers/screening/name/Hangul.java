package org.lotse.workers.screening.name;

import java.util.Map;

/** Korean syllables into Latin letters, the way names of persons are written rather than places. */
public final class Hangul {

    private static final String[] INITIALS = "k kk n t tt r m p pp s ss - ch jj ch k t p h".split(" ");
    private static final String[] VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
    /** Nobody writes a name with a single letter. */
    private static final Map<String, String> BARE_VOWELS =
            Map.of("a", "ah", "i", "yi", "u", "woo", "o", "oh", "e", "eh");

    private static final String BETWEEN = "-";
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;

    private Hangul() {}

    /** The syllables of a word written by {@link #word}. */
    public static String[] apart(String word) {
        return word.split(BETWEEN);
    }

    /** Whether a word in Latin letters is a way to write the syllable. */
    public static boolean isSpelled(String syllable, Token word) {
        int group = Lexicon.group(BARE_VOWELS.getOrDefault(syllable, syllable));
        return syllable.equals(word.text())
                || group != 0 && group == word.group()
                || group * word.group() == 0 && level(Sound.of(syllable)).equals(level(word.sound()));
    }

    /** Korean tells g from k and the like by where they stand, so that Latin may write either. */
    private static String level(String sound) {
        return sound.replace('g', 'k').replace('b', 'p').replace('d', 't').replace('C', 'j');
    }

    private static boolean isSyllable(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** A word with a mark between its syllables. */
    static String word(String syllables) {
        StringBuilder latin = new StringBuilder();
        for (char letter : syllables.toCharArray()) {
            latin.append(latin.isEmpty() || !isSyllable(letter) ? "" : BETWEEN);
            latin.append(isSyllable(letter) ? latin(letter) : "");
        }
        return BARE_VOWELS.getOrDefault(latin.toString(), latin.toString());
    }

    private static String latin(char syllable) {
        int index = syllable - FIRST;
        String first = INITIALS[index / (21 * 28)];
        return (first.equals("ch") && index / (21 * 28) == 12 ? "j" : plain(first))
                + VOWELS[index % (21 * 28) / 28]
                + plain(FINALS[index % 28]);
    }

    private static String plain(String part) {
        return part.equals("-") ? "" : part;
    }
}
