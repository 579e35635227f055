package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;

/**
 * The words of two names laid side by side, whatever their order: the same words first, then words that one side cuts
 * in two, then words that are alike, the likeliest first.
 */
final class Alignment {

    /** An initial tells this share of what the word tells, in hundredths. */
    private static final int SHARE_OF_INITIAL = 60;

    private static final Comparator<Pair> LIKELIEST_FIRST = Comparator.comparingInt(Pair::likeness)
            .thenComparingInt(Pair::weight)
            .reversed();

    private final Side query;
    private final Side entry;
    private final List<Pair> pairs = new ArrayList<>();

    Alignment(List<Token> query, List<Token> entry, Likeness likeness) {
        this.query = new Side(query);
        this.entry = new Side(entry);
        takeSame();
        Cuts cuts = new Cuts(this.query, this.entry, likeness, pairs);
        if (!isComplete()) {
            cuts.certain();
            pairUp(likeness);
            cuts.likely();
        }
    }

    private boolean isComplete() {
        return query.left() == 0 && entry.left() == 0;
    }

    private void takeSame() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < entry.size() && query.free(i); j++) {
                if (entry.free(j) && query.token(i).text().equals(entry.token(j).text())) {
                    take(Pair.of(i, j, 1, weight(i, j), false));
                }
            }
        }
    }

    private void pairUp(Likeness likeness) {
        List<Pair> chances = chances(likeness);
        chances.sort(LIKELIEST_FIRST.thenComparing(this::words));
        for (Pair chance : chances) {
            if (query.free(chance.query()[0]) && entry.free(chance.entry()[0])) {
                take(chance);
            }
        }
    }

    private List<Pair> chances(Likeness likeness) {
        List<Pair> chances = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; query.free(i) && j < entry.size(); j++) {
                double alike = entry.free(j) ? likeness.between(query.token(i), entry.token(j)) : 0;
                if (alike >= Likeness.LEAST) {
                    boolean slip = Likeness.isSlip(query.token(i), entry.token(j));
                    chances.add(Pair.of(i, j, alike, weight(i, j), slip));
                }
            }
        }
        return chances;
    }

    /** Decides between pairs of equal likeness by what they say and not by where they stand. */
    private String words(Pair pair) {
        return query.text(pair.query()) + ' ' + entry.text(pair.entry());
    }

    private int weight(int i, int j) {
        Token a = query.token(i);
        Token b = entry.token(j);
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return Math.max(query.weight(i), entry.weight(j)) * 2 * SHARE_OF_INITIAL / 100;
        }
        return query.weight(i) + entry.weight(j);
    }

    private void take(Pair pair) {
        query.take(pair.query());
        entry.take(pair.entry());
        pairs.add(pair);
    }

    Side query() {
        return query;
    }

    Side entry() {
        return entry;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** How alike the names are. */
    NameScore score() {
        return NameScore.of(this);
    }
}
