package org.lotse.workers.extraction.ocr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;

/** Tells which model reads a page better than the German one, which makes out the words of most Latin letters. */
final class PageLanguage {

    static final String GERMAN = "deu";
    static final String FRENCH = "fra";
    static final String CHINESE = "chi_sim";

    /** Issuers of documents in whose names there are letters that only the German model knows: ä, ö, ß. */
    private static final Set<String> UMLAUTS =
            Set.of("D", "AUT", "CHE", "LIE", "LUX", "EST", "FIN", "SWE", "ISL", "HUN", "TUR", "AZE", "TKM", "SVK");

    private static final Phrases FRENCH_WORDS = Words.phrases("language.french");
    private static final int FRENCH_ENOUGH = 5;
    private static final int PIECES_OF_A_TEXT = 12;
    private static final double MADE_OUT = 0.7;
    private static final int HAN_ENOUGH = 10;

    private PageLanguage() {}

    /** French where enough words say so: the German model knows none of its accents. */
    static Optional<String> ofLatin(List<Glyphs> words) {
        String text = words.stream().map(Glyphs::text).map(Fold::of).collect(Collectors.joining(" "));
        return FRENCH_WORDS.count(text) >= FRENCH_ENOUGH ? Optional.of(FRENCH) : Optional.empty();
    }

    /**
     * The model for what is printed on an identity document. The French one has the accents of the Romance languages and
     * takes half the time.
     *
     * @param issuer the state, as ICAO Doc 9303 part 3 abbreviates it
     */
    static String ofIdentity(String issuer) {
        return UMLAUTS.contains(issuer) ? GERMAN : FRENCH;
    }

    /** Whether there is text that the German model cannot make out. */
    static boolean isForeign(List<Glyphs> words) {
        return words.size() >= PIECES_OF_A_TEXT;
    }

    /** Whether a page read as Chinese is Chinese. */
    static boolean isChinese(List<Glyphs> words) {
        return words.stream()
                        .filter(word -> word.confidence() > MADE_OUT)
                        .flatMapToInt(word -> word.text().codePoints())
                        .filter(Character::isIdeographic)
                        .limit(HAN_ENOUGH)
                        .count()
                >= HAN_ENOUGH;
    }
}
