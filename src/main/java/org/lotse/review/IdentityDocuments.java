package org.lotse.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.document.Corrections;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.KnownField;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Until when clients can prove who they are. */
@Component
class IdentityDocuments {

    private static final String EXPIRY = "dateOfExpiry";

    private final Cases cases;
    private final Documents documents;
    private final Corrections corrections;

    IdentityDocuments(Cases cases, Documents documents, Corrections corrections) {
        this.cases = cases;
        this.documents = documents;
        this.corrections = corrections;
    }

    /**
     * The last day on which one of the current documents is valid, as read and corrected; empty when none says. What lies
     * in the case of a legal entity proves who others are.
     */
    Optional<LocalDate> validUntil(CaseId caseId) {
        return cases.get(caseId).product() == Product.BUSINESS_ACCOUNT ? Optional.empty() : ofPerson(caseId);
    }

    private Optional<LocalDate> ofPerson(CaseId caseId) {
        return documents.of(caseId).stream()
                .filter(document -> document.type() == DocumentType.IDENTITY && !document.superseded())
                .map(Document::id)
                .filter(id -> documents.reading(id).isPresent())
                .flatMap(id -> corrections.fields(id).stream())
                .filter(field -> field.name().equals(EXPIRY))
                .map(KnownField::normalised)
                .flatMap(IdentityDocuments::day)
                .max(Comparator.naturalOrder());
    }

    /** What a machine read need be no day. */
    private static Stream<LocalDate> day(String value) {
        try {
            return value == null ? Stream.empty() : Stream.of(LocalDate.parse(value));
        } catch (DateTimeParseException misread) {
            return Stream.empty();
        }
    }
}
