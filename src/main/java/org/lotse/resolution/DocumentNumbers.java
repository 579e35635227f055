package org.lotse.resolution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.document.Corrections;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.KnownField;
import org.lotse.party.PartyId;
import org.springframework.stereotype.Component;

/** The numbers of the identity documents a party has handed in, as read and corrected. */
@Component
class DocumentNumbers {

    /** Shorter ones are misread. */
    private static final int SHORTEST = 6;

    private final Cases cases;
    private final Documents documents;
    private final Corrections corrections;

    DocumentNumbers(Cases cases, Documents documents, Corrections corrections) {
        this.cases = cases;
        this.documents = documents;
        this.corrections = corrections;
    }

    Set<String> of(PartyId party) {
        return cases.of(List.of(party)).stream()
                .map(CaseFile::id)
                .flatMap(caseId -> documents.of(caseId).stream())
                .filter(document -> document.type() == DocumentType.IDENTITY && !document.superseded())
                .map(Document::id)
                .flatMap(id -> corrections.fields(id).stream())
                .filter(field -> field.name().equals("documentNumber"))
                .map(KnownField::normalised)
                .filter(number -> number != null)
                .map(Traits::signs)
                .filter(number -> number.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
