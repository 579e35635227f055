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

    /** Whether both were written in the same script of syllables, so that they can be told apart for certain. */
    public boolean inOneSyllabicScriptWith(Token other) {
        return writing.syllabic() && writing == other.writing;
    }

    /** The one word that this and the next would be if nobody had put a blank between them. */
    public Token joinedWith(Token next) {
        String joined = sound + next.sound;
        return new Token(text + next.text, joined, Sound.skeleton(joined), kind, 0, writing);
    }
}
