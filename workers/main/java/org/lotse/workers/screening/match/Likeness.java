package org.lotse.workers.screening.match;

import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;

/** How alike two words are, 0 to 1, where 1 is the same word. An instance belongs to one thread. */
final class Likeness {

    /** Words less alike than this are different words. */
    static final double LEAST = 0.5;

    private static final double SAME_GROUP = 0.97;
    private static final double SAME_SOUND = 0.96;
    private static final double INITIAL = 0.8;
    private static final double SHORT_AND_DIFFERENT = 0.55;
    private static final double PRICE_PER_LETTER = 1.45;
    private static final double SHARE_OF_SOUND = 0.6;

    private final EditCost edits = new EditCost();

    double between(Token a, Token b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.kind() == TokenKind.NUMBER || b.kind() == TokenKind.NUMBER) {
            return 0;
        }
        if (a.group() != 0 && a.group() == b.group()) {
            return SAME_GROUP;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return initial(a, b);
        }
        return a.sound().equals(b.sound()) ? SAME_SOUND : worded(a, b);
    }

    private static double initial(Token a, Token b) {
        boolean same = !a.sound().isEmpty()
                && !b.sound().isEmpty()
                && a.sound().charAt(0) == b.sound().charAt(0);
        return same && a.kind() != b.kind() ? INITIAL : 0;
    }

    private double worded(Token a, Token b) {
        boolean unvowelled = a.unvowelled() != b.unvowelled();
        double length = (a.sound().length() + b.sound().length()) / 2.0;
        if (Math.abs(a.sound().length() - b.sound().length()) > length && !unvowelled) {
            return 0;
        }
        double cost = edits.sounding(a.sound(), b.sound(), unvowelled);
        if (!unvowelled) {
            cost = SHARE_OF_SOUND * cost + (1 - SHARE_OF_SOUND) * edits.written(a.text(), b.text());
        }
        double likeness = Math.max(0, 1 - PRICE_PER_LETTER * cost / length);
        boolean tooShort = Math.max(a.sound().length(), b.sound().length()) < 4 && !unvowelled;
        return Math.min(tooShort ? Math.min(likeness, SHORT_AND_DIFFERENT) : likeness, SAME_SOUND);
    }

    /** Two words written in one against one word. */
    double joined(Token first, Token second, Token whole) {
        String sound = first.sound() + second.sound();
        double length = (sound.length() + whole.sound().length()) / 2.0;
        boolean unvowelled = first.unvowelled() != whole.unvowelled();
        double cost = edits.sounding(sound, whole.sound(), unvowelled);
        return Math.min(SAME_SOUND, Math.max(0, 1 - PRICE_PER_LETTER * cost / length));
    }

    static Operation operation(Token a, Token b, double likeness) {
        if (likeness == 1) {
            return Operation.EXACT;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return Operation.INITIAL;
        }
        if (a.group() != 0 && a.group() == b.group() || a.sound().equals(b.sound())) {
            return Operation.EQUIVALENT;
        }
        return a.skeleton().equals(b.skeleton()) ? Operation.PHONETIC : Operation.TYPO;
    }
}
