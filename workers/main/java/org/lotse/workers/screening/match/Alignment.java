package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;

/**
 * The words of two names laid side by side, whatever their order, and what that makes of the names.
 *
 * <p>The score is the weight of what agrees over the weight of everything: words that contradict each other count in
 * full, words that only one side has count for less, because people and lists leave names out.
 */
final class Alignment {

    private static final double CONFLICT = 1.1;
    private static final double LEAST_JOINED = 0.88;
    private static final double LEAST_JOINED_FIRST = 0.93;
    private static final double SHARE_OF_INITIAL = 0.6;
    /** One word in common is too little when the other side has more to say. */
    private static final double ONE_OF_SEVERAL = 0.8;

    private final List<Token> query;
    private final List<Token> entry;
    private final Likeness likeness;
    private final boolean[] queryUsed;
    private final boolean[] entryUsed;
    private final List<Pair> pairs = new ArrayList<>();
    private double agreed;
    private double weighed;

    private record Pair(int[] query, int[] entry, double likeness, double weight) {}

    private record Chance(int query, int entry, double likeness, double weight) {}

    Alignment(List<Token> query, List<Token> entry, Likeness likeness) {
        this.query = query;
        this.entry = entry;
        this.likeness = likeness;
        this.queryUsed = new boolean[query.size()];
        this.entryUsed = new boolean[entry.size()];
        takeSame();
        join(LEAST_JOINED_FIRST);
        joinThree();
        pairUp();
        join(LEAST_JOINED);
    }

    private void takeSame() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < entry.size() && !queryUsed[i]; j++) {
                if (!entryUsed[j] && query.get(i).text().equals(entry.get(j).text())) {
                    take(new int[] {i}, new int[] {j}, 1, weight(query.get(i), entry.get(j)));
                }
            }
        }
    }

    private void pairUp() {
        List<Chance> chances = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < entry.size(); j++) {
                double alike = queryUsed[i] || entryUsed[j] ? 0 : likeness.between(query.get(i), entry.get(j));
                if (alike >= Likeness.LEAST) {
                    chances.add(new Chance(i, j, alike, weight(query.get(i), entry.get(j))));
                }
            }
        }
        chances.sort(BEST_FIRST);
        for (Chance chance : chances) {
            if (!queryUsed[chance.query] && !entryUsed[chance.entry]) {
                take(new int[] {chance.query}, new int[] {chance.entry}, chance.likeness, chance.weight);
            }
        }
    }

    private static final Comparator<Chance> BEST_FIRST = Comparator.comparingDouble(Chance::likeness)
            .thenComparingDouble(Chance::weight)
            .reversed();

    private static double weight(Token a, Token b) {
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return Math.max(a.weight(), b.weight()) * SHARE_OF_INITIAL;
        }
        return (a.weight() + b.weight()) / 2;
    }

    private void take(int[] ofQuery, int[] ofEntry, double alike, double weight) {
        for (int i : ofQuery) {
            queryUsed[i] = true;
        }
        for (int j : ofEntry) {
            entryUsed[j] = true;
        }
        pairs.add(new Pair(ofQuery, ofEntry, alike, weight));
        agreed += alike * weight;
        weighed += weight;
    }

    /** Words left over may be one word cut in two on the other side. */
    private void join(double least) {
        for (int j = 0; j < entry.size(); j++) {
            if (!entryUsed[j]) {
                join(query, queryUsed, entry.get(j), j, true, least);
            }
        }
        for (int i = 0; i < query.size(); i++) {
            if (!queryUsed[i]) {
                join(entry, entryUsed, query.get(i), i, false, least);
            }
        }
    }

    private void join(List<Token> parts, boolean[] used, Token whole, int at, boolean wholeInEntry, double least) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (i != j && !used[i] && !used[j] && fits(parts.get(i), parts.get(j), whole)) {
                    double alike = likeness.joined(parts.get(i), parts.get(j), whole, least);
                    if (alike >= least) {
                        int[] cut = {i, j};
                        int[] one = {at};
                        take(wholeInEntry ? cut : one, wholeInEntry ? one : cut, alike, whole.weight());
                        return;
                    }
                }
            }
        }
    }

    private void joinThree() {
        for (int j = 0; j < entry.size(); j++) {
            if (!entryUsed[j]) {
                joinThree(query, queryUsed, entry.get(j), j, true);
            }
        }
        for (int i = 0; i < query.size(); i++) {
            if (!queryUsed[i]) {
                joinThree(entry, entryUsed, query.get(i), i, false);
            }
        }
    }

    private void joinThree(List<Token> parts, boolean[] used, Token whole, int at, boolean wholeInEntry) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0;
                    j < parts.size()
                            && !used[i]
                            && whole.sound().startsWith(parts.get(i).sound());
                    j++) {
                String two = parts.get(i).sound() + parts.get(j).sound();
                for (int k = 0; k < parts.size() && !used[j] && whole.sound().startsWith(two); k++) {
                    boolean three = i != j && j != k && i != k && !used[k];
                    if (three && whole.sound().equals(two + parts.get(k).sound())) {
                        int[] cut = {i, j, k};
                        int[] one = {at};
                        take(wholeInEntry ? cut : one, wholeInEntry ? one : cut, LEAST_JOINED_FIRST, whole.weight());
                        return;
                    }
                }
            }
        }
    }

    private static boolean fits(Token first, Token second, Token whole) {
        int length = first.sound().length() + second.sound().length();
        boolean title = first.kind() == TokenKind.TITLE || second.kind() == TokenKind.TITLE;
        return !title
                && whole.sound().length() > 3
                && Math.abs(length - whole.sound().length()) < 3
                && first.sound().charAt(0) == whole.sound().charAt(0);
    }

    /** How alike the names are, 0 to 1; 1 only for the same words. */
    double score() {
        double extra = left(query, queryUsed);
        double missing = left(entry, entryUsed);
        double conflict = Math.min(extra, missing);
        double omitted = omitted(query, queryUsed, extra, conflict) + omitted(entry, entryUsed, missing, conflict);
        double whole = weighed + CONFLICT * conflict + omitted;
        long carrying = pairs.stream().filter(this::carries).count();
        if (whole == 0 || carrying == 0) {
            return 0;
        }
        boolean oneOfSeveral = carrying == 1 && leftNames(query, queryUsed) + leftNames(entry, entryUsed) > 0;
        return agreed / whole * (oneOfSeveral ? ONE_OF_SEVERAL : 1);
    }

    private static int leftNames(List<Token> tokens, boolean[] used) {
        int left = 0;
        for (int i = 0; i < used.length; i++) {
            TokenKind kind = tokens.get(i).kind();
            left += used[i] || !kind.carries() || kind == TokenKind.GENERIC || kind == TokenKind.NUMBER ? 0 : 1;
        }
        return left;
    }

    private boolean carries(Pair pair) {
        return query.get(pair.query[0]).kind().carries()
                && entry.get(pair.entry[0]).kind().carries();
    }

    private static double left(List<Token> tokens, boolean[] used) {
        double left = 0;
        for (int i = 0; i < used.length; i++) {
            left += used[i] || !tokens.get(i).kind().carries()
                    ? 0
                    : tokens.get(i).weight();
        }
        return left;
    }

    /** What the words of one side cost that stand in no contradiction to the other side's. */
    private static double omitted(List<Token> tokens, boolean[] used, double left, double conflict) {
        double share = left == 0 ? 1 : (left - conflict) / left;
        double omitted = 0;
        for (int i = 0; i < used.length; i++) {
            Token token = tokens.get(i);
            if (!used[i]) {
                omitted +=
                        token.weight() * token.kind().omitted() * (token.kind().carries() ? share : 1);
            }
        }
        return omitted;
    }

    /** The pairs in the query's order, then what only the entry has; costs are shares of the whole. */
    List<TokenPair> tokens() {
        double loss = 1 - score();
        double blame = blame();
        double unit = blame == 0 ? 0 : loss / blame;
        List<TokenPair> shown = new ArrayList<>();
        pairs.stream()
                .sorted(Comparator.comparingInt(pair -> pair.query[0]))
                .forEach(pair -> shown.add(shown(pair, unit)));
        single(query, queryUsed, unit, Operation.EXTRA, shown);
        single(entry, entryUsed, unit, Operation.MISSING, shown);
        return shown;
    }

    private double blame() {
        double blame = 0;
        for (Pair pair : pairs) {
            blame += pair.weight * (1 - pair.likeness);
        }
        for (int i = 0; i < query.size(); i++) {
            blame += queryUsed[i] ? 0 : query.get(i).weight();
        }
        for (int j = 0; j < entry.size(); j++) {
            blame += entryUsed[j] ? 0 : entry.get(j).weight();
        }
        return blame;
    }

    private TokenPair shown(Pair pair, double unit) {
        Token first = query.get(pair.query[0]);
        Token second = entry.get(pair.entry[0]);
        boolean joined = pair.query.length + pair.entry.length > 2;
        Operation operation = joined ? Operation.EQUIVALENT : Likeness.operation(first, second, pair.likeness);
        double cost = pair.weight * (1 - pair.likeness) * unit;
        return new TokenPair(text(query, pair.query), text(entry, pair.entry), operation, rounded(cost), pair.weight);
    }

    private static String text(List<Token> tokens, int[] places) {
        StringBuilder text = new StringBuilder();
        for (int place : places) {
            text.append(text.length() == 0 ? "" : " ").append(tokens.get(place).text());
        }
        return text.toString();
    }

    private static void single(List<Token> tokens, boolean[] used, double unit, Operation side, List<TokenPair> shown) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                Token token = tokens.get(i);
                String query = side == Operation.EXTRA ? token.text() : "";
                String entry = side == Operation.EXTRA ? "" : token.text();
                shown.add(new TokenPair(query, entry, side, rounded(token.weight() * unit), token.weight()));
            }
        }
    }

    private static double rounded(double cost) {
        return Math.round(cost * 10_000) / 10_000.0;
    }
}
