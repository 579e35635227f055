package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
@RequestMapping("/api/worker/documents/{id}")
class DocumentDoor {

    /** A document without its bytes, and whether there is anything left to read. */
    record DocumentFacts(
            DocumentId id,
            CaseId caseId,
            DocumentType type,
            String fileName,
            String mediaType,
            int size,
            String sha256,
            boolean hasReading) {}

    private final Documents documents;

    DocumentDoor(Documents documents) {
        this.documents = documents;
    }

    @GetMapping
    DocumentFacts facts(@PathVariable String id) {
        Document document = documents.get(DocumentId.of(id));
        return new DocumentFacts(
                document.id(),
                document.caseId(),
                document.type(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                documents.reading(document.id()).isPresent());
    }

    @GetMapping(path = "/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] content(@PathVariable String id) {
        return documents.content(DocumentId.of(id));
    }

    @GetMapping("/reading")
    Reading reading(@PathVariable String id) {
        return documents.reading(DocumentId.of(id)).orElseThrow(() -> new NotFound("reading", id));
    }

    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable String id, @RequestBody Reading reading) {
        documents.record(DocumentId.of(id), reading);
    }

    @PutMapping(path = "/pages/{number}", consumes = MediaType.IMAGE_JPEG_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void page(@PathVariable String id, @PathVariable int number, @RequestBody byte[] jpeg) {
        documents.recordPage(DocumentId.of(id), number, jpeg);
    }
}
