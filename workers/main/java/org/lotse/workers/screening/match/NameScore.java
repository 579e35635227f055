package org.lotse.workers.screening.match;

/**
 * How alike two names are: the weight of what agrees over the weight of everything. Words that contradict each other
 * count in full and more, words that only one side has count for less, because people and lists leave names out.
 *
 * @param tenThousandths 0 to 10,000, the latter only for the same words
 * @param reason in the words an officer reads
 */
record NameScore(int tenThousandths, String reason) {

    private static final double CONFLICT = 1.1;
    /** One word in common is too little when there is more to say. */
    private static final double ONE_OF_SEVERAL = 0.8;
    /** The rest being initials, the one word should be right to the letter. */
    private static final double ONE_AND_INITIALS = 0.93;
    /** {@code Salman bin Muhammad} is not {@code Muhammad bin Salman}. */
    private static final double FATHER_AND_SON = 0.8;
    /** A single slip may fall on a short word, and still it is a slip; what else is known of the two decides. */
    private static final double ONE_SLIP = 0.84;

    /** In a long name so much agrees beside it that nothing else need be known. */
    private static final double ONE_SLIP_IN_MUCH = 0.86;

    private static final int LONG_ENOUGH = 12;

    private static final int ALIKE = 9_000;
    private static final double PER_OMITTED = 100;

    static NameScore of(Alignment alignment) {
        double weighed = weighed(alignment);
        if (weighed == 0) {
            return new NameScore(0, "no word in common");
        }
        double score = weighed * factor(alignment);
        if (score < ONE_SLIP_IN_MUCH && isOneSlip(alignment)) {
            return oneSlip(alignment, score);
        }
        return of((int) Math.round(score * Pair.SAME));
    }

    private static NameScore oneSlip(Alignment alignment, double score) {
        double floor = alignment.query().letters() > LONG_ENOUGH ? ONE_SLIP_IN_MUCH : ONE_SLIP;
        return new NameScore(
                (int) Math.round(Math.max(score, floor) * Pair.SAME), "one slip in typing parts the names");
    }

    private static NameScore of(int tenThousandths) {
        return new NameScore(
                tenThousandths,
                tenThousandths == Pair.SAME ? "the names are the same" : "the words that agree, by weight");
    }

    private static double weighed(Alignment alignment) {
        long agreed = 0;
        long weight = 0;
        int carrying = 0;
        for (Pair pair : alignment.pairs()) {
            agreed += pair.agreed();
            weight += pair.weight();
            carrying += carries(alignment, pair) ? 1 : 0;
        }
        if (carrying == 0) {
            return 0;
        }
        return agreed / (double) Pair.SAME / (weight + 2 * uncovered(alignment));
    }

    /** What the words without a partner cost, in thousandths. */
    private static double uncovered(Alignment alignment) {
        int extra = alignment.query().left();
        int missing = alignment.entry().left();
        int conflict = Math.min(extra, missing);
        return CONFLICT * conflict
                + omitted(alignment.query(), extra, conflict)
                + omitted(alignment.entry(), missing, conflict);
    }

    private static double omitted(Side side, int left, int conflict) {
        double share = left == 0 ? 0 : (left - conflict) / (double) left;
        return (side.omitted(true) * share + side.omitted(false)) / PER_OMITTED;
    }

    private static boolean carries(Alignment alignment, Pair pair) {
        return alignment.query().carries(pair.query()[0]) && alignment.entry().carries(pair.entry()[0]);
    }

    private static double factor(Alignment alignment) {
        Full full = Full.of(alignment);
        boolean more = alignment.query().leavesAName() || alignment.entry().leavesAName();
        double factor = full.words() + full.initials() == 1 && more ? ONE_OF_SEVERAL : 1;
        if (full.words() < 2 && full.initials() > 0 && !full.exact()) {
            factor *= ONE_AND_INITIALS;
        }
        return Fathers.swapped(alignment, ALIKE) ? factor * FATHER_AND_SON : factor;
    }

    /** How many words agree in full, and how many as initials only. */
    private record Full(int words, int initials, boolean exact) {

        static Full of(Alignment alignment) {
            int words = 0;
            int initials = 0;
            boolean exact = true;
            for (Pair pair : alignment.pairs()) {
                boolean carries = carries(alignment, pair);
                boolean initial = carries && Likeness.isInitial(alignment, pair);
                words += carries && !initial ? 1 : 0;
                initials += initial ? 1 : 0;
                exact &= initial || pair.likeness() == Pair.SAME;
            }
            return new Full(words, initials, exact);
        }
    }

    private static boolean isOneSlip(Alignment alignment) {
        if (alignment.query().left() + alignment.entry().left() > 0) {
            return false;
        }
        int slips = 0;
        int others = 0;
        for (Pair pair : alignment.pairs()) {
            slips += pair.slip() ? 1 : 0;
            others += pair.slip() || pair.likeness() == Pair.SAME ? 0 : 1;
        }
        return slips == 1 && others == 0;
    }
}
