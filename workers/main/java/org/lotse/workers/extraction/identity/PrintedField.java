package org.lotse.workers.extraction.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Words;

/** What is printed beside labels of identity documents. {@link #OTHER} ends a value and names none that we keep. */
enum PrintedField {
    NAMES,
    FAMILY_NAME,
    GIVEN_NAMES,
    DATE_OF_BIRTH,
    PLACE_OF_BIRTH,
    DOCUMENT_NUMBER,
    DATE_OF_ISSUE,
    DATE_OF_EXPIRY,
    AUTHORITY,
    ADDRESS,
    NATIONALITY,
    SEX,
    OTHER;

    static final Properties WORDS = Words.file("identity.properties");

    private static final List<Wording> ALL = Arrays.stream(values())
            .flatMap(field -> list(field.name()).stream().map(words -> new Wording(field, Fold.of(words))))
            .sorted(Comparator.comparingInt(
                            (Wording wording) -> wording.folded().length())
                    .reversed())
            .toList();

    private record Wording(PrintedField field, String folded) {}

    /** The words under a key, as they are printed. */
    static List<String> list(String key) {
        return List.of(WORDS.getProperty(key).split("\\|"));
    }

    /** The field that a folded text labels; one letter in five of a long label may be misread. */
    static Optional<PrintedField> labelled(String folded) {
        return ALL.stream()
                .filter(wording -> Letters.alike(wording.folded(), folded))
                .min(Comparator.comparingInt(wording -> Letters.distance(wording.folded(), folded)))
                .map(Wording::field);
    }

    /** The Chinese label that a text begins with; no blank parts it from what it labels. */
    static Optional<Start> chineseStart(String text) {
        return ALL.stream()
                .filter(wording -> wording.folded().codePoints().allMatch(Character::isIdeographic))
                .filter(wording -> text.startsWith(wording.folded()))
                .map(wording -> new Start(wording.field(), wording.folded().length()))
                .findFirst();
    }

    /** A label at the beginning of a line, up to, without, an index. */
    record Start(PrintedField field, int to) {}
}
