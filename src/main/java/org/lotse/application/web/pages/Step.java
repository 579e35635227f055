package org.lotse.application.web.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lotse.document.DocumentType;
import org.lotse.kernel.NotFound;

/** The questions in the order they are asked. */
enum Step {
    CONTACT("email", "phone"),
    NAME("givenNames", "familyName", "gender"),
    BIRTH("dateOfBirth", "placeOfBirth"),
    NATIONALITY("nationalities"),
    ADDRESS("address"),
    TAX("taxResidences", "taxSelfCertified"),
    OFFICE("pep"),
    WORK("occupation"),
    USE("purpose", "expectedMonthlyTurnover", "originOfFunds"),
    IDENTITY(DocumentType.IDENTITY),
    PROOF(DocumentType.ADDRESS),
    WEALTH(DocumentType.SOURCE_OF_WEALTH),
    FUNDS(DocumentType.SOURCE_OF_FUNDS),
    CONSENT("consents");

    private final Set<String> fields;
    private final DocumentType document;

    Step(String... fields) {
        this.fields = Set.of(fields);
        this.document = null;
    }

    Step(DocumentType document) {
        this.fields = Set.of("documents." + document);
        this.document = document;
    }

    /** @throws NotFound when no question has this name */
    static Step at(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("page", path));
    }

    /** Where a field is asked for. */
    static Step asking(String field) {
        return Arrays.stream(values())
                .filter(step -> step.asks(field))
                .findFirst()
                .orElse(CONTACT);
    }

    boolean asks(String field) {
        return fields.contains(field) || fields.contains(field.replaceAll("[.\\[].*", ""));
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is handed in here; empty when something is asked for. */
    public Optional<DocumentType> document() {
        return Optional.ofNullable(document);
    }

    Set<String> fields() {
        return fields;
    }
}
