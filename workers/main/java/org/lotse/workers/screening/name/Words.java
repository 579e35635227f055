package org.lotse.workers.screening.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single words: into Latin letters, and then into tokens. */
final class Words {

    private static final int LONGEST_GIVEN = 3;
    private static final int LONGEST_WORD = 40;
    private static final int PATRONYMICS = 100_000;
    private static final String ENDINGS =
            "(yovych|iovych|ovich|evich|ovych|evych|ovic|evic|ovitj|evitj|ovitch|evitch|ovitsch|ewitsch|owitsch|owicz"
                    + "|yevich|ievich|yevna|ievna|iyivna|yivna|ovna|evna|ivna|yvna|inichna|ichna|avich|avna)";
    private static final Pattern PATRONYMIC = Pattern.compile("(.{3,}?)" + ENDINGS);

    private Words() {}

    /**
     * A word of any script in Latin letters; may be several words with blanks between them.
     *
     * @param whole whether the word is the whole name
     */
    static String latin(String word, Script script, boolean person, boolean whole) {
        return switch (script) {
            case HANGUL, HAN -> person && whole ? familyFirst(word, script) : syllables(word, script);
            case ARABIC -> arabic(Latin.withoutMarks(word));
            default -> Latin.ascii(word, script);
        };
    }

    /** Chinese and Korean names in one piece: the family's comes first. */
    private static String familyFirst(String word, Script script) {
        int family = Readings.familyLength(word);
        boolean cut = word.length() > family && word.length() <= family + LONGEST_GIVEN;
        return cut
                ? syllables(word.substring(0, family), script) + " " + syllables(word.substring(family), script)
                : syllables(word, script);
    }

    private static String syllables(String word, Script script) {
        return script == Script.HANGUL ? Hangul.word(word) : Latin.ascii(word, script);
    }

    /** The article and the servant of God are often written in one with what follows. */
    private static String arabic(String word) {
        if (word.startsWith("عبد") && word.length() > 5) {
            return "abd " + arabic(word.substring(3));
        }
        if (word.endsWith("عبد") && word.length() > 5) {
            return arabic(word.substring(0, word.length() - 3)) + " abd";
        }
        if (word.startsWith("ال") && word.length() > 4) {
            return "al " + Letters.arabic(word.substring(2));
        }
        return Letters.arabic(word);
    }

    static Token token(Word word, boolean person) {
        String whole = word.text();
        String text = whole.length() > LONGEST_WORD ? whole.substring(0, LONGEST_WORD) : whole;
        String sound = Sound.of(text);
        Matcher patronymic = person && text.length() > 6 ? PATRONYMIC.matcher(text) : null;
        boolean isPatronymic = patronymic != null && Lexicon.kind(text) == null && patronymic.matches();
        return new Token(
                text,
                sound,
                Sound.skeleton(sound),
                isPatronymic ? TokenKind.PATRONYMIC : kind(text, person),
                isPatronymic ? patronymicGroup(patronymic.group(1)) : Lexicon.group(text),
                word.writing());
    }

    /** Patronymics are as equivalent as the fathers' names they are made from. */
    private static int patronymicGroup(String father) {
        int group = Lexicon.group(father);
        return group == 0 ? 0 : PATRONYMICS + group;
    }

    private static TokenKind kind(String word, boolean person) {
        if (Numerals.isNumber(word)) {
            return TokenKind.NUMBER;
        }
        TokenKind known = Lexicon.kind(word);
        if (known != null && fits(known, person)) {
            return known;
        }
        if (word.length() == 1) {
            return person ? TokenKind.INITIAL : TokenKind.GENERIC;
        }
        return TokenKind.NAME;
    }

    private static boolean fits(TokenKind kind, boolean person) {
        return switch (kind) {
            case LEGAL_FORM, GENERIC -> !person;
            case TITLE -> person;
            default -> true;
        };
    }
}
