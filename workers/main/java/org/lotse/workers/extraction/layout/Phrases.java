package org.lotse.workers.extraction.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words of one meaning in all languages. Words stand alone; one that begins with an asterisk may end a longer word, as
 * «*rechnungsdatum» ends «Schlussrechnungsdatum», one that ends with an asterisk may begin one.
 */
public final class Phrases {

    private static final String OPEN = "*";

    private final List<Phrase> phrases;

    Phrases(List<String> written) {
        phrases = written.stream()
                .map(Phrase::of)
                .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.text().length())
                        .reversed())
                .toList();
    }

    /** Where a phrase stands in a folded text: from an index up to, without, another. */
    public record Match(int from, int to) {}

    private record Phrase(String text, boolean openLeft, boolean openRight) {

        static Phrase of(String written) {
            boolean left = written.startsWith(OPEN);
            boolean right = written.endsWith(OPEN);
            return new Phrase(
                    Fold.of(written.substring(left ? 1 : 0, written.length() - (right ? 1 : 0))), left, right);
        }

        Optional<Match> in(String folded, int start) {
            for (int at = folded.indexOf(text, start); at >= 0; at = folded.indexOf(text, at + 1)) {
                int end = at + text.length();
                if ((openLeft || edge(folded, at)) && (openRight || edge(folded, end))) {
                    return Optional.of(new Match(at, end));
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a word may begin or end at an index; between Chinese characters it always may. */
    private static boolean edge(String folded, int at) {
        return at == 0
                || at == folded.length()
                || !(alphabetic(folded.charAt(at - 1)) && alphabetic(folded.charAt(at)));
    }

    private static boolean alphabetic(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    /** The longest phrase that stands in a folded text. */
    public Optional<Match> in(String folded) {
        for (Phrase phrase : phrases) {
            Optional<Match> match = phrase.in(folded, 0);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    public Optional<Match> in(Line line) {
        return in(line.folded());
    }

    public boolean standIn(String folded) {
        return in(folded).isPresent();
    }

    public boolean standIn(Line line) {
        return standIn(line.folded());
    }

    /** The longest phrase that a folded text begins with. */
    public Optional<Match> startOf(String folded) {
        for (Phrase phrase : phrases) {
            int end = phrase.text().length();
            if (folded.startsWith(phrase.text()) && (phrase.openRight() || edge(folded, end))) {
                return Optional.of(new Match(0, end));
            }
        }
        return Optional.empty();
    }

    /** Whether a folded text is one of the phrases and nothing else. */
    public boolean are(String folded) {
        return startOf(folded).filter(match -> match.to() == folded.length()).isPresent();
    }

    /** How many of the phrases stand in a folded text. */
    public long count(String folded) {
        return phrases.stream()
                .filter(phrase -> phrase.in(folded, 0).isPresent())
                .count();
    }
}
