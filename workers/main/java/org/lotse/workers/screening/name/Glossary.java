package org.lotse.workers.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What words of organisations in other scripts are called in English, where a name is translated and not spelled. */
final class Glossary {

    private static final String ARABIC_LETTERS = "أاإاآاىييیکككةهؤوئي";
    private static final String[] JOINED_TO_ARABIC = {"وال", "بال", "ال", "لل", "و", "ب", "ل"};
    private static final int LONGEST_PIECE = 6;
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        for (String line : Resources.lines("glossary.txt")) {
            String[] halves = line.split(" = ");
            for (String form : halves[1].split(" ")) {
                boolean stem = form.endsWith("*");
                (stem ? STEMS : WHOLE).put(normal(stem ? form.substring(0, form.length() - 1) : form), halves[0]);
            }
        }
    }

    private Glossary() {}

    /** The English for a word in an alphabet, if it is known. */
    static Optional<String> english(String word, Script script) {
        String normal = normal(word);
        return Optional.ofNullable(script == Script.ARABIC ? arabic(normal) : known(normal));
    }

    private static String arabic(String word) {
        String whole = known(word);
        for (int i = 0; whole == null && i < JOINED_TO_ARABIC.length; i++) {
            String joined = JOINED_TO_ARABIC[i];
            boolean more = word.startsWith(joined) && word.length() > joined.length() + 2;
            whole = more ? known(word.substring(joined.length())) : null;
        }
        return whole;
    }

    private static String known(String word) {
        String english = WHOLE.get(word);
        for (int length = word.length(); english == null && length >= SHORTEST_STEM; length--) {
            english = STEMS.get(word.substring(0, length));
        }
        return english;
    }

    private static String normal(String word) {
        String bare = Normalizer.normalize(Latin.withoutMarks(word), Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            int at = letter < 0x600 ? -1 : variant(letter);
            normal.append(at < 0 ? letter : ARABIC_LETTERS.charAt(at + 1));
        }
        return normal.toString();
    }

    private static int variant(char letter) {
        for (int i = 0; i < ARABIC_LETTERS.length(); i += 2) {
            if (ARABIC_LETTERS.charAt(i) == letter) {
                return i;
            }
        }
        return -1;
    }

    /** A piece of a text without blanks, and its English if it is known. */
    record Piece(String text, Optional<String> english) {}

    /** Cuts a Chinese or Korean text into the longest words that are known, and what lies between them. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int unknown = 0;
        int at = 0;
        while (at < text.length()) {
            int length = longestKnown(text, at);
            if (length > 0) {
                addUnknown(text, unknown, at, pieces);
                String known = text.substring(at, at + length);
                pieces.add(new Piece(known, Optional.of(WHOLE.get(known))));
                unknown = at + length;
            }
            at += Math.max(1, length);
        }
        addUnknown(text, unknown, at, pieces);
        return pieces;
    }

    private static void addUnknown(String text, int from, int to, List<Piece> pieces) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), Optional.empty()));
        }
    }

    private static int longestKnown(String text, int at) {
        int length = Math.min(LONGEST_PIECE, text.length() - at);
        while (length > 0 && !WHOLE.containsKey(text.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
