package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;

/** Words that are one on one side and two or three on the other, or that part at another letter. */
final class Cuts {

    private static final double CERTAIN = 0.93;
    private static final double LIKELY = 0.88;
    private static final int SHORTEST_WHOLE = 3;

    private final Side query;
    private final Side entry;
    private final Likeness likeness;
    private final List<Pair> pairs;

    Cuts(Side query, Side entry, Likeness likeness, List<Pair> pairs) {
        this.query = query;
        this.entry = entry;
        this.likeness = likeness;
        this.pairs = pairs;
    }

    /** The cuts that leave no doubt, to be taken before words are paired that are only alike. */
    void certain() {
        joinAll(CERTAIN);
        forEveryWhole(this::joinThree);
        shiftAll();
    }

    /** The cuts to be tried on words that found no partner of their own. */
    void likely() {
        joinAll(LIKELY);
    }

    private interface Join {
        void join(Side parts, Side whole, int at);
    }

    private void forEveryWhole(Join join) {
        for (int j = 0; j < entry.size(); j++) {
            if (entry.free(j)) {
                join.join(query, entry, j);
            }
        }
        for (int i = 0; i < query.size(); i++) {
            if (query.free(i)) {
                join.join(entry, query, i);
            }
        }
    }

    private void joinAll(double least) {
        forEveryWhole((parts, whole, at) -> joinTwo(parts, whole, at, least));
    }

    private void joinTwo(Side parts, Side whole, int at, double least) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (i != j && parts.free(i) && parts.free(j) && joinTwo(parts, i, j, whole, at, least)) {
                    return;
                }
            }
        }
    }

    private boolean joinTwo(Side parts, int i, int j, Side whole, int at, double least) {
        Token one = whole.token(at);
        if (!fits(parts.token(i), parts.token(j), one)) {
            return false;
        }
        boolean slip = Likeness.isSlip(parts.token(i).text() + parts.token(j).text(), one);
        double alike = likeness.joined(parts.token(i), parts.token(j), one, least);
        if (alike >= least) {
            take(parts, new int[] {i, j}, whole, new int[] {at}, alike, slip);
        }
        return alike >= least;
    }

    private static boolean fits(Token first, Token second, Token whole) {
        int length = first.sound().length() + second.sound().length();
        return whole.sound().length() > SHORTEST_WHOLE
                && Math.abs(length - whole.sound().length()) < 3
                && first.sound().charAt(0) == whole.sound().charAt(0)
                && first.kind() != TokenKind.TITLE
                && second.kind() != TokenKind.TITLE;
    }

    private void joinThree(Side parts, Side whole, int at) {
        String sound = whole.token(at).sound();
        for (int i = 0; i < parts.size(); i++) {
            boolean begins = parts.free(i) && sound.startsWith(parts.token(i).sound());
            for (int j = 0; begins && j < parts.size(); j++) {
                String two = parts.token(i).sound() + parts.token(j).sound();
                int third = i != j && parts.free(j) && sound.startsWith(two)
                        ? third(parts, i, j, sound.substring(two.length()))
                        : -1;
                if (third >= 0) {
                    take(parts, new int[] {i, j, third}, whole, new int[] {at}, CERTAIN, false);
                    return;
                }
            }
        }
    }

    private static int third(Side parts, int i, int j, String rest) {
        for (int k = 0; k < parts.size(); k++) {
            if (k != i && k != j && parts.free(k) && parts.token(k).sound().equals(rest)) {
                return k;
            }
        }
        return -1;
    }

    /** {@code Choln Am} for {@code Chol Nam}: two neighbours on each side with the same letters, the blank elsewhere. */
    private void shiftAll() {
        for (int i = 0; i + 1 < query.size(); i++) {
            for (int j = 0; query.free(i) && query.free(i + 1) && j + 1 < entry.size(); j++) {
                if (entry.free(j) && entry.free(j + 1) && shifted(i, j)) {
                    take(query, new int[] {i, i + 1}, entry, new int[] {j, j + 1}, CERTAIN, true);
                    return;
                }
            }
        }
    }

    private boolean shifted(int i, int j) {
        String first = query.token(i).text();
        String other = entry.token(j).text();
        String rest = query.token(i + 1).text();
        String otherRest = entry.token(j + 1).text();
        return first.length() + rest.length() == other.length() + otherRest.length()
                && first.charAt(0) == other.charAt(0)
                && (first + rest).equals(other + otherRest);
    }

    private void take(Side parts, int[] cut, Side whole, int[] one, double alike, boolean slip) {
        int weight = weight(parts, cut) + weight(whole, one);
        parts.take(cut);
        whole.take(one);
        boolean cutInQuery = parts == query;
        pairs.add(Pair.of(cutInQuery ? cut : one, cutInQuery ? one : cut, alike, weight, slip));
    }

    private static int weight(Side side, int[] places) {
        int weight = 0;
        for (int place : places) {
            weight = Math.max(weight, side.weight(place));
        }
        return weight;
    }
}
