package org.lotse.workers.extraction.mrz;

import java.util.List;
import java.util.stream.Collectors;

/** One check digit of a zone: what it covers and where it stands. */
public record Check(List<Span> covered, Span digit, boolean fillerMeansEmpty) {

    static Check over(Span digit, Span... covered) {
        return new Check(List.of(covered), digit, false);
    }

    static Check optional(Span digit, Span covered) {
        return new Check(List.of(covered), digit, true);
    }

    /** Whether the digit printed is the digit computed. */
    public boolean holds(List<String> lines) {
        String text = covered.stream().map(span -> span.in(lines)).collect(Collectors.joining());
        char printed = digit.in(lines).charAt(0);
        if (fillerMeansEmpty && printed == '<') {
            return text.chars().allMatch(character -> character == '<');
        }
        return printed == '0' + CheckDigit.of(text);
    }
}
