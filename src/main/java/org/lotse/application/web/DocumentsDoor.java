package org.lotse.application.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import org.lotse.application.internal.Uploads;
import org.lotse.application.web.ApplicationAnswers.DocumentStatus;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A client's documents over REST. */
@RestController
@RequestMapping("/api/applications/{caseId}/documents")
@Tag(name = "Applications")
class DocumentsDoor {

    private final Uploads uploads;
    private final ApplicationAnswers answers;

    DocumentsDoor(Uploads uploads, ApplicationAnswers answers) {
        this.uploads = uploads;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hand in a file",
            description = "JPEG, PNG, WebP, TIFF or PDF, up to 20 MB. Several pages: one file or several.",
            security = @SecurityRequirement(name = OpenApi.TOKEN))
    @ApiResponse(responseCode = "201", description = "Kept; reading it takes some seconds.")
    @ApiResponse(responseCode = "422", description = "Not a file that can be taken; the type says why.")
    DocumentStatus add(
            @PathVariable CaseId caseId,
            @RequestParam DocumentType type,
            @RequestPart("file") MultipartFile file,
            Locale locale)
            throws IOException {
        return answers.added(uploads.add(caseId, type, file.getOriginalFilename(), file.getBytes()), locale);
    }

    @DeleteMapping("/{documentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file back before it is sent", security = @SecurityRequirement(name = OpenApi.TOKEN))
    void remove(@PathVariable CaseId caseId, @PathVariable DocumentId documentId) {
        uploads.remove(caseId, documentId);
    }
}
