package org.lotse.workers.screening.name;

import java.lang.Character.UnicodeScript;

/** The scripts that need a way of their own into Latin letters. */
enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    HANGUL,
    HAN,
    KHMER,
    OTHER;

    static Script of(String word) {
        Script latin = LATIN;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            Script script = of(word.codePointAt(i));
            if (script != LATIN) {
                return script;
            }
        }
        return latin;
    }

    private static Script of(int codePoint) {
        if (codePoint < 0x250) {
            return LATIN;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case KHMER -> KHMER;
            default -> OTHER;
        };
    }
}
