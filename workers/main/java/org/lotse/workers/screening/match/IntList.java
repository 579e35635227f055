package org.lotse.workers.screening.match;

import java.util.Arrays;

/** A growing list of numbers, because boxed ones cost four times the room. */
final class IntList {

    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
