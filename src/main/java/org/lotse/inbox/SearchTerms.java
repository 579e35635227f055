package org.lotse.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.kernel.CaseId;

/**
 * What a case is found by. A word is found by its beginning; in scripts without spaces every character begins a word;
 * an umlaut is found as ü, as u (the database's collation sees to that) and as ue.
 */
final class SearchTerms {

    private static final int LONGEST = 64;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-'’.,·•]+");

    private SearchTerms() {}

    static Set<String> of(CaseId caseId, String name) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(caseId.toString());
        words(name)
                .flatMap(SearchTerms::spellings)
                .flatMap(SearchTerms::beginnings)
                .forEach(terms::add);
        return terms;
    }

    /** The words of a search, the longest first, since it narrows the most. */
    static List<String> asked(String search) {
        if (search.matches("[0-9a-fA-F]{4,8}-[0-9a-fA-F-]*")) {
            return List.of(search.toLowerCase(Locale.ROOT));
        }
        List<String> words = new ArrayList<>(words(search).toList());
        words.sort((one, other) -> other.length() - one.length());
        return words;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(SearchTerms::cut);
    }

    private static Stream<String> spellings(String word) {
        String written =
                word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Stream.of(word, cut(written)).distinct();
    }

    private static Stream<String> beginnings(String word) {
        if (!Character.isIdeographic(word.codePointAt(0))) {
            return Stream.of(word);
        }
        return word.codePoints().mapToObj(word::indexOf).distinct().map(word::substring);
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
