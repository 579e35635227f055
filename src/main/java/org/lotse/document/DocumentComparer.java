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

    private static final Set<String> FRONT_OF_A_CARD = Set.of("NO_MRZ", "WRONG_TYPE");

    private record Found(DocumentId document, ReadField field) {}

    private final NaturalPerson person;

    DocumentComparer(NaturalPerson person) {
        this.person = person;
    }

    /** @param seenBefore the documents that lie in another client's case too */
    Comparison compare(List<ReadDocument> documents, Set<DocumentId> seenBefore) {
        var identity = ofType(documents, DocumentType.IDENTITY);
        var address = ofType(documents, DocumentType.ADDRESS);
        var fields = new ArrayList<FieldComparison>();
        if (!identity.isEmpty()) {
            fields.addAll(identityFields(identity));
        }
        if (!address.isEmpty()) {
            fields.addAll(addressFields(address));
        }
        return new Comparison(fields, concerns(identity, address, seenBefore));
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

    private static List<Concern> concerns(
            List<ReadDocument> identity, List<ReadDocument> address, Set<DocumentId> seenBefore) {
        boolean zoneRead = identity.stream()
                .anyMatch(one -> one.reading() != null && one.reading().mrz() != null);
        return Stream.of(
                        missing(DocumentType.IDENTITY, identity),
                        missing(DocumentType.ADDRESS, address),
                        Stream.concat(identity.stream(), address.stream()).flatMap(one -> reasons(one, zoneRead)),
                        Stream.concat(identity.stream(), address.stream())
                                .map(ReadDocument::document)
                                .filter(document -> seenBefore.contains(document.id()))
                                .map(document -> new Concern(document.type(), document.id(), Concern.SEEN_BEFORE)))
                .flatMap(one -> one)
                .toList();
    }

    private static Stream<Concern> missing(DocumentType type, List<ReadDocument> documents) {
        return documents.isEmpty() ? Stream.of(new Concern(type, null, "MISSING")) : Stream.empty();
    }

    private static Stream<Concern> reasons(ReadDocument one, boolean zoneRead) {
        Document document = one.document();
        if (one.reading() == null) {
            return Stream.of(new Concern(document.type(), document.id(), "NOT_READ"));
        }
        return one.reading().reasons().stream()
                // the front of a card has no zone; its back, which has one, is another file
                .filter(reason ->
                        !(zoneRead && document.type() == DocumentType.IDENTITY && FRONT_OF_A_CARD.contains(reason)))
                .map(reason -> new Concern(document.type(), document.id(), reason));
    }

    private static List<ReadDocument> ofType(List<ReadDocument> documents, DocumentType type) {
        return documents.stream().filter(one -> one.document().type() == type).toList();
    }
}
