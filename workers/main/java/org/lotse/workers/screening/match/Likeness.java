package org.lotse.workers.screening.match;

import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;
import org.lotse.workers.screening.name.Writing;

/** How alike two words are, 0 to 1, where 1 is the same word. An instance belongs to one thread. */
final class Likeness {

    /** Words less alike than this are different words. */
    static final double LEAST = 0.5;

    private static final double SAME_GROUP = 0.97;
    private static final double SAME_SOUND = 0.96;
    private static final double SAME_SHORT_SOUND = 0.9;
    private static final double SERVANT_LEFT_OUT = 0.85;
    private static final double INITIAL = 0.7;
    private static final double[] MOST_BY_LETTERS = {0, 0.6, 0.8, 0.92, SAME_SOUND};
    private static final double PRICE_UNVOWELLED = 1.3;
    private static final double SHORT_AND_DIFFERENT = 0.55;
    private static final double PRICE_PER_LETTER = 1.2;
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
        if (a.group() != 0 && b.group() != 0) {
            return 0;
        }
        if (a.sound().equals(b.sound())) {
            return sameSound(a);
        }
        return a.servedBy(b) || b.servedBy(a) ? SERVANT_LEFT_OUT : fathered(a, b, worded(a, b));
    }

    /** The ending that all patronymics share proves nothing, so what differs counts more. */
    private static double fathered(Token a, Token b, double alike) {
        boolean patronymics = a.kind() == TokenKind.PATRONYMIC && b.kind() == TokenKind.PATRONYMIC;
        return patronymics ? Math.max(0, 1 - 1.6 * (1 - alike)) : alike;
    }

    private static double sameSound(Token token) {
        return token.sound().length() < 4 ? SAME_SHORT_SOUND : SAME_SOUND;
    }

    private static double initial(Token a, Token b) {
        boolean same = !a.sound().isEmpty()
                && !b.sound().isEmpty()
                && a.sound().charAt(0) == b.sound().charAt(0);
        return same && a.kind() != b.kind() ? INITIAL : 0;
    }

    private double worded(Token a, Token b) {
        double length = (a.sound().length() + b.sound().length()) / 2.0;
        if (a.writing() == Writing.UNVOWELLED && b.writing() == Writing.FULL) {
            return unvowelled(a, b, length);
        }
        if (b.writing() == Writing.UNVOWELLED && a.writing() == Writing.FULL) {
            return unvowelled(b, a, length);
        }
        if (Math.abs(a.sound().length() - b.sound().length()) > length / 2) {
            return 0;
        }
        boolean syllabic = a.writing() == Writing.SYLLABIC || b.writing() == Writing.SYLLABIC;
        double price = syllabic ? 2.5 * PRICE_PER_LETTER : PRICE_PER_LETTER;
        double limit = (1 - LEAST) / price * length;
        double likeness = 1 - price * cost(a, b, limit) / length;
        boolean tooShort = Math.max(a.sound().length(), b.sound().length()) < 4;
        return bounded(likeness, tooShort ? SHORT_AND_DIFFERENT : SAME_SOUND);
    }

    private double cost(Token a, Token b, double limit) {
        double sounding = edits.sounding(a.sound(), b.sound(), limit / SHARE_OF_SOUND) * SHARE_OF_SOUND;
        return sounding > limit
                ? sounding
                : sounding + (1 - SHARE_OF_SOUND) * edits.written(a.text(), b.text(), limit / (1 - SHARE_OF_SOUND));
    }

    /** The fewer letters are written, the less their agreement proves. */
    private double unvowelled(Token bare, Token full, double length) {
        double limit = (1 - LEAST) / PRICE_UNVOWELLED * length;
        double likeness = 1 - PRICE_UNVOWELLED * edits.unvowelled(bare.sound(), full.sound(), limit) / length;
        return bounded(likeness, MOST_BY_LETTERS[Math.min(bare.sound().length(), MOST_BY_LETTERS.length - 1)]);
    }

    private static double bounded(double likeness, double most) {
        return Math.max(0, Math.min(most, likeness));
    }

    /** Two words written in one against one word. */
    double joined(Token first, Token second, Token whole) {
        String sound = first.sound() + second.sound();
        double length = (sound.length() + whole.sound().length()) / 2.0;
        double cost = first.writing() == Writing.UNVOWELLED && whole.writing() == Writing.FULL
                ? edits.unvowelled(sound, whole.sound(), length)
                : whole.writing() == Writing.UNVOWELLED && first.writing() == Writing.FULL
                        ? edits.unvowelled(whole.sound(), sound, length)
                        : edits.sounding(sound, whole.sound(), length);
        return bounded(1 - PRICE_PER_LETTER * cost / length, SAME_SOUND);
    }

    static Operation operation(Token a, Token b, double likeness) {
        if (likeness == 1) {
            return Operation.EXACT;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return Operation.INITIAL;
        }
        if (a.group() != 0 && a.group() == b.group() || a.sound().equals(b.sound()) || a.servedBy(b) || b.servedBy(a)) {
            return Operation.EQUIVALENT;
        }
        return a.skeleton().equals(b.skeleton()) ? Operation.PHONETIC : Operation.TYPO;
    }
}
