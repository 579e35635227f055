package org.lotse.workers.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings a name as received into comparable form. Has no state and may be shared between threads. */
public final class NameReader {

    /** Longer names are cut: nobody's name, and every comparison costs by the word. */
    static final int LONGEST = 300;

    static final int MOST_TOKENS = 24;
    private static final Pattern APOSTROPHES = Pattern.compile("[\\p{IsSk}'’‘`´ʼʻʿʾ′″\"“”«»„]");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}])(\\p{L})\\.(?=\\p{L}(?:\\.|$|\\s))");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** @param person whether the name is a person's; companies have legal forms, persons titles and patronymics */
    public ReadName read(String received, boolean person) {
        List<Step> steps = new ArrayList<>();
        String composed = noted(steps, "compose", composed(received));
        String bare =
                DOTTED.matcher(APOSTROPHES.matcher(composed).replaceAll("")).replaceAll("$1");
        String words = noted(steps, "words", OTHER.matcher(bare).replaceAll(" ").strip());
        String latin = noted(steps, "latin", latin(words, person));
        return new ReadName(received, tokens(person ? latin : shortened(latin), words, person), steps);
    }

    private static String noted(List<Step> steps, String step, String text) {
        steps.add(new Step(step, text));
        return text;
    }

    /** One form per character, without control characters and what cannot be seen. */
    private static String composed(String received) {
        String cut = received.length() > LONGEST ? received.substring(0, LONGEST) : received;
        String normal = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        StringBuilder seen = new StringBuilder(normal.length());
        normal.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || c == 0x640;
            if (!hidden) {
                seen.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return seen.toString();
    }

    private static String latin(String words, boolean person) {
        List<String> latin = new ArrayList<>();
        boolean single = !words.contains(" ");
        for (String word : words.split(" ")) {
            latin.add(Words.latin(word.toLowerCase(Locale.ROOT), person, single));
        }
        return String.join(" ", latin).strip();
    }

    private static String shortened(String latin) {
        String text = " " + latin + " ";
        for (Map.Entry<String, String> phrase : Lexicon.written().entrySet()) {
            text = text.replace(" " + phrase.getKey() + " ", " " + phrase.getValue() + " ");
        }
        return text.strip();
    }

    private static List<Token> tokens(String latin, String words, boolean person) {
        boolean unvowelled = Script.of(words).unvowelled();
        List<Token> tokens = new ArrayList<>();
        for (String word : latin.split(" ")) {
            if (!word.isEmpty() && tokens.size() < MOST_TOKENS) {
                tokens.add(Words.token(word, person, unvowelled));
            }
        }
        return tokens;
    }
}
