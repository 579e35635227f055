package org.lotse.workers.extraction.mrz;

import java.util.List;

/** Characters {@code start} (inclusive) to {@code end} (exclusive) of a line; everything counts from 0. */
public record Span(int line, int start, int end) {

    String in(List<String> lines) {
        return lines.get(line).substring(start, end);
    }

    boolean contains(int otherLine, int column) {
        return otherLine == line && column >= start && column < end;
    }
}
