package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Legal forms written out, made short. */
final class Phrases {

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = byFirstWord();

    private record Phrase(String[] words, String brief) {

        boolean standsAt(List<Word> name, int at) {
            if (at + words.length > name.size()) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (!words[i].equals(name.get(at + i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    private Phrases() {}

    private static Map<String, List<Phrase>> byFirstWord() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        Lexicon.written().forEach((written, brief) -> {
            Phrase phrase = new Phrase(written.split(" "), brief);
            phrases.computeIfAbsent(phrase.words[0], any -> new ArrayList<>()).add(phrase);
        });
        return phrases;
    }

    static List<Word> shortened(List<Word> name) {
        List<Word> brief = new ArrayList<>();
        int at = 0;
        while (at < name.size()) {
            Phrase phrase = at(name, at);
            brief.add(
                    phrase == null
                            ? name.get(at)
                            : new Word(phrase.brief, name.get(at).writing()));
            at += phrase == null ? 1 : phrase.words.length;
        }
        return brief;
    }

    private static Phrase at(List<Word> name, int at) {
        for (Phrase phrase : BY_FIRST_WORD.getOrDefault(name.get(at).text(), List.of())) {
            if (phrase.standsAt(name, at)) {
                return phrase;
            }
        }
        return null;
    }
}
