package org.lotse.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.lotse.document.Comparison.Concern;
import org.lotse.document.DocumentComparer.ReadDocument;
import org.lotse.document.FieldComparison.Result;
import org.lotse.party.LegalEntity;
import org.lotse.party.RegisterEntry;

/** Holds what was stated of a legal entity against what was read from the extract of its register. */
final class ExtractComparer {

    private record Found(DocumentId document, ReadField field) {}

    private final LegalEntity entity;
    private final List<String> representatives;

    /** @param representatives whole names of those who say they act for it */
    ExtractComparer(LegalEntity entity, List<String> representatives) {
        this.entity = entity;
        this.representatives = representatives;
    }

    Comparison compare(List<ReadDocument> documents) {
        List<ReadDocument> extracts = documents.stream()
                .filter(one -> one.document().type() == DocumentType.REGISTER_EXTRACT)
                .toList();
        return new Comparison(extracts.isEmpty() ? List.of() : fields(extracts), concerns(extracts));
    }

    private List<FieldComparison> fields(List<ReadDocument> extracts) {
        List<FieldComparison> fields = new ArrayList<>();
        fields.add(field("companyName", entity.name(), extracts, Names::same));
        if (entity.register() != null) {
            fields.add(field("registerNumber", entry(entity.register()), extracts, ExtractComparer::sameEntry));
        }
        fields.add(field("seat", entity.seat(), extracts, Names::same));
        representatives.forEach(name -> fields.add(field("representatives", name, extracts, ExtractComparer::isNamed)));
        return fields;
    }

    private static String entry(RegisterEntry register) {
        return register.number() + ", " + register.court();
    }

    /** The number and, where it was read, the court; of the number blanks do not count, nor the letter of the court. */
    private static boolean sameEntry(String stated, String read) {
        String[] theirs = read.split(",", 2);
        String[] ours = stated.split(",", 2);
        boolean number = isSame(plain(ours[0]), plain(theirs[0])) || isSame(plain(theirs[0]), plain(ours[0]));
        return number && (theirs.length < 2 || Names.sameInAnyOrder(ours[1], theirs[1]));
    }

    private static boolean isSame(String whole, String other) {
        return whole.startsWith(other) && whole.substring(other.length()).matches("[A-Z]{0,2}") && !other.isEmpty();
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** One field names them all, «NAME: POWER» after «NAME: POWER». */
    private static boolean isNamed(String stated, String read) {
        return Stream.of(read.split(";"))
                .map(one -> one.replaceFirst("[:(].*", ""))
                .anyMatch(name -> Names.sameInAnyOrder(stated, name));
    }

    private static FieldComparison field(
            String name, String stated, List<ReadDocument> extracts, BiPredicate<String, String> agrees) {
        Optional<Found> best = extracts.stream()
                .flatMap(one -> found(one, name).stream())
                .max(Comparator.comparingDouble(one -> one.field().confidence()));
        if (best.isEmpty()) {
            return new FieldComparison(name, stated, null, Result.NOT_FOUND, null, null);
        }
        ReadField read = best.get().field();
        String compared = read.normalised() == null ? read.value() : read.normalised();
        boolean same = agrees.test(stated, compared) || agrees.test(stated, read.value());
        return new FieldComparison(
                name,
                stated,
                read.value(),
                same ? Result.AGREES : Result.DIFFERS,
                best.get().document(),
                read);
    }

    private static Optional<Found> found(ReadDocument read, String name) {
        return Optional.ofNullable(read.reading())
                .flatMap(reading -> reading.field(name))
                .map(field -> new Found(read.document().id(), field));
    }

    private static List<Concern> concerns(List<ReadDocument> extracts) {
        if (extracts.isEmpty()) {
            return List.of(new Concern(DocumentType.REGISTER_EXTRACT, null, "MISSING"));
        }
        return extracts.stream()
                .flatMap(one -> reasons(one).stream()
                        .map(reason -> new Concern(
                                DocumentType.REGISTER_EXTRACT, one.document().id(), reason)))
                .toList();
    }

    private static List<String> reasons(ReadDocument one) {
        return one.reading() == null
                ? List.of(DocumentComparer.NOT_READ)
                : one.reading().reasons();
    }
}
