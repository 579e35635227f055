package org.lotse.workers.screening.name;

/**
 * One word of a name.
 *
 * @param text lower-case ASCII, as it is shown to people
 * @param sound the text with the habits of transliteration levelled, the form words are compared in
 * @param skeleton the consonants of the sound, the form words are looked up by
 * @param group number of the group of equivalent words it belongs to, or 0
 * @param unvowelled written in a script that leaves out short vowels
 */
public record Token(String text, String sound, String skeleton, TokenKind kind, int group, boolean unvowelled) {

    public double weight() {
        return kind.weight();
    }
}
