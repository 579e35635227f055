package org.lotse.workers.screening.name;

/** The five vowels that sounds are written with. */
public final class Vowels {

    private Vowels() {}

    public static boolean has(char letter) {
        return Sound.isVowel(letter);
    }
}
