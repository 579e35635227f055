package org.lotse.workers.screening.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of words beforehand: the part they play and which of them are one and the same name. */
final class Lexicon {

    private static final Map<String, TokenKind> KINDS = kinds();
    private static final Map<String, Integer> GROUPS = groups();
    private static final Map<String, String> PHRASES = phrases();

    private Lexicon() {}

    static TokenKind kind(String word) {
        return KINDS.get(word);
    }

    /** The group of equivalent words, or 0. */
    static int group(String word) {
        return GROUPS.getOrDefault(word, 0);
    }

    /** Legal forms written out, longest first, with the short form for each. */
    static Map<String, String> written() {
        return PHRASES;
    }

    private static Map<String, TokenKind> kinds() {
        Map<String, TokenKind> kinds = new HashMap<>();
        for (String line : Resources.lines("words.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                kinds.putIfAbsent(words[i], TokenKind.valueOf(words[0]));
            }
        }
        return Map.copyOf(kinds);
    }

    private static Map<String, Integer> groups() {
        Map<String, Integer> groups = new HashMap<>();
        List<String> lines = Resources.lines("equivalents.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ")) {
                if (groups.put(word, i + 1) != null) {
                    throw new IllegalStateException("A word stands in two groups of equivalents: " + word);
                }
            }
        }
        return Map.copyOf(groups);
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        Resources.lines("phrases.txt").stream()
                .map(line -> line.split("="))
                .sorted((a, b) -> Integer.compare(b[0].length(), a[0].length()))
                .forEach(pair -> phrases.put(pair[0], pair[1]));
        return phrases;
    }
}
