package org.lotse.workers.screening.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotse.workers.screening.name.NameReader;
import org.lotse.workers.screening.name.Token;

/** What is known of the one looked for, beside the names, made comparable once for all entries. */
final class Facts {

    /** Shorter words, and those that are in every second place, tell nothing. */
    private static final int SHORTEST_WORD = 4;

    private final Query query;
    private final NameReader reader;
    private final Set<String> place;

    Facts(Query query, NameReader reader) {
        this.query = query;
        this.reader = reader;
        this.place = query.placeOfBirth().map(this::sounds).orElse(Set.of());
    }

    Query query() {
        return query;
    }

    boolean hasPlace() {
        return !place.isEmpty();
    }

    /** Whether a word of the place stands in one of the listed places; both may name province and country too. */
    boolean bornIn(List<String> listed) {
        return listed.stream().map(this::sounds).anyMatch(sounds -> sounds.stream()
                .anyMatch(place::contains));
    }

    private Set<String> sounds(String text) {
        Set<String> sounds = new HashSet<>();
        for (Token token : reader.read(text, false).tokens()) {
            if (token.kind().carries() && token.sound().length() >= SHORTEST_WORD) {
                sounds.add(token.sound());
            }
        }
        return sounds;
    }
}
