package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.name.NameReader;
import org.lotse.workers.screening.name.ReadName;
import org.lotse.workers.screening.name.Token;

/** Every name of some lists, filed by its words. Names do not change once built, so threads may share it. */
final class NameIndex {

    private final List<IndexedName> names = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final LikeWords likeWords = new LikeWords(vocabulary);
    private final List<IntList> bearers = new ArrayList<>();
    private final Map<String, IntList> joined = new HashMap<>();
    private float[] weights = new float[1024];
    private final Map<String, IntList> identifiers = new HashMap<>();

    /** @param persons whether the persons of the lists are indexed, or everything else */
    static NameIndex of(List<SanctionsList> lists, boolean persons) {
        NameIndex index = new NameIndex();
        NameReader reader = new NameReader();
        lists.forEach(list -> list.entries().stream()
                .filter(entry -> (entry.type() == EntryType.PERSON) == persons)
                .forEach(entry -> index.add(list.source(), entry, reader)));
        return index;
    }

    private void add(String list, ListEntry entry, NameReader reader) {
        int first = names.size();
        for (ListedName listed : entry.names()) {
            ReadName name = reader.read(listed.text(), entry.type() == EntryType.PERSON);
            if (name.meansSomebody()) {
                add(IndexedName.of(list, entry, name.with(known(name.tokens())), listed.weak()));
            }
        }
        if (names.size() > first) {
            entry.identifiers().forEach(number -> identifiers
                    .computeIfAbsent(number, any -> new IntList())
                    .add(first));
        }
    }

    private void add(IndexedName name) {
        int number = names.size();
        names.add(name);
        if (number == weights.length) {
            weights = Arrays.copyOf(weights, 2 * number);
        }
        weights[number] = (float) name.weight();
        Token before = null;
        for (Token token : name.name().tokens()) {
            bearers(token).add(number);
            if (before != null) {
                joined.computeIfAbsent(before.joinedWith(token).skeleton(), any -> new IntList())
                        .add(number);
            }
            before = token;
        }
    }

    /** Every word kept once, however many names have it. */
    private List<Token> known(List<Token> tokens) {
        return tokens.stream()
                .map(token -> vocabulary.word(vocabulary.number(token)))
                .toList();
    }

    private IntList bearers(Token token) {
        int word = vocabulary.number(token);
        while (word >= bearers.size()) {
            bearers.add(new IntList());
        }
        return bearers.get(word);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the carrying words of a name weigh. */
    float weight(int number) {
        return weights[number];
    }

    LikeWords.Found likeJoined(Token token, Likeness likeness, double least) {
        return likeWords.find(token, likeness, least);
    }

    /** Words like the token. */
    LikeWords.Found like(Token token, Likeness likeness) {
        return likeWords.of(token, likeness);
    }

    /** Numbers of the names that have the word. */
    IntList bearers(int word) {
        return bearers.get(word);
    }

    /** Numbers of the names in which two words side by side have these consonants; null when there are none. */
    IntList joined(String skeleton) {
        return joined.get(skeleton);
    }

    /** Numbers of one name of every entry with the identifier; null when there are none. */
    IntList identified(String identifier) {
        return identifiers.get(identifier);
    }

    IndexedName name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }
}
