package org.lotse.workflow.internal;

import java.util.List;
import org.lotse.document.Document;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/**
 * The current documents of a case that no machine has read yet: those read on arrival need no second reading. Called by the models,
 * whose expressions reach public classes only.
 */
@Component
public class UnreadDocuments {

    private final Documents documents;

    UnreadDocuments(Documents documents) {
        this.documents = documents;
    }

    public List<String> of(String caseId) {
        return documents.of(CaseId.of(caseId)).stream()
                .filter(document -> !document.superseded())
                .map(Document::id)
                .filter(id -> documents.reading(id).isEmpty())
                .map(Object::toString)
                .toList();
    }
}
