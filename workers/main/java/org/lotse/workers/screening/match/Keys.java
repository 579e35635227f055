package org.lotse.workers.screening.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lotse.workers.screening.name.Token;

/** Under which keys a word is filed, so that words a few slips apart share at least one. */
final class Keys {

    private static final int SHORT_TEXT = 9;
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
        keys.add("=" + token.sound());
        if (!token.served().isEmpty()) {
            keys.add("=" + token.served());
        }
        if (token.text().length() <= SHORT_TEXT) {
            keys.add("-" + token.text());
            without(token.text(), "-", keys);
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
