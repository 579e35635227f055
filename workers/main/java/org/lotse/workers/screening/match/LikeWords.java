package org.lotse.workers.screening.match;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.workers.screening.name.Token;

/** Which words of a vocabulary are like a given one, remembered because the same given names come again and again. */
final class LikeWords {

    private static final int REMEMBERED = 20_000;
    /** Words less alike give a name no claim to be looked at. */
    private static final double LEAST = 0.6;

    private final Vocabulary vocabulary;
    private final Map<Token, Found> known = new ConcurrentHashMap<>();

    /** Numbers of words, and how like each of them is, 0 to 1. */
    record Found(int[] words, float[] alike) {}

    LikeWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Found of(Token token, Likeness likeness) {
        Found found = known.get(token);
        if (found == null) {
            found = find(token, likeness, LEAST);
            if (known.size() < REMEMBERED) {
                known.put(token, found);
            }
        }
        return found;
    }

    /** Not remembered, for what nobody asks twice. */
    Found find(Token token, Likeness likeness, double least) {
        int[] near = vocabulary.near(token);
        int[] words = new int[near.length];
        float[] alike = new float[near.length];
        int count = 0;
        for (int word : near) {
            double like = likeness.between(token, vocabulary.word(word), least);
            if (like >= least) {
                words[count] = word;
                alike[count++] = (float) like;
            }
        }
        return new Found(Arrays.copyOf(words, count), Arrays.copyOf(alike, count));
    }
}
