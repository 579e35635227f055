package org.lotse.workers.extraction.mrz;

/** Which characters may stand at a position; the filler may stand anywhere. */
public enum CharacterClass {
    LETTER,
    DIGIT,
    ANY
}
