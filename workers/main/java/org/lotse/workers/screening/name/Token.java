package org.lotse.workers.screening.name;

/**
 * One word of a name.
 *
 * @param text lower-case ASCII, as it is shown to people
 * @param sound the text with the habits of transliteration levelled, the form words are compared in
 * @param skeleton the consonants of the sound, the form words are looked up by
 * @param group number of the group of equivalent words it belongs to, or 0
 * @param writing how the script it came from spells
 */
public record Token(String text, String sound, String skeleton, TokenKind kind, int group, Writing writing) {

    public double weight() {
        return kind.weight();
    }

    /** The name of God that a servant's name is made with, or nothing: {@code rahman} in {@code abdulrahman}. */
    public String served() {
        return sound.length() > 8 && sound.startsWith("abdul") ? sound.substring(5) : "";
    }

    /** Whether the other is this name with the servant put before it. */
    public boolean servedBy(Token other) {
        return other.served().equals(sound);
    }

    /** Whether the word says that the next one is the father's name. */
    public boolean meansChildOf() {
        return switch (text) {
            case "bin", "ibn", "bn", "ben", "bint", "bnt", "abn", "ould", "wuld" -> true;
            default -> false;
        };
    }

    /** Whether both were written in the same script of syllables, so that they can be told apart for certain. */
    public boolean inOneSyllabicScriptWith(Token other) {
        return writing.syllabic() && writing == other.writing;
    }

    /** Whether this word was written without its vowels and the other with them. */
    public boolean isBareBeside(Token other) {
        return writing == Writing.UNVOWELLED && (other.writing == Writing.FULL || other.writing == Writing.ROUGH);
    }

    /** Whether one of the words comes from a script of syllables and has more of them than the other can have. */
    public boolean hasOtherSyllablesThan(Token other) {
        return writing.syllabic() && syllables() > other.vowels()
                || other.writing.syllabic() && other.syllables() > vowels();
    }

    /** Runs of vowels. */
    private int syllables() {
        int runs = 0;
        for (int i = 0; i < text.length(); i++) {
            runs += Vowels.has(text.charAt(i)) && (i == 0 || !Vowels.has(text.charAt(i - 1))) ? 1 : 0;
        }
        return runs;
    }

    private int vowels() {
        int vowels = 0;
        for (int i = 0; i < text.length(); i++) {
            vowels += Vowels.has(text.charAt(i)) ? 1 : 0;
        }
        return vowels;
    }

    /** The one word that this and the next would be if nobody had put a blank between them. */
    public Token joinedWith(Token next) {
        String joined = Sound.of(text + next.text);
        return new Token(text + next.text, joined, Sound.skeleton(joined), kind, 0, writing);
    }
}
