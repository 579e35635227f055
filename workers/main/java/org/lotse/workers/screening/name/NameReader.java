package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Brings a name as received into comparable form. Has no state and may be shared between threads. */
public final class NameReader {

    static final int MOST_TOKENS = 24;

    /** A word in Latin letters and the writing it came from. */
    record Word(String text, Writing writing) {}

    /** @param person whether the name is a person's; companies have legal forms, persons titles and patronymics */
    public ReadName read(String received, boolean person) {
        String clean = Cleaning.clean(person ? givenFirst(received) : received);
        List<Word> latin = latin(clean, person);
        List<Word> formed = person ? Compounds.joined(latin) : Phrases.shortened(latin);
        List<Token> tokens = new ArrayList<>();
        formed.stream().limit(MOST_TOKENS).forEach(word -> tokens.add(Words.token(word, person)));
        return new ReadName(
                received,
                tokens,
                List.of(new Step("clean", clean), new Step("latin", text(latin)), new Step("words", text(formed))));
    }

    /** Turns {@code FAMILY, Given} round, so that words that belong together stand together. */
    private static String givenFirst(String received) {
        int comma = received.indexOf(',');
        return comma < 0 || comma != received.lastIndexOf(',')
                ? received
                : received.substring(comma + 1) + " " + received.substring(0, comma);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static List<Word> latin(String clean, boolean person) {
        List<Word> latin = new ArrayList<>();
        boolean single = clean.indexOf(' ') < 0;
        for (String word : clean.split(" ")) {
            Script script = Script.of(word);
            for (String part : Words.latin(word, script, person && single).split(" ")) {
                if (!part.isEmpty()) {
                    latin.add(new Word(part, Writing.of(script)));
                }
            }
        }
        return latin;
    }
}
