package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotse.workers.screening.name.Token;

/**
 * What each word took from the full score of a name. The costs are whole ten-thousandths and add up to exactly what is
 * missing; where that does not divide evenly, the words with most to answer for bear the rest.
 */
final class TokenCosts {

    private static final int FULL = 10_000;

    private final Alignment alignment;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String query, String entry, Operation operation, long blame, int weight) {}

    private TokenCosts(Alignment alignment) {
        this.alignment = alignment;
        alignment.pairs().stream()
                .sorted(Comparator.comparingInt(pair -> pair.query()[0]))
                .forEach(this::pair);
        left(alignment.query(), Operation.EXTRA);
        left(alignment.entry(), Operation.MISSING);
    }

    /** The pairs in the query's order, then what only the query has, then what only the entry has. */
    static List<TokenPair> of(Alignment alignment) {
        TokenCosts costs = new TokenCosts(alignment);
        return costs.shared(FULL - alignment.score().tenThousandths());
    }

    private void pair(Pair pair) {
        Token first = alignment.query().token(pair.query()[0]);
        Token second = alignment.entry().token(pair.entry()[0]);
        Operation operation =
                pair.oneToOne() ? Likeness.operation(first, second, pair.likeness()) : Operation.joined(pair.slip());
        String query = alignment.query().text(pair.query());
        String entry = alignment.entry().text(pair.entry());
        lines.add(new Line(query, entry, operation, pair.lost(), pair.weight() / 2));
    }

    private void left(Side side, Operation operation) {
        for (int i = 0; i < side.size(); i++) {
            if (side.free(i)) {
                String text = side.token(i).text();
                boolean extra = operation == Operation.EXTRA;
                long blame = 2L * FULL * side.weight(i);
                lines.add(new Line(extra ? text : "", extra ? "" : text, operation, blame, side.weight(i)));
            }
        }
    }

    private List<TokenPair> shared(int loss) {
        long blame = lines.stream().mapToLong(Line::blame).sum();
        long before = 0;
        long given = 0;
        List<TokenPair> shown = new ArrayList<>();
        for (Line line : lines) {
            before += line.blame;
            long upToHere = blame == 0 ? 0 : Math.round(loss * (before / (double) blame));
            shown.add(new TokenPair(
                    line.query, line.entry, line.operation, (upToHere - given) / (double) FULL, line.weight / 1000.0));
            given = upToHere;
        }
        return shown;
    }
}
