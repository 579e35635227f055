package org.lotse.clientview;

import java.util.List;
import java.util.Optional;
import org.lotse.document.Document;
import org.lotse.document.Documents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client handed in, the newest first. */
@Component
@Order(60)
class PapersChapter implements Chapter {

    private final Documents documents;

    PapersChapter(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public Optional<List<Document>> of(Client client) {
        return Optional.of(client.newestFirst(documents::of, Document::uploadedAt))
                .filter(papers -> !papers.isEmpty());
    }
}
