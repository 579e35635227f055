package org.lotse.workers.extraction.mrz;

import java.util.Map;

/** Which characters may stand at a position; the filler may stand anywhere. */
public enum CharacterClass {
    LETTER,
    DIGIT,
    ANY;

    private static final Map<Character, Character> AS_DIGIT = Map.ofEntries(
            Map.entry('O', '0'),
            Map.entry('Q', '0'),
            Map.entry('D', '0'),
            Map.entry('U', '0'),
            Map.entry('I', '1'),
            Map.entry('L', '1'),
            Map.entry('J', '1'),
            Map.entry('Z', '2'),
            Map.entry('A', '4'),
            Map.entry('S', '5'),
            Map.entry('G', '6'),
            Map.entry('T', '7'),
            Map.entry('B', '8'));

    private static final Map<Character, Character> AS_LETTER =
            Map.of('0', 'O', '1', 'I', '2', 'Z', '4', 'A', '5', 'S', '6', 'G', '7', 'T', '8', 'B');

    /** The look-alike of this class, or the character itself where it belongs here or has none. */
    public char of(char character) {
        return switch (this) {
            case LETTER -> AS_LETTER.getOrDefault(character, character);
            case DIGIT -> AS_DIGIT.getOrDefault(character, character);
            case ANY -> character;
        };
    }
}
