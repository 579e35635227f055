package org.lotse.workers.screening.name;

/** Korean syllables into Latin letters, the way names of persons are written rather than places. */
final class Hangul {

    private static final String[] INITIALS = "k kk n t tt r m p pp s ss - ch jj ch k t p h".split(" ");
    private static final String[] VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;

    private Hangul() {}

    private static boolean isSyllable(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** A word of syllables in one; a family name of a bare vowel is written as its bearers write it. */
    static String word(String syllables) {
        if (syllables.equals("이")) {
            return "lee";
        }
        StringBuilder latin = new StringBuilder();
        syllables
                .chars()
                .filter(letter -> isSyllable((char) letter))
                .forEach(letter -> latin.append(latin((char) letter)));
        return latin.toString();
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
