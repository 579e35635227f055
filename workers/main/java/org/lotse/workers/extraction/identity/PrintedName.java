package org.lotse.workers.extraction.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.reading.Spelling;

/** A name as printed, held against one that a zone spells: ICAO Doc 9303 part 3, sections 4.6 and 6. */
final class PrintedName {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’‘`.,-]*");
    private static final Pattern OUT_OF_CASE = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_TO_DIFFER = 4;
    private static final int LETTERS_OF_ANOTHER_NAME = 2;

    /** Capital letters that machines take for one another, the first standing for all. */
    private static final List<String> LOOK_ALIKES = List.of("OQDUCG0", "ILTJFPE17", "VY", "MNHW", "BRKXS85", "AZ42");

    private PrintedName() {}

    /** Whether a text may be a name; one whose capitals stand out of place was not read well. */
    static boolean mayBe(Part part) {
        return part.text().length() >= SHORTEST
                && NAME.matcher(part.text()).matches()
                && !OUT_OF_CASE.matcher(part.text()).find();
    }

    /**
     * Whether it is clearly another name.
     *
     * @param zone as the zone spells it; may hold more names than are printed
     * @param all all names of the zone, which documents print in other orders too
     * @param cutOff whether the zone had no room for more letters
     */
    static boolean isAnother(String printed, String zone, String all, boolean cutOff) {
        return spellings(printed).stream().allMatch(spelt -> isAnotherSpelling(spelt, zone, all, cutOff));
    }

    private static boolean isAnotherSpelling(String printed, String zone, String all, boolean cutOff) {
        String one = squeezed(printed);
        String other = squeezed(zone);
        boolean begins = other.startsWith(one) || cutOff && one.startsWith(other);
        boolean inOtherOrder =
                words(all).containsAll(words(printed)) || words(printed).containsAll(words(zone));
        return one.length() >= SHORTEST_TO_DIFFER
                && other.length() >= SHORTEST_TO_DIFFER
                && !begins
                && !inOtherOrder
                && !words(all).contains(one)
                && isAnotherWord(one, other);
    }

    /** A letter that is taken for another, left out or split into two accuses nobody. */
    private static boolean isAnotherWord(String one, String other) {
        int changed = Letters.distance(seen(one), seen(other));
        return changed >= LETTERS_OF_ANOTHER_NAME || changed == 1 && one.length() == other.length();
    }

    private static String seen(String name) {
        return name.chars()
                .mapToObj(letter -> LOOK_ALIKES.stream()
                        .filter(alike -> alike.indexOf(letter) >= 0)
                        .findFirst()
                        .map(alike -> alike.substring(0, 1))
                        .orElse(String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }

    /** Issuers may write umlauts out or drop their dots. */
    private static Set<String> spellings(String printed) {
        return Stream.of(printed, undotted(printed), writtenOut(printed))
                .map(Spelling::ofZone)
                .collect(Collectors.toSet());
    }

    private static String undotted(String name) {
        return name.replaceAll("[ÄÅäå]", "A")
                .replaceAll("[ÖØöø]", "O")
                .replaceAll("[Üü]", "U")
                .replaceAll("[Ææ]", "A")
                .replaceAll("[Ðð]", "D");
    }

    private static String writtenOut(String name) {
        return name.replaceAll("[Ññ]", "NXX").replaceAll("[Üü]", "UXX").replaceAll("[Ðð]", "D");
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split(" ")).collect(Collectors.toSet());
    }

    private static String squeezed(String name) {
        return name.replace(" ", "");
    }
}
