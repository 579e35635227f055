package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.workers.screening.name.Token;

/** All words of all names, each once, found again by words like them. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Token> words = new ArrayList<>();
    private final Map<String, IntList> filed = new HashMap<>();
    private final Map<String, IntList> sounds = new HashMap<>();

    /** The number of a word, new or known. */
    int number(Token token) {
        String key = token.kind().ordinal() + (token.unvowelled() ? "~" : ":") + token.text();
        return numbers.computeIfAbsent(key, any -> add(token));
    }

    private int add(Token token) {
        int number = words.size();
        words.add(token);
        sounds.computeIfAbsent(token.sound(), any -> new IntList()).add(number);
        Keys.of(token)
                .forEach(key -> filed.computeIfAbsent(key, any -> new IntList()).add(number));
        return number;
    }

    int size() {
        return words.size();
    }

    Token word(int number) {
        return words.get(number);
    }

    /** Numbers of words with exactly that sound; null when there are none. */
    IntList sounding(String sound) {
        return sounds.get(sound);
    }

    /** Numbers of words that share a key with the token; may repeat. */
    IntList near(Token token) {
        IntList near = new IntList();
        Keys.of(token).forEach(key -> near.addAll(filed.get(key)));
        return near;
    }
}
