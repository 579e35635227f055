package org.lotse.workers.screening.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lotse.workers.screening.name.Token;

/** Under which keys a word is filed, so that words a few slips apart share at least one. */
final class Keys {

    private static final int SHORT_SOUND = 8;
    private static final int FIRM_SKELETON = 4;

    private Keys() {}

    static Set<String> of(Token token) {
        Set<String> keys = new LinkedHashSet<>();
        if (token.group() != 0) {
            keys.add("#" + token.group());
        }
        keys.add(token.skeleton());
        if (token.skeleton().length() >= FIRM_SKELETON) {
            without(token.skeleton(), "", keys);
        }
        if (token.sound().length() <= SHORT_SOUND) {
            keys.add("=" + token.sound());
            without(token.sound(), "=", keys);
        }
        return keys;
    }

    /** The word with each of its letters left out in turn. */
    private static void without(String word, String prefix, Set<String> keys) {
        for (int i = 0; i < word.length() && word.length() > 2; i++) {
            keys.add(prefix + word.substring(0, i) + word.substring(i + 1));
        }
    }
}
