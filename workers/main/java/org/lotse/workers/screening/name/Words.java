package org.lotse.workers.screening.name;

import java.util.StringJoiner;
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
    private static final Pattern PATRONYMIC = Pattern.compile(".{3,}" + ENDINGS);
    private static final Pattern PATRONYMIC_ENDING = Pattern.compile(ENDINGS + "$");

    private Words() {}

    /** A word of any script in Latin letters; scripts without blanks between words may give several words. */
    static String latin(String word, boolean person, boolean single) {
        Script script = Script.of(word);
        return switch (script) {
            case HANGUL -> hangul(word, person);
            case HAN -> person && single ? surnameFirst(word) : Latin.ascii(word, script);
            case ARABIC -> arabic(Latin.withoutMarks(word));
            default -> Latin.ascii(word, script);
        };
    }

    private static String hangul(String word, boolean person) {
        StringJoiner syllables = new StringJoiner(person ? " " : "");
        for (int i = 0; i < word.length(); i++) {
            if (Hangul.isSyllable(word.charAt(i))) {
                syllables.add(Hangul.latin(word.charAt(i)));
            }
        }
        return syllables.toString();
    }

    /** Chinese names in one piece: the first character is the family's. */
    private static String surnameFirst(String word) {
        if (word.length() < 2 || word.length() > 1 + LONGEST_GIVEN) {
            return Latin.ascii(word, Script.HAN);
        }
        return Latin.ascii(word.substring(0, 1), Script.HAN) + " " + Latin.ascii(word.substring(1), Script.HAN);
    }

    /** The article and the servant of God's name are often written in one with what follows. */
    private static String arabic(String word) {
        if (word.startsWith("عبد") && word.length() > 5) {
            return "abd " + arabic(word.substring(3));
        }
        if (word.startsWith("ال") && word.length() > 4) {
            return "al " + Letters.arabic(word.substring(2));
        }
        return Letters.arabic(word);
    }

    static Token token(String word, boolean person, boolean unvowelled) {
        String whole = person ? word : number(word);
        String text = whole.length() > LONGEST_WORD ? whole.substring(0, LONGEST_WORD) : whole;
        String sound = Sound.of(text);
        TokenKind kind = kind(text, person);
        return new Token(text, sound, Sound.skeleton(sound), kind, group(text, kind), unvowelled);
    }

    /** Patronymics are as equivalent as the fathers' names they are made from. */
    private static int group(String text, TokenKind kind) {
        if (kind != TokenKind.PATRONYMIC) {
            return Lexicon.group(text);
        }
        Matcher ending = PATRONYMIC_ENDING.matcher(text);
        int father = Lexicon.group(ending.replaceFirst(""));
        return father == 0 ? 0 : PATRONYMICS + father;
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
        if (person && word.length() == 1) {
            return TokenKind.INITIAL;
        }
        return person && PATRONYMIC.matcher(word).matches() ? TokenKind.PATRONYMIC : TokenKind.NAME;
    }

    private static boolean fits(TokenKind kind, boolean person) {
        return switch (kind) {
            case LEGAL_FORM, GENERIC -> !person;
            case TITLE -> person;
            default -> true;
        };
    }
}
