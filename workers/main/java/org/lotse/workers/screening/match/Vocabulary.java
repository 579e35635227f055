package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.workers.screening.name.Token;

/** All words of all names, each once, found again by words like them. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Token> words = new ArrayList<>();
    private final Map<String, IntList> filed = new HashMap<>();

    /** The number of a word, new or known. */
    int number(Token token) {
        String key = token.kind().ordinal() + token.writing().name() + token.text();
        return numbers.computeIfAbsent(key, any -> add(token));
    }

    private int add(Token token) {
        int number = words.size();
        words.add(token);
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

    /** Numbers of words that share a key with the token, each once. */
    int[] near(Token token) {
        BitSet near = new BitSet(words.size());
        for (String key : Keys.of(token)) {
            IntList sharing = filed.get(key);
            for (int i = 0; sharing != null && i < sharing.size(); i++) {
                near.set(sharing.get(i));
            }
        }
        return near.stream().toArray();
    }
}
