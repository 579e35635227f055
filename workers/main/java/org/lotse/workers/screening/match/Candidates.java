package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lotse.workers.screening.name.ReadName;
import org.lotse.workers.screening.name.Token;

/**
 * Picks the names that may come near a query from the words they share, without comparing them in full. Keeps its
 * scratch space between queries, so an instance belongs to one thread at a time.
 */
final class Candidates {

    private static final double LEAST_JOINED = 0.8;

    private final NameIndex index;
    private final Likeness likeness = new Likeness();
    private final float[] shared;
    private final float[] best;
    private final IntList touched = new IntList();
    private final IntList improved = new IntList();
    /** What the words of the query weigh that may still be found, so that hopeless names are not begun. */
    private double ahead;

    private double weight;
    private double least;

    Candidates(NameIndex index) {
        this.index = index;
        this.shared = new float[index.size()];
        this.best = new float[index.size()];
    }

    Likeness likeness() {
        return likeness;
    }

    /**
     * Numbers of all names that may be as like the query as {@code least}, in no order. Whether a name is among them
     * depends on that name alone and never on the others, so that any two indexes agree about it.
     */
    int[] of(ReadName query, double least) {
        this.least = least;
        this.weight = IndexedName.weight(query);
        this.ahead = weight;
        List<Token> carrying = carrying(query.tokens());
        for (Token token : carrying) {
            alike(token);
            ahead -= token.weight();
        }
        return reaching();
    }

    /** The words to look for, rare ones first; before them the neighbours that may be one word on the list. */
    private List<Token> carrying(List<Token> tokens) {
        List<Token> carrying = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind().carries()) {
                carrying.add(tokens.get(i));
                if (i > 0) {
                    twoAsOne(tokens.get(i - 1), tokens.get(i));
                }
            }
        }
        carrying.sort(Comparator.comparingDouble(Token::weight).reversed());
        return carrying;
    }

    private void alike(Token token) {
        LikeWords.Found found = index.like(token, likeness);
        for (int i = 0; i < found.words().length; i++) {
            improve(index.bearers(found.words()[i]), (float) (found.alike()[i] * token.weight()));
        }
        IntList joined = index.joined(token.skeleton());
        if (joined != null) {
            improve(joined, (float) token.weight());
        }
        settle();
    }

    /** Two words of the query may stand as one on the list. */
    private void twoAsOne(Token first, Token second) {
        LikeWords.Found whole = index.likeJoined(first.joinedWith(second), likeness, LEAST_JOINED);
        for (int i = 0; i < whole.words().length; i++) {
            improve(index.bearers(whole.words()[i]), (float) (first.weight() + second.weight()));
        }
        settle();
    }

    private void improve(IntList names, float points) {
        for (int i = 0; i < names.size(); i++) {
            int name = names.get(i);
            if (best[name] > 0) {
                best[name] = Math.max(best[name], points);
            } else if (shared[name] > 0 || bound(ahead, weight, index.weight(name)) >= least) {
                best[name] = points;
                improved.add(name);
            }
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

    private int[] reaching() {
        int[] reaching = new int[touched.size()];
        int count = 0;
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            if (bound(shared[name], weight, index.weight(name)) >= least) {
                reaching[count++] = name;
            }
            shared[name] = 0;
        }
        touched.clear();
        return Arrays.copyOf(reaching, count);
    }

    /** What the words found by their keys are worth at most, going by weights alone. */
    private static double bound(double shared, double query, double entry) {
        double extra = Math.max(0, query - shared - SLACK);
        double missing = Math.max(0, entry - shared - SLACK);
        double conflict = Math.min(extra, missing);
        return shared / (shared + conflict + LEAST_OMITTED * (Math.max(extra, missing) - conflict));
    }

    private static final double SLACK = 0.2;
    private static final double LEAST_OMITTED = 0.1;
}
