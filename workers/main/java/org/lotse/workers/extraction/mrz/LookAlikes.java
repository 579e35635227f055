package org.lotse.workers.extraction.mrz;

import java.util.Map;

/** Characters of OCR-B that machines take for one another, and how unlikely each mistake is. */
final class LookAlikes {

    /** Numbers hardly ever carry the letter O, so it is put right even where nothing else asks for it. */
    private static final Map<Character, Map<Character, Double>> COSTS = Map.ofEntries(
            Map.entry('O', Map.of('0', 0.1, 'O', 0.3)),
            Map.entry('Q', Map.of('0', 0.6)),
            Map.entry('D', Map.of('0', 0.8)),
            Map.entry('U', Map.of('0', 1.2)),
            Map.entry('C', Map.of('0', 1.2)),
            Map.entry('0', Map.of('O', 1.5, 'D', 1.8)),
            Map.entry('I', Map.of('1', 0.5)),
            Map.entry('L', Map.of('1', 1.0)),
            Map.entry('T', Map.of('1', 1.2, '7', 1.2)),
            Map.entry('1', Map.of('I', 1.2, '7', 1.7, 'T', 1.8)),
            Map.entry('7', Map.of('1', 1.0, 'Z', 1.6)),
            Map.entry('Z', Map.of('2', 0.5, '7', 1.4)),
            Map.entry('2', Map.of('Z', 1.2)),
            Map.entry('S', Map.of('5', 0.6, '8', 1.6)),
            Map.entry('5', Map.of('S', 1.0, '3', 1.6)),
            Map.entry('3', Map.of('8', 1.6, '5', 1.6)),
            Map.entry('G', Map.of('6', 0.7)),
            Map.entry('6', Map.of('G', 1.2)),
            Map.entry('B', Map.of('8', 0.5)),
            Map.entry('8', Map.of('B', 1.0, 'S', 1.2, '3', 1.5)),
            Map.entry('H', Map.of('M', 1.5)),
            Map.entry('A', Map.of('4', 1.2)),
            Map.entry('4', Map.of('A', 1.4)));

    private LookAlikes() {}

    /** What the character read may have been in print, with the cost of each assumption. */
    static Map<Character, Double> of(char read) {
        return COSTS.getOrDefault(read, Map.of());
    }
}
