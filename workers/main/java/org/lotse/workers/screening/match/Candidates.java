package org.lotse.workers.screening.match;

import java.util.Arrays;
import java.util.List;
import org.lotse.workers.screening.name.ReadName;
import org.lotse.workers.screening.name.Token;

/**
 * Picks the names that may come near a query from the words they share, without comparing them in full. Keeps its
 * scratch space between queries, so an instance belongs to one thread at a time.
 */
final class Candidates {

    /** More than these never help: they all share the same common words. */
    private static final int MOST = 400;

    private static final double SLACK = 0.2;
    private static final double LEAST_JOINED = 0.8;

    private final NameIndex index;
    private final Likeness likeness = new Likeness();
    private final float[] shared;
    private final float[] best;
    private final IntList touched = new IntList();
    private final IntList improved = new IntList();

    Candidates(NameIndex index) {
        this.index = index;
        this.shared = new float[index.size()];
        this.best = new float[index.size()];
    }

    /** Names by number, the likeliest first, each with the score it can reach at most. */
    record Ranked(int[] names, double[] bounds) {

        private static final int UNIT = 1_000_000;

        static long code(int name, double bound) {
            return (long) ((2 - bound) * UNIT) << 32 | name;
        }

        static Ranked of(long[] codes, int count) {
            Arrays.sort(codes, 0, count);
            int size = Math.min(count, MOST);
            int[] names = new int[size];
            double[] bounds = new double[size];
            for (int i = 0; i < size; i++) {
                names[i] = (int) codes[i];
                bounds[i] = 2 - (codes[i] >> 32) / (double) UNIT;
            }
            return new Ranked(names, bounds);
        }
    }

    Likeness likeness() {
        return likeness;
    }

    /** Names whose score may reach {@code least}. */
    Ranked of(ReadName query, double least) {
        List<Token> tokens = query.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind().carries()) {
                alike(tokens.get(i));
                partOfOne(tokens.get(i));
                if (i > 0) {
                    twoAsOne(tokens.get(i - 1), tokens.get(i));
                }
            }
        }
        return ranked(IndexedName.weight(query), least);
    }

    private void alike(Token token) {
        LikeWords.Found found = index.like(token, likeness);
        for (int i = 0; i < found.words().length; i++) {
            improve(index.bearers(found.words()[i]), (float) (found.alike()[i] * token.weight()));
        }
        settle();
    }

    /** Two words side by side on the list may stand as one in the query. */
    private void partOfOne(Token token) {
        IntList names = index.joined(token.skeleton());
        if (names != null) {
            improve(names, (float) token.weight());
            settle();
        }
    }

    /** Two words of the query may stand as one on the list. */
    private void twoAsOne(Token first, Token second) {
        LikeWords.Found whole = index.like(first.joinedWith(second), likeness);
        for (int i = 0; i < whole.words().length; i++) {
            if (whole.alike()[i] > LEAST_JOINED) {
                improve(index.bearers(whole.words()[i]), (float) (first.weight() + second.weight()));
            }
        }
        settle();
    }

    private void improve(IntList names, float points) {
        for (int i = 0; i < names.size(); i++) {
            int name = names.get(i);
            if (best[name] == 0) {
                improved.add(name);
            }
            best[name] = Math.max(best[name], points);
        }
    }

    private void settle() {
        for (int i = 0; i < improved.size(); i++) {
            int name = improved.get(i);
            if (shared[name] == 0) {
                touched.add(name);
            }
            shared[name] += best[name];
            best[name] = 0;
        }
        improved.clear();
    }

    private Ranked ranked(double weight, double least) {
        long[] codes = new long[touched.size()];
        int count = 0;
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            double bound = bound(shared[name], weight, index.name(name).weight());
            if (bound >= least) {
                codes[count++] = Ranked.code(name, bound);
            }
            shared[name] = 0;
        }
        touched.clear();
        return Ranked.of(codes, count);
    }

    /** What the score can be at most, going by weights alone; generous, because it decides who is not looked at. */
    private static double bound(double shared, double query, double entry) {
        double extra = Math.max(0, query - shared - SLACK);
        double missing = Math.max(0, entry - shared - SLACK);
        double conflict = Math.min(extra, missing);
        return shared / (shared + conflict + 0.1 * (Math.max(extra, missing) - conflict));
    }
}
