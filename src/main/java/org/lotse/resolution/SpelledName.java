package org.lotse.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.document.Names;

/**
 * A family name or the given names, in every way they are spelled in Latin letters.
 *
 * @param whole without blanks and hyphens
 * @param words word by word, one set for each spelling
 */
record SpelledName(Set<String> whole, List<Set<String>> words) {

    static SpelledName of(String name) {
        return new SpelledName(Names.spellings(name), Names.spelledTokens(name));
    }

    Agreement with(SpelledName other) {
        if (!Collections.disjoint(whole, other.whole) || words.stream().anyMatch(other.words::contains)) {
            return Agreement.SAME;
        }
        if (within(other) || other.within(this)) {
            return Agreement.PART;
        }
        return whole.stream().anyMatch(one -> other.whole.stream().anyMatch(two -> Names.nearly(one, two)))
                ? Agreement.LIKE
                : Agreement.DIFFERENT;
    }

    /** Whether the other has all words of this one, and more. */
    private boolean within(SpelledName other) {
        return words.stream().anyMatch(few -> other.words.stream().anyMatch(many -> many.containsAll(few)));
    }

    Set<String> allWords() {
        Set<String> all = words.stream().flatMap(Set::stream).collect(Collectors.toSet());
        all.addAll(whole);
        return all;
    }
}
