package org.lotse.workers.screening.match;

import org.lotse.workers.screening.name.Hangul;
import org.lotse.workers.screening.name.Token;

/** A Korean given name beside the two words it is written as in Latin letters. */
final class Syllables {

    private static final double SAME = 0.96;

    private Syllables() {}

    /** 0 unless each of the words is a spelling of its syllable. */
    static double alike(String name, Token first, Token second) {
        String[] syllables = Hangul.apart(name);
        boolean alike = syllables.length == 2 && alike(syllables[0], first) && alike(syllables[1], second);
        return alike ? SAME : 0;
    }

    private static boolean alike(String syllable, Token word) {
        return Hangul.isSpelled(syllable, word);
    }
}
