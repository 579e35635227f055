package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Brings a name as received into comparable form. Has no state and may be shared between threads. */
public final class NameReader {

    static final int MOST_TOKENS = 24;
    /** A word said more often says no more. */
    private static final int MOST_TIMES = 2;

    private static final List<String> KOREA = List.of("KP", "KR");
    private static final List<String> JAPAN = List.of("JP");

    /** @param person whether the name is a person's; companies have legal forms, persons titles and patronymics */
    public ReadName read(String received, boolean person) {
        String clean = Cleaning.clean(person ? givenFirst(received) : received);
        List<Word> latin = Romanising.of(clean, person, false);
        return read(received, clean, latin, person);
    }

    private static ReadName read(String received, String clean, List<Word> latin, boolean person) {
        List<Word> formed = person ? Compounds.joined(latin) : Numerals.inDigits(Phrases.shortened(latin));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < formed.size() && tokens.size() < MOST_TOKENS; i++) {
            Token token = Words.token(formed.get(i), person);
            if (Collections.frequency(tokens, token) < MOST_TIMES) {
                tokens.add(token);
            }
        }
        return new ReadName(
                received,
                tokens,
                List.of(new Step("clean", clean), new Step("latin", text(latin)), new Step("words", text(formed))));
    }

    /**
     * The ways a name may be read, the usual one first. Chinese characters are read in Japanese and Korean too, where
     * nothing speaks against it; an organisation's name is translated as well as spelled.
     *
     * @param countries of the bearer as ISO alpha-2, empty when none is known
     */
    public List<ReadName> readings(String received, boolean person, List<String> countries) {
        ReadName usual = read(received, person);
        if (!person) {
            return translated(received, usual);
        }
        List<Token> tokens = usual.tokens();
        boolean chinese = !tokens.isEmpty() && tokens.get(0).writing() == Writing.CHARACTERS;
        return chinese ? elsewhere(received, countries, usual) : List.of(usual);
    }

    private static List<ReadName> translated(String received, ReadName spelled) {
        String clean = Cleaning.clean(received);
        ReadName translated = read(received, clean, Romanising.of(clean, false, true), false);
        return translated.tokens().equals(spelled.tokens()) ? List.of(spelled) : List.of(spelled, translated);
    }

    private static List<ReadName> elsewhere(String received, List<String> countries, ReadName usual) {
        String clean = Cleaning.clean(received);
        String name = clean.replace(" ", "");
        List<ReadName> readings = new ArrayList<>(List.of(usual));
        if (mayBeFrom(countries, JAPAN)) {
            add(received, clean, Readings.japanese(name), Writing.FULL, readings);
        }
        if (mayBeFrom(countries, KOREA)) {
            add(received, clean, Readings.korean(name), Writing.CHARACTERS, readings);
        }
        return readings;
    }

    private static boolean mayBeFrom(List<String> countries, List<String> where) {
        return countries.isEmpty() || !Collections.disjoint(countries, where);
    }

    private static void add(
            String received, String clean, List<String> words, Writing writing, List<ReadName> readings) {
        if (!words.isEmpty()) {
            List<Word> latin =
                    words.stream().map(word -> new Word(word, writing)).toList();
            readings.add(read(received, clean, latin, true));
        }
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
}
