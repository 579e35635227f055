package org.lotse.workers.screening.match;

/** Order means something in a name only where a word says who is whose child. */
final class Fathers {

    private Fathers() {}

    /**
     * Whether somebody's name stands for the father's on the other side, and the father's for the name.
     *
     * @param least from which likeness on, in ten-thousandths, two words are one name
     */
    static boolean swapped(Alignment alignment, int least) {
        boolean fatherForName = false;
        boolean nameForFather = false;
        for (Pair pair : alignment.pairs()) {
            if (pair.oneToOne() && pair.likeness() >= least) {
                boolean inQuery = alignment.query().isFather(pair.query()[0]);
                boolean inEntry = alignment.entry().isFather(pair.entry()[0]);
                fatherForName |= inQuery && !inEntry;
                nameForFather |= inEntry && !inQuery;
            }
        }
        return fatherForName && nameForFather;
    }
}
