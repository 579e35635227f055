package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic names of several words that Latin spells apart or together as it pleases, made one word each: Abd al-Rahman,
 * Abdul Rahman and Abdelrahman; Shams ud-Din and Shamsuddin; Nur Allah and Nurullah.
 */
final class Compounds {

    private static final Set<String> SERVANT = withSlips(
            "abd abdul abdel abdal abdol abdoul abdil abdu cabdi abdou bd abdur abdus abdud abduz".split(" "));
    private static final Set<String> ARTICLE =
            Set.of("al", "el", "ul", "ur", "ar", "as", "az", "ad", "ud", "ed", "es", "od");
    private static final Set<String> FAITH =
            Set.of("din", "deen", "dine", "dyn", "uddin", "eddin", "eddine", "addin", "oddin");
    private static final Set<String> GOD = Set.of("allah", "ullah", "llah", "allh", "olah", "ollah");

    private Compounds() {}

    /** The words with two neighbouring letters swapped or one doubled, the commonest slips at a keyboard. */
    private static Set<String> withSlips(String... words) {
        Set<String> slips = new HashSet<>(List.of(words));
        for (String word : words) {
            for (int i = 0; i + 1 < word.length() && word.length() > 4; i++) {
                String before = word.substring(0, i);
                slips.add(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
                slips.add(before + word.charAt(i) + word.substring(i));
            }
        }
        return Set.copyOf(slips);
    }

    static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at = SERVANT.contains(words.get(at).text()) ? servant(words, at, joined) : other(words, at, joined);
        }
        return joined;
    }

    private static int servant(List<Word> words, int at, List<Word> joined) {
        int of = at + 1;
        if (of + 1 < words.size() && ARTICLE.contains(words.get(of).text())) {
            of++;
        }
        if (of >= words.size() || words.get(of).text().length() < 3) {
            joined.add(words.get(at));
            return at + 1;
        }
        String god = words.get(of).text();
        joined.add(new Word(
                GOD.contains(god) ? "abdullah" : "abdul" + god, words.get(of).writing()));
        return of + 1;
    }

    private static int other(List<Word> words, int at, List<Word> joined) {
        Word word = words.get(at);
        int of = at + 1;
        if (of + 1 < words.size()
                && ARTICLE.contains(words.get(of).text())
                && FAITH.contains(words.get(of + 1).text())) {
            of++;
        }
        String next =
                of < words.size() && word.text().length() > 2 ? words.get(of).text() : "";
        if (FAITH.contains(next) || GOD.contains(next)) {
            joined.add(new Word(word.text() + (GOD.contains(next) ? "ullah" : "uddin"), word.writing()));
            return of + 1;
        }
        joined.add(word);
        return at + 1;
    }
}
