package org.lotse.workers.extraction.layout;

import java.util.List;
import java.util.function.Predicate;

/** The rest of a line as a value, without the punctuation that leads to it. */
public record TextValues(Predicate<Part> accepts) implements Values<Part> {

    private static final String PUNCTUATION = " :.;,#=-|/)°";

    @Override
    public List<Found<Part>> in(Line line, int from) {
        int start = from;
        while (start < line.text().length() && PUNCTUATION.indexOf(line.folded().charAt(start)) >= 0) {
            start++;
        }
        Part rest = line.part(start, line.text().length());
        return rest.isEmpty() || !accepts.test(rest) ? List.of() : List.of(new Found<>(rest, rest));
    }
}
