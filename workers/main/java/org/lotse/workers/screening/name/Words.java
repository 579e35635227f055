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
     * @param whole whether the word is the whole name of a person
     */
    static String latin(String word, Script script, boolean whole) {
        return switch (script) {
            case HANGUL -> whole ? surnameFirst(word, script) : Hangul.word(word);
            case HAN -> whole ? surnameFirst(word, script) : Latin.ascii(word, script);
            case ARABIC -> arabic(Latin.withoutMarks(word));
            default -> Latin.ascii(word, script);
        };
    }

    /** Chinese and Korean names in one piece: the first character is the family's. */
    private static String surnameFirst(String word, Script script) {
        boolean cut = word.length() >= 2 && word.length() <= 1 + LONGEST_GIVEN;
        if (!cut) {
            return latin(word, script, false);
        }
        return latin(word.substring(0, 1), script, false) + " " + latin(word.substring(1), script, false);
    }

    /** The article and the servant of God are often written in one with what follows. */
    private static String arabic(String word) {
        if (word.startsWith("عبد") && word.length() > 5) {
            return "abd " + arabic(word.substring(3));
        }
        if (word.startsWith("ال") && word.length() > 4) {
            return "al " + Letters.arabic(word.substring(2));
        }
        return Letters.arabic(word);
    }

    static Token token(NameReader.Word word, boolean person) {
        String whole = person ? word.text() : number(word.text());
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

    private static String number(String word) {
        String digits = Numerals.digits(word);
        return Numerals.isRoman(digits) ? Numerals.fromRoman(digits) : digits;
    }

    private static TokenKind kind(String word, boolean person) {
        if (Numerals.isNumber(word)) {
            return TokenKind.NUMBER;
        }
        TokenKind known = Lexicon.kind(word);
        if (known != null && fits(known, person)) {
            return known;
        }
        return person && word.length() == 1 ? TokenKind.INITIAL : TokenKind.NAME;
    }

    private static boolean fits(TokenKind kind, boolean person) {
        return switch (kind) {
            case LEGAL_FORM, GENERIC -> !person;
            case TITLE -> person;
            default -> true;
        };
    }
}
