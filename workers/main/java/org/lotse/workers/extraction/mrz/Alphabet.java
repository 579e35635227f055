package org.lotse.workers.extraction.mrz;

/** The characters a zone may carry, numbered: the filler, the digits, the letters. */
public final class Alphabet {

    public static final int SIZE = 37;

    private static final String CHARACTERS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Alphabet() {}

    public static char at(int number) {
        return CHARACTERS.charAt(number);
    }

    /** -1 for what no zone carries. */
    public static int number(char character) {
        return CHARACTERS.indexOf(character);
    }
}
