package org.lotse.workers.screening.match;

import java.util.Arrays;
import java.util.BitSet;

/** The outlines of all words, packed so that a processor can run through them. */
final class Outlines {

    private static final int PLAIN = 1 << 30;

    private int[] letters = new int[1024];
    /** The group, and a bit for plain words. */
    private int[] groups = new int[1024];

    private byte[] lengths = new byte[1024];
    private int size;

    void add(Outline outline) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        letters[size] = outline.letters();
        groups[size] = outline.group() | (outline.plain() ? PLAIN : 0);
        lengths[size++] = (byte) outline.length();
    }

    /** Those of the words that may be as like the outline as {@code least}, in their order. */
    int[] like(Outline outline, BitSet words, double least) {
        int[] like = new int[words.cardinality()];
        int count = 0;
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            if (outline.mayBeLike(letters[word], lengths[word], groups[word] & ~PLAIN, groups[word] >= PLAIN, least)) {
                like[count++] = word;
            }
        }
        return Arrays.copyOf(like, count);
    }
}
