package org.lotse.workers.screening.match;

import java.util.Arrays;
import java.util.List;
import org.lotse.workers.screening.name.ReadName;
import org.lotse.workers.screening.name.Token;

/**
 * Picks the names that may come near a query from the words they share, without comparing them in full. Keeps its
 * scratch space between queries, so an instance belongs to one thread.
 */
final class Candidates {

    /** More than these never help: they all share the same common words. */
    private static final int MOST = 400;

    private static final int MOST_WORDS = 4000;

    private final NameIndex index;
    private final Likeness likeness;
    private final float[] shared;
    private final float[] best;
    private final IntList touched = new IntList();
    private final IntList improved = new IntList();
    private final int[] seen;
    private int round;

    Candidates(NameIndex index, Likeness likeness) {
        this.index = index;
        this.likeness = likeness;
        this.shared = new float[index.size()];
        this.best = new float[index.size()];
        this.seen = new int[index.vocabulary().size()];
    }

    /** Numbers of names whose score may reach {@code least}, the likeliest first. */
    int[] of(ReadName query, double least) {
        List<Token> tokens = query.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind().carries()) {
                collect(tokens.get(i));
                credit(index.joined(tokens.get(i).sound()), tokens.get(i).weight());
                if (i > 0) {
                    neighbours(tokens.get(i - 1), tokens.get(i));
                }
            }
        }
        return chosen(IndexedName.weight(query), least);
    }

    private void collect(Token token) {
        round++;
        IntList near = index.vocabulary().near(token);
        for (int i = 0; i < near.size() && i < MOST_WORDS; i++) {
            int word = near.get(i);
            if (seen[word] != round) {
                seen[word] = round;
                double alike = likeness.between(token, index.vocabulary().word(word));
                if (alike >= Likeness.LEAST) {
                    improve(index.bearers(word), (float) (alike * token.weight()));
                }
            }
        }
        settle();
    }

    /** Two words of the query may stand as one on the list. */
    private void neighbours(Token first, Token second) {
        IntList whole = index.vocabulary().sounding(first.sound() + second.sound());
        for (int i = 0; whole != null && i < whole.size(); i++) {
            improve(index.bearers(whole.get(i)), (float) (first.weight() + second.weight()));
        }
        settle();
    }

    private void credit(IntList names, double weight) {
        if (names != null) {
            improve(names, (float) weight);
            settle();
        }
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

    private int[] chosen(double weight, double least) {
        long[] ranked = new long[touched.size()];
        int count = 0;
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            double bound = bound(shared[name], weight, index.name(name).weight());
            if (bound >= least) {
                ranked[count++] = (long) ((2 - bound) * 1_000_000) << 32 | name;
            }
            shared[name] = 0;
        }
        touched.clear();
        Arrays.sort(ranked, 0, count);
        int[] chosen = new int[Math.min(count, MOST)];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (int) ranked[i];
        }
        return chosen;
    }

    /** What the score can be at most, going by weights alone; generous, because it decides who is not looked at. */
    private static double bound(double shared, double query, double entry) {
        double extra = Math.max(0, query - shared - 0.3);
        double missing = Math.max(0, entry - shared - 0.3);
        double conflict = Math.min(extra, missing);
        return shared / (shared + conflict + 0.1 * (Math.max(extra, missing) - conflict));
    }
}
