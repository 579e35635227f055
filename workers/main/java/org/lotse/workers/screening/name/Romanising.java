package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cleaned name of any script in words of Latin letters: spelled, or translated where names are. */
final class Romanising {

    private final boolean person;
    private final boolean translated;
    private final boolean single;
    private final List<Word> words = new ArrayList<>();

    private Romanising(String clean, boolean person, boolean translated) {
        this.person = person;
        this.translated = translated;
        this.single = clean.indexOf(' ') < 0;
    }

    /** @param translated whether words that are known are translated rather than spelled; of persons only titles are */
    static List<Word> of(String clean, boolean person, boolean translated) {
        Romanising romanising = new Romanising(clean, person, translated);
        for (String word : clean.split(" ")) {
            romanising.add(word, Script.of(word));
        }
        return romanising.words;
    }

    private void add(String word, Script script) {
        switch (script) {
            case LATIN -> spell(word, script);
            case HAN, HANGUL -> addSyllables(word, script);
            default -> addAlphabetic(word, script);
        }
    }

    private void addSyllables(String word, Script script) {
        if (!translated) {
            spell(word, script);
            return;
        }
        for (Glossary.Piece piece : Glossary.pieces(word)) {
            piece.english().ifPresentOrElse(this::translate, () -> spell(piece.text(), script));
        }
    }

    private void addAlphabetic(String word, Script script) {
        Optional<String> english =
                translated || person ? Glossary.english(word, script).filter(this::fits) : Optional.empty();
        english.ifPresentOrElse(this::translate, () -> spell(word, script));
    }

    private boolean fits(String english) {
        return !person || Lexicon.kind(english) == TokenKind.TITLE;
    }

    private void translate(String english) {
        add(english, Writing.FULL);
    }

    private void spell(String word, Script script) {
        add(Words.latin(word, script, person, single), Writing.of(script));
    }

    private void add(String text, Writing writing) {
        for (String part : text.split(" ")) {
            if (!part.isEmpty()) {
                words.add(new Word(part, writing));
            }
        }
    }
}
