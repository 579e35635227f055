package org.lotse.workers.screening.name;

/** How the script a word came from spells its sounds, which decides what differences mean. */
public enum Writing {
    /** An alphabet with vowels. */
    FULL,
    /** Arabic and Hebrew leave out the short vowels. */
    UNVOWELLED,
    /** Chinese and Korean: few different syllables, so that another syllable is another name. */
    SYLLABIC;

    static Writing of(Script script) {
        return switch (script) {
            case ARABIC, HEBREW -> UNVOWELLED;
            case HANGUL, HAN -> SYLLABIC;
            default -> FULL;
        };
    }
}
