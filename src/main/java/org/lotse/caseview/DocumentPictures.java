package org.lotse.caseview;

import java.nio.charset.StandardCharsets;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of documents to look at; what the client sent leaves the house only as a file to save, never to open. */
@RestController
@RequestMapping("/cases/{caseId}/documents/{documentId}")
class DocumentPictures {

    private final Documents documents;

    DocumentPictures(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/pages/{number}")
    @PreAuthorize(Access.READ)
    ResponseEntity<byte[]> page(
            @PathVariable String caseId, @PathVariable String documentId, @PathVariable int number) {
        Document document = inCase(caseId, documentId);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.page(document.id(), number));
    }

    @GetMapping("/original")
    @PreAuthorize(Access.READ)
    ResponseEntity<byte[]> original(@PathVariable String caseId, @PathVariable String documentId) {
        Document document = inCase(caseId, documentId);
        ContentDisposition save = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .body(documents.content(document.id()));
    }

    private Document inCase(String caseId, String documentId) {
        Document document = documents.get(DocumentId.of(documentId));
        if (!document.caseId().equals(CaseId.of(caseId))) {
            throw new NotFound("document", documentId);
        }
        return document;
    }
}
