package org.lotse.workers.screening.match;

/**
 * Words of both names that belong together; several on a side where one name cuts a word in two.
 *
 * @param query places in the query's name
 * @param entry places in the entry's name
 * @param likeness in ten-thousandths
 * @param weight of both sides together, in thousandths
 * @param slip whether one slip of the keyboard is all that parts them
 */
record Pair(int[] query, int[] entry, int likeness, int weight, boolean slip) {

    static final int SAME = 10_000;

    static Pair of(int query, int entry, double likeness, int weight, boolean slip) {
        return of(new int[] {query}, new int[] {entry}, likeness, weight, slip);
    }

    static Pair of(int[] query, int[] entry, double likeness, int weight, boolean slip) {
        return new Pair(query, entry, (int) Math.round(likeness * SAME), weight, slip);
    }

    boolean oneToOne() {
        return query.length + entry.length == 2;
    }

    /** What agrees, in units of a score's weight. */
    long agreed() {
        return (long) likeness * weight;
    }

    long lost() {
        return (long) (SAME - likeness) * weight;
    }
}
