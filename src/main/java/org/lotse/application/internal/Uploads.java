package org.lotse.application.internal;

import java.time.Instant;
import java.util.Optional;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's own files: handed in while the application is filled in, or when the bank asks for something better. */
@Service
@Transactional
public class Uploads {

    private final ApplicationStore store;
    private final Documents documents;
    private final DocumentRequests requests;
    private final Cases cases;
    private final Reviews reviews;

    Uploads(ApplicationStore store, Documents documents, DocumentRequests requests, Cases cases, Reviews reviews) {
        this.store = store;
        this.documents = documents;
        this.requests = requests;
        this.cases = cases;
        this.reviews = reviews;
    }

    /** @throws RuleBroken {@code nothing-was-asked} once sent, or as {@link Documents#upload} */
    public Document add(CaseId caseId, DocumentType type, String fileName, byte[] content) {
        openSince(caseId);
        return documents.upload(caseId, type, fileName, content);
    }

    /** @throws NotFound when the file is not this client's to take back: of another case, or handed in before */
    public void remove(CaseId caseId, DocumentId id) {
        Instant since = openSince(caseId);
        Document document = documents.get(id);
        boolean theirs = document.caseId().equals(caseId) && !document.superseded();
        if (!theirs || document.uploadedAt().isBefore(since)) {
            throw new NotFound("document", id);
        }
        documents.supersede(id);
    }

    /**
     * The picture of a page of a client's own file, JPEG.
     *
     * @throws NotFound when the file is not of this case, was taken back, or has no such picture
     */
    @Transactional(readOnly = true)
    public byte[] page(CaseId caseId, DocumentId id, int number) {
        Document document = documents.get(id);
        if (!document.caseId().equals(caseId) || document.superseded()) {
            throw new NotFound("document", id);
        }
        return documents.page(id, number);
    }

    /** Since when files may be handed in. */
    private Instant openSince(CaseId caseId) {
        return switch (store.locked(caseId).status()) {
            case DRAFT -> Instant.EPOCH;
            case SUBMITTED ->
                asked(caseId)
                        .map(DocumentRequest::requestedAt)
                        .or(() -> reviewed(caseId))
                        .orElseThrow(() -> new RuleBroken("nothing-was-asked"));
            case DISCARDED -> throw new RuleBroken("application-withdrawn");
        };
    }

    private Optional<Instant> reviewed(CaseId caseId) {
        return reviews.running(caseId).filter(Review::awaited).map(Review::begunAt);
    }

    private Optional<DocumentRequest> asked(CaseId caseId) {
        return cases.get(caseId).status() == CaseStatus.AWAITING_CLIENT ? requests.open(caseId) : Optional.empty();
    }
}
