package org.lotse.workers.extraction.evaluation;

/** Counts what became of a group of pictures. */
final class Tally {

    private int pictures;
    private int exact;
    private int fields;
    private int right;
    private int accepted;
    private int wrong;
    private int wrongName;

    void add(Judgement judgement) {
        pictures++;
        exact += judgement.exact() ? 1 : 0;
        fields += judgement.fields();
        right += judgement.right();
        accepted += judgement.accepted() ? 1 : 0;
        wrong += judgement.acceptedWrong() ? 1 : 0;
        wrongName += judgement.acceptedWrongName() ? 1 : 0;
    }

    int pictures() {
        return pictures;
    }

    /** The share of pictures whose zone was read exactly, 0 to 1; 1 when there was none to read. */
    double exact() {
        return share(exact, pictures);
    }

    /** The share of fields that were read as they are, 0 to 1. */
    double right() {
        return share(right, fields);
    }

    int accepted() {
        return accepted;
    }

    /** Pictures accepted with a wrong number, date or nationality. */
    int wrong() {
        return wrong;
    }

    /** Pictures accepted with a wrong name. */
    int wrongName() {
        return wrongName;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}
