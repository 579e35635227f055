package org.lotse.application.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.lotse.application.ApplicationForm;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.Submission;
import org.lotse.application.web.ApplicationAnswers.Saved;
import org.lotse.application.web.ApplicationAnswers.Started;
import org.lotse.application.web.ApplicationAnswers.Status;
import org.lotse.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications over REST. Every call but the first carries the resume token as a bearer token. */
@RestController
@RequestMapping("/api/applications")
@Tag(name = "Applications", description = "What a client does: fill in, hand in documents, send, follow, give up.")
class ApplicationDoor {

    private final Drafts drafts;
    private final Submission submission;
    private final ApplicationAnswers answers;
    private final Doorkeeper doorkeeper;
    private final TypedJson typed;

    ApplicationDoor(
            Drafts drafts, Submission submission, ApplicationAnswers answers, Doorkeeper doorkeeper, TypedJson typed) {
        this.drafts = drafts;
        this.submission = submission;
        this.answers = answers;
        this.doorkeeper = doorkeeper;
        this.typed = typed;
    }

    @PostMapping
    @Operation(
            summary = "Begin an application",
            description = "Open to everybody, so many an address. A body is optional and taken as by PUT.",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationForm.class))))
    @ApiResponse(responseCode = "201", description = "Begun; keep the token, it is shown only here.")
    @ApiResponse(responseCode = "429", description = "Too many from this address; Retry-After says when.")
    ResponseEntity<Started> start(HttpServletRequest request, Locale locale) throws IOException {
        doorkeeper.admitNew(request);
        JsonNode form = typed.read(request);
        Drafts.Started started = drafts.start(locale.getLanguage(), form);
        URI location = URI.create("/api/applications/" + started.caseId());
        return ResponseEntity.created(location)
                .body(new Started(started.caseId().toString(), started.resumeToken()));
    }

    @PutMapping("/{caseId}")
    @Operation(
            summary = "Keep what was typed",
            description = "Fields not mentioned stay, null clears one (RFC 7396). Incomplete is fine; what cannot be"
                    + " read is refused and nothing of that call is kept.",
            security = @SecurityRequirement(name = OpenApi.TOKEN),
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationForm.class))))
    Saved save(@PathVariable CaseId caseId, HttpServletRequest request) throws IOException {
        return answers.saved(drafts.save(caseId, typed.read(request)));
    }

    @GetMapping("/{caseId}")
    @Operation(
            summary = "Where the case stands, in the words of Accept-Language",
            security = @SecurityRequirement(name = OpenApi.TOKEN))
    Status status(@PathVariable CaseId caseId, Locale locale) {
        return answers.status(caseId, locale);
    }

    @PostMapping("/{caseId}/submit")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Send the application, or what the bank asked for since",
            security = @SecurityRequirement(name = OpenApi.TOKEN))
    @ApiResponse(responseCode = "202", description = "Received; the bank is working on it.")
    @ApiResponse(responseCode = "409", description = "Sent before, and nothing was asked for since.")
    @ApiResponse(responseCode = "422", description = "Not complete; names every field at fault.")
    Status submit(@PathVariable CaseId caseId, Locale locale) {
        submission.submit(caseId);
        return answers.status(caseId, locale);
    }

    @PostMapping("/{caseId}/withdraw")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Give up the application", security = @SecurityRequirement(name = OpenApi.TOKEN))
    Status withdraw(@PathVariable CaseId caseId, Locale locale) {
        submission.withdraw(caseId);
        return answers.status(caseId, locale);
    }
}
