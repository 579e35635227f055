package org.lotse.caseview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lotse.document.CorrectionRequest;
import org.lotse.document.DocumentId;
import org.lotse.document.KnownField;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What documents say, for programs of the bank, and putting it right. */
@RestController
@RequestMapping("/api/cases/{caseId}/documents/{documentId}/fields")
@Tag(name = "Documents")
class FieldsDoor {

    private final Dossiers dossiers;
    private final Correcting correcting;

    FieldsDoor(Dossiers dossiers, Correcting correcting) {
        this.dossiers = dossiers;
        this.correcting = correcting;
    }

    /**
     * @param reason why the reading is wrong
     * @param version of the field as it was read by the caller, 0 when it has no correction
     */
    record Body(String value, String reason, Integer version) {}

    @GetMapping
    @PreAuthorize(Access.READ)
    @Operation(
            summary = "What a document says",
            description = "Each field as it was read and with every correction; also those expected and not found.")
    List<KnownField> read(@PathVariable String caseId, @PathVariable String documentId) {
        return dossiers.fields(CaseId.of(caseId), DocumentId.of(documentId));
    }

    @PutMapping("/{name}")
    @PreAuthorize(Access.CORRECT)
    @Operation(
            summary = "Correct what was misread",
            description = "Kept beside the reading with who, when and why; the comparison is made anew at once.")
    @ApiResponse(responseCode = "200", description = "Kept; the field as it is now.")
    @ApiResponse(responseCode = "409", description = "Somebody else corrected the field since; nothing was kept.")
    @ApiResponse(responseCode = "422", description = "Not a value that can be taken; the fields say why.")
    KnownField correct(
            @PathVariable String caseId,
            @PathVariable String documentId,
            @PathVariable String name,
            @RequestBody Body body) {
        if (body.version() == null) {
            throw new RuleBroken("correction-invalid", List.of(new FieldProblem("version", "required")));
        }
        CaseId inCase = CaseId.of(caseId);
        DocumentId document = DocumentId.of(documentId);
        correcting.correct(inCase, document, new CorrectionRequest(name, body.value(), body.reason(), body.version()));
        return dossiers.fields(inCase, document).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
