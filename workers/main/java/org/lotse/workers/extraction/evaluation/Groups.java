package org.lotse.workers.extraction.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sorts pictures by what their tags say in free words. */
final class Groups {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("low.?res", "low-res");
        WORDS.put("rotat|turned|exif", "turned");
        WORDS.put("tilt|perspective|skew", "perspective");
        WORDS.put("glare|reflection", "glare");
        WORDS.put("shadow", "shadow");
        WORDS.put("hard", "hard");
        WORDS.put("contrast", "low contrast");
        WORDS.put("small|half|cropped", "small or in part");
        WORDS.put("flat|scan|clean|screenshot", "flat");
        WORDS.put("invalid", "check digits wrong on the document");
    }

    private Groups() {}

    /** At least one group; what no word tells is {@code other}. */
    static Set<String> of(String tags) {
        String plain = tags.toLowerCase(Locale.ROOT);
        Set<String> groups = new TreeSet<>();
        WORDS.forEach((words, group) -> {
            if (plain.matches(".*(" + words + ").*")) {
                groups.add(group);
            }
        });
        return groups.isEmpty() ? Set.of("other") : groups;
    }
}
