package org.lotse.workers.screening.name;

import java.util.stream.Stream;

/**
 * Levels the habits of transliteration: one letter for one sound, whichever country's clerk wrote it.
 *
 * <p>Capital letters stand for sounds that Latin spells with two letters: S for sh, C for ch, Z for zh.
 */
final class Sound {

    /** Longest first; the first rule that fits at a place is taken. */
    private static final String[][] RULES = {
        {"shch", "S"},
        {"stsch", "S"},
        {"sch", "S"},
        {"tsch", "C"},
        {"dsch", "j"},
        {"dzh", "j"},
        {"tch", "C"},
        {"sh", "S"},
        {"ch", "C"},
        {"cz", "C"},
        {"zh", "Z"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"bh", "b"},
        {"dj", "j"},
        {"ck", "k"},
        {"tz", "ts"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "i"},
        {"yi", "i"},
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"},
        {"eo", "o"},
        {"eu", "u"},
        {"q", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"y", "i"}
    };

    private static final String[][] NONE = {};
    private static final String[][][] BY_FIRST = byFirstLetter();

    private Sound() {}

    static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }

    /** @param written a hyphen between syllables is not heard */
    static String of(String written) {
        String word = written.indexOf('-') < 0 ? written : written.replace("-", "");
        StringBuilder sound = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            String[] rule = ruleAt(word, at);
            append(sound, rule == null ? single(word, at) : rule[1]);
            at += rule == null ? 1 : rule[0].length();
        }
        int last = sound.length() - 1;
        if (last > 1 && sound.charAt(last) == 'h' && isVowel(sound.charAt(last - 1)) && !word.endsWith("kh")) {
            sound.setLength(last);
        }
        return sound.toString();
    }

    private static String[] ruleAt(String word, int at) {
        char first = word.charAt(at);
        for (String[] rule : first < BY_FIRST.length ? BY_FIRST[first] : NONE) {
            if (word.startsWith(rule[0], at)) {
                return rule;
            }
        }
        return null;
    }

    private static String[][][] byFirstLetter() {
        String[][][] rules = new String[128][][];
        for (char first = 0; first < rules.length; first++) {
            char letter = first;
            rules[first] =
                    Stream.of(RULES).filter(rule -> rule[0].charAt(0) == letter).toArray(String[][]::new);
        }
        return rules;
    }

    private static String single(String word, int at) {
        char letter = word.charAt(at);
        if (letter == 'c') {
            boolean soft = at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
            return soft ? "s" : "k";
        }
        if (letter == 'j' && at > 0 && isVowel(word.charAt(at - 1)) && endsOrConsonant(word, at + 1)) {
            return "i";
        }
        if (letter == 'j' && at > 0 && word.charAt(at - 1) == 'i' && at + 1 == word.length()) {
            return "i";
        }
        return String.valueOf(letter);
    }

    private static boolean endsOrConsonant(String word, int at) {
        return at >= word.length() || !isVowel(word.charAt(at));
    }

    /** A doubled letter sounds as one. */
    private static void append(StringBuilder sound, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (sound.length() == 0
                    || sound.charAt(sound.length() - 1) != letters.charAt(i)
                    || Character.isDigit(letters.charAt(i))) {
                sound.append(letters.charAt(i));
            }
        }
    }

    /**
     * The consonants, near ones as one: for looking up, not for judging. Letters that Arabic writes for long vowels
     * and the h that comes and goes are left out.
     */
    static String skeleton(String sound) {
        StringBuilder bones = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char bone = bone(sound.charAt(i));
            if (bone != 0 && (bones.length() == 0 || bones.charAt(bones.length() - 1) != bone)) {
                bones.append(bone);
            }
        }
        return bones.length() == 0 && !sound.isEmpty() ? sound.substring(0, 1) : bones.toString();
    }

    private static char bone(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'h', 'v' -> 0;
            case 'b', 'p' -> 'p';
            case 'd', 't' -> 't';
            case 'g', 'k', 'C' -> 'k';
            case 'j', 'Z', 'z', 's', 'S' -> 's';
            default -> letter;
        };
    }
}
