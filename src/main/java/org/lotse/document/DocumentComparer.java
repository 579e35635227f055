package org.lotse.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.lotse.document.Comparison.Concern;
import org.lotse.document.FieldComparison.Result;
import org.lotse.kernel.CountryCode;
import org.lotse.party.NaturalPerson;

/** Holds what a person states against what was read from their documents. */
final class DocumentComparer {

    /** A document with what was read from it; the reading is null when no machine could. */
    record ReadDocument(Document document, Reading reading) {}

    static final String NOT_READ = "NOT_READ";

    private record Found(DocumentId document, ReadField field) {}

    private final NaturalPerson person;

    DocumentComparer(NaturalPerson person) {
        this.person = person;
    }

    /**
     * @param wanted what has to be there; what is there without being wanted is held against the statement as well
     * @param seenBefore the documents that lie in another client's case too
     */
    Comparison compare(List<ReadDocument> documents, Set<DocumentType> wanted, Set<DocumentId> seenBefore) {
        var identity = ofType(documents, DocumentType.IDENTITY);
        var address = ofType(documents, DocumentType.ADDRESS);
        var fields = new ArrayList<FieldComparison>();
        var sides = new CardSides(identity);
        if (!identity.isEmpty()) {
            fields.addAll(identityFields(sides.thatCount()));
        }
        if (!address.isEmpty()) {
            fields.addAll(addressFields(address));
        }
        return new Comparison(
                fields,
                Stream.concat(missing(documents, wanted), concerns(identity, sides, address, seenBefore))
                        .toList());
    }

    private List<FieldComparison> identityFields(List<ReadDocument> identity) {
        String nationalities = String.join(
                " ", person.nationalities().stream().map(CountryCode::value).toList());
        return List.of(
                field("familyName", person.familyName(), identity, Names::same),
                field("givenNames", person.givenNames(), identity, Names::contains),
                field("dateOfBirth", person.dateOfBirth().toString(), identity, String::equals),
                field("nationality", nationalities, identity, (stated, read) -> List.of(stated.split(" "))
                        .contains(read)));
    }

    private List<FieldComparison> addressFields(List<ReadDocument> address) {
        return List.of(
                field("name", person.fullName(), address, Names::sameInAnyOrder),
                field("street", person.address().street(), address, Names::sameStreet),
                field("postalCode", person.address().postalCode(), address, Names::same),
                field("city", person.address().city(), address, Names::same));
    }

    private static FieldComparison field(
            String name, String stated, List<ReadDocument> documents, BiPredicate<String, String> agrees) {
        List<Found> found = documents.stream()
                .flatMap(document -> found(document, name).stream())
                .sorted(Comparator.comparingDouble((Found one) -> one.field().confidence())
                        .reversed())
                .toList();
        if (found.isEmpty()) {
            return new FieldComparison(name, stated, null, Result.NOT_FOUND, null, null);
        }
        Optional<Found> differing = found.stream()
                .filter(one -> !agrees.test(stated, comparable(one.field())))
                .findFirst();
        Found shown = differing.orElse(found.get(0));
        return new FieldComparison(
                name,
                stated,
                shown.field().value(),
                differing.isPresent() ? Result.DIFFERS : Result.AGREES,
                shown.document(),
                shown.field());
    }

    private static Optional<Found> found(ReadDocument read, String name) {
        return Optional.ofNullable(read.reading())
                .flatMap(reading -> reading.field(name))
                .map(field -> new Found(read.document().id(), field));
    }

    private static String comparable(ReadField field) {
        return field.normalised() == null ? field.value() : field.normalised();
    }

    private static Stream<Concern> concerns(
            List<ReadDocument> identity, CardSides sides, List<ReadDocument> address, Set<DocumentId> seenBefore) {
        return Stream.of(
                        identity.stream().flatMap(one -> concerns(one, sides.reasons(one))),
                        address.stream().flatMap(one -> concerns(one, reasons(one))),
                        Stream.concat(identity.stream(), address.stream())
                                .map(ReadDocument::document)
                                .filter(document -> seenBefore.contains(document.id()))
                                .map(document -> new Concern(document.type(), document.id(), Concern.SEEN_BEFORE)))
                .flatMap(one -> one);
    }

    private static Stream<Concern> missing(List<ReadDocument> documents, Set<DocumentType> wanted) {
        return wanted.stream()
                .filter(type -> ofType(documents, type).isEmpty())
                .sorted()
                .map(type -> new Concern(type, null, Concern.MISSING));
    }

    private static List<String> reasons(ReadDocument one) {
        return one.reading() == null ? List.of(NOT_READ) : one.reading().reasons();
    }

    private static Stream<Concern> concerns(ReadDocument one, List<String> reasons) {
        return reasons.stream()
                .map(reason -> new Concern(one.document().type(), one.document().id(), reason));
    }

    private static List<ReadDocument> ofType(List<ReadDocument> documents, DocumentType type) {
        return documents.stream().filter(one -> one.document().type() == type).toList();
    }
}
