package org.lotse.workers.extraction.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

/**
 * A side of an identity document that has no zone: what it is called and what it prints. Nothing vouches for that, so
 * every field is too unsure to be taken without a person who looks.
 */
public record FrontOfCard(DocumentType type, List<Field> fields) {

    private static final double UNVOUCHED = 0.45;
    private static final double MADE_OUT = 0.4;

    /** Two fields that nobody labels by chance. */
    private static final int FIELDS_OF_A_CARD = 2;

    private record Title(DocumentType type, Phrases phrases) {}

    private static final List<Title> TITLES = Stream.of(
                    DocumentType.RESIDENCE_PERMIT, DocumentType.IDENTITY_CARD, DocumentType.PASSPORT)
            .map(type -> new Title(type, Words.of(PrintedField.list("type." + type))))
            .toList();

    /** {@link DocumentType#OTHER} and without fields where the lines are of no identity document. */
    public static FrontOfCard of(List<TextLine> lines, LocalDate today) {
        List<Field> fields = new PrintedFacts(new PrintedFields(lines), today, UNVOUCHED, MADE_OUT).withoutZone();
        DocumentType type = TITLES.stream()
                .filter(title -> lines.stream().anyMatch(line -> title.phrases().standIn(Fold.of(line.text()))))
                .map(Title::type)
                .findFirst()
                .orElse(DocumentType.OTHER);
        boolean card = fields.size() >= FIELDS_OF_A_CARD;
        return card ? new FrontOfCard(type, fields) : new FrontOfCard(DocumentType.OTHER, List.of());
    }
}
