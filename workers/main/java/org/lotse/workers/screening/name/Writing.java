package org.lotse.workers.screening.name;

/** How the script a word came from spells its sounds, which decides what differences mean. */
public enum Writing {
    /** An alphabet with vowels. */
    FULL,
    /** Scripts whose letters we spell less surely: those of India, Thailand and others. */
    ROUGH,
    /** Arabic, Hebrew and Khmer leave out vowels. */
    UNVOWELLED,
    /** Korean: few different syllables, so that another syllable is another name. */
    SYLLABLES,
    /** Chinese: the same, a character a syllable. */
    CHARACTERS;

    static Writing of(Script script) {
        return switch (script) {
            case ARABIC, HEBREW, KHMER -> UNVOWELLED;
            case HANGUL -> SYLLABLES;
            case HAN -> CHARACTERS;
            case OTHER -> ROUGH;
            default -> FULL;
        };
    }

    public boolean syllabic() {
        return this == SYLLABLES || this == CHARACTERS;
    }
}
