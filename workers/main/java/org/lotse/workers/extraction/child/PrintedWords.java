package org.lotse.workers.extraction.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.reading.Spelling;
import org.lotse.workers.extraction.reading.TextLine;

/** The words printed beside a zone, which spell names as people do. */
final class PrintedWords {

    private final List<List<String>> lines;

    PrintedWords(List<TextLine> lines) {
        this.lines = lines.stream()
                .filter(line -> !line.text().contains("<"))
                .map(line -> Arrays.asList(line.text().split("[\\s,/:]+")))
                .toList();
    }

    /** Words that transliterate to exactly what the zone says, as they are printed. */
    Optional<String> asPrinted(String spelt) {
        List<String> wanted = List.of(spelt.split(" "));
        for (List<String> line : lines) {
            for (int from = 0; from < line.size(); from++) {
                Optional<String> match = match(line, from, wanted);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> match(List<String> line, int from, List<String> wanted) {
        List<String> printed = new ArrayList<>();
        List<String> spelt = new ArrayList<>();
        for (int at = from; at < line.size() && spelt.size() < wanted.size(); at++) {
            printed.add(line.get(at));
            spelt.addAll(List.of(Spelling.ofZone(line.get(at)).split(" ")));
        }
        return spelt.equals(wanted) ? Optional.of(String.join(" ", printed)) : Optional.empty();
    }
}
