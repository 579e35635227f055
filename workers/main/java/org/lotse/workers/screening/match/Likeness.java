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
    private static final double SHORT_AND_DIFFERENT = 0.55;
    /** Enough to be laid side by side, not enough to be the same. */
    private static final double SLIP_IN_SHORT = 0.6;

    private static final int SHORTEST_TO_SLIP_IN = 4;
    private static final double PRICE_UNVOWELLED = 1.3;
    private static final double PRICE_OF_TWO_GUESSES = 2.2;
    private static final double PRICE_PER_LETTER = 1.2;
    private static final double PRICE_PER_SYLLABLE = 3;
    private static final double PRICE_OF_PATRONYMIC = 1.6;
    private static final double SHARE_OF_SOUND = 0.6;

    private static final int REMEMBERED = 1 << 12;

    private final EditCost edits = new EditCost();
    private final Token[] firsts = new Token[REMEMBERED];
    private final Token[] seconds = new Token[REMEMBERED];
    private final double[] known = new double[REMEMBERED];

    /** The same few words meet again and again while one query is compared with many names. */
    double between(Token a, Token b) {
        int place = 31 * a.text().hashCode() + b.text().hashCode();
        place = (place ^ place >>> 15) & REMEMBERED - 1;
        if (firsts[place] != a || seconds[place] != b) {
            firsts[place] = a;
            seconds[place] = b;
            known[place] = between(a, b, LEAST);
        }
        return known[place];
    }

    /** @param least what is less may be given as less than it is */
    double between(Token a, Token b, double least) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.kind() == TokenKind.NUMBER || b.kind() == TokenKind.NUMBER) {
            return 0;
        }
        if (a.inOneSyllabicScriptWith(b)) {
            return otherSyllables(a, b);
        }
        if (a.group() != 0 && a.group() == b.group()) {
            return SAME_GROUP;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return initial(a, b);
        }
        return different(a, b, least);
    }

    private double different(Token a, Token b, double least) {
        if (a.group() != 0 && b.group() != 0) {
            return isSlip(a, b) ? SLIP_IN_SHORT : 0;
        }
        if (a.hasOtherSyllablesThan(b)) {
            return 0;
        }
        if (a.sound().equals(b.sound())) {
            return a.sound().length() < SHORTEST_TO_SLIP_IN ? SAME_SHORT_SOUND : SAME_SOUND;
        }
        return a.servedBy(b) || b.servedBy(a) ? SERVANT_LEFT_OUT : fathered(a, b, worded(a, b, least));
    }

    /** Where both are written in one script of syllables, another syllable is meant; only ri and i are one name. */
    private static double otherSyllables(Token a, Token b) {
        boolean northern = a.group() != 0
                && a.group() == b.group()
                && a.text().charAt(0) != b.text().charAt(0);
        return northern ? SAME_GROUP : 0;
    }

    /** The ending that all patronymics share proves nothing, so what differs counts more. */
    private static double fathered(Token a, Token b, double alike) {
        boolean patronymics = a.kind() == TokenKind.PATRONYMIC && b.kind() == TokenKind.PATRONYMIC;
        return patronymics ? Math.max(0, 1 - PRICE_OF_PATRONYMIC * (1 - alike)) : alike;
    }

    private static double initial(Token a, Token b) {
        boolean same = !a.sound().isEmpty()
                && !b.sound().isEmpty()
                && a.sound().charAt(0) == b.sound().charAt(0);
        return same && a.kind() != b.kind() ? INITIAL : 0;
    }

    private double worded(Token a, Token b, double least) {
        double length = (a.sound().length() + b.sound().length()) / 2.0;
        if (a.isBareBeside(b)) {
            return unvowelled(a, b, length, least);
        }
        if (b.isBareBeside(a)) {
            return unvowelled(b, a, length, least);
        }
        boolean syllabic = a.writing().syllabic() || b.writing().syllabic();
        // few syllables make all names, so that little is left when one of them differs
        double spelled = spelled(a, b, length, least, syllabic ? PRICE_PER_SYLLABLE : PRICE_PER_LETTER);
        return syllabic ? spelled : Math.max(spelled, typed(a.text(), b.text()));
    }

    /** How alike words are that one slip of the keyboard parts, 0 when it was not that. */
    private static double typed(String a, String b) {
        if (Slip.between(a, b) == Slip.NONE) {
            return 0;
        }
        int letters = Math.min(a.length(), b.length());
        double typed = 1 - PRICE_PER_LETTER * Slip.cost(a, b) / Prices.FULL / letters;
        return letters < SHORTEST_TO_SLIP_IN ? SLIP_IN_SHORT : Math.min(SAME_SOUND, typed);
    }

    private double spelled(Token a, Token b, double length, double least, double price) {
        if (Math.abs(a.sound().length() - b.sound().length()) > length / 2) {
            return 0;
        }
        double likeness = 1 - price * cost(a, b, (1 - least) / price * length) / length;
        boolean tooShort = Math.max(a.sound().length(), b.sound().length()) < SHORTEST_TO_SLIP_IN;
        return bounded(likeness, tooShort ? SHORT_AND_DIFFERENT : SAME_SOUND);
    }

    private double cost(Token a, Token b, double limit) {
        double sounding = letters(a.sound(), b.sound(), limit / SHARE_OF_SOUND, Prices.SOUNDING) * SHARE_OF_SOUND;
        if (sounding > limit) {
            return sounding;
        }
        double rest = (limit - sounding) / (1 - SHARE_OF_SOUND);
        return sounding + (1 - SHARE_OF_SOUND) * letters(a.text(), b.text(), rest, Prices.WRITTEN);
    }

    /** In letters, where the table counts hundredths. */
    private double letters(String a, String b, double limit, Prices prices) {
        return edits.between(a, b, (int) Math.ceil(limit * Prices.FULL), prices) / (double) Prices.FULL;
    }

    /** The fewer letters are written, the less their agreement proves. */
    private double unvowelled(Token bare, Token full, double length, double least) {
        double limit = (1 - least) / PRICE_UNVOWELLED * length;
        double cost = letters(bare.sound(), full.sound(), limit, Prices.UNVOWELLED);
        double most = MOST_BY_LETTERS[Math.min(bare.sound().length(), MOST_BY_LETTERS.length - 1)];
        double price = full.writing() == Writing.ROUGH ? PRICE_OF_TWO_GUESSES : PRICE_UNVOWELLED;
        return bounded(1 - price * cost / length, most);
    }

    private static double bounded(double likeness, double most) {
        return Math.max(0, Math.min(most, likeness));
    }

    /** Two words written in one against one word; 0 when that is less than {@code least}. */
    double joined(Token first, Token second, Token whole, double least) {
        if (whole.writing() == Writing.SYLLABLES) {
            return Syllables.alike(whole.text(), first, second);
        }
        String sound = first.sound() + second.sound();
        double length = (sound.length() + whole.sound().length()) / 2.0;
        double limit = (1 - least) / PRICE_PER_LETTER * length;
        double likeness = bounded(1 - PRICE_PER_LETTER * joined(first, sound, whole, limit) / length, SAME_SOUND);
        double written = written(first.text() + second.text(), whole.text());
        return Math.max(likeness, written) < least ? 0 : Math.max(likeness, written);
    }

    private static double written(String joined, String whole) {
        return joined.equals(whole) ? SAME_SOUND : typed(joined, whole);
    }

    private double joined(Token first, String sound, Token whole, double limit) {
        if (first.isBareBeside(whole)) {
            return letters(sound, whole.sound(), limit, Prices.UNVOWELLED);
        }
        if (whole.isBareBeside(first)) {
            return letters(whole.sound(), sound, limit, Prices.UNVOWELLED);
        }
        return letters(sound, whole.sound(), limit, Prices.SOUNDING);
    }

    /** Whether one slip of the keyboard is all that parts the words. */
    static boolean isSlip(Token a, Token b) {
        return !a.writing().syllabic() && !b.writing().syllabic() && isSlip(a.text(), b);
    }

    static boolean isSlip(String a, Token b) {
        return b.kind() != TokenKind.NUMBER && Slip.between(a, b.text()) != Slip.NONE;
    }

    static boolean isInitial(Alignment alignment, Pair pair) {
        return alignment.query().token(pair.query()[0]).kind() == TokenKind.INITIAL
                || alignment.entry().token(pair.entry()[0]).kind() == TokenKind.INITIAL;
    }

    /** @param likeness in ten-thousandths */
    static Operation operation(Token a, Token b, int likeness) {
        if (likeness == Pair.SAME) {
            return Operation.EXACT;
        }
        if (a.group() != 0 && a.group() == b.group()) {
            return Operation.EQUIVALENT;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return Operation.INITIAL;
        }
        if (a.sound().equals(b.sound()) || a.servedBy(b) || b.servedBy(a)) {
            return Operation.EQUIVALENT;
        }
        return Slip.between(a.text(), b.text()) == Slip.NONE && a.skeleton().equals(b.skeleton())
                ? Operation.PHONETIC
                : Operation.TYPO;
    }
}
