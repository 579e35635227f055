package org.lotse.caseview;

import org.lotse.dossier.CaseDossiers;
import org.lotse.kernel.CaseId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a case's dossier, for those who decide on it and those who look at how it was decided. */
@RestController
class DossierDoor {

    private final CaseDossiers dossiers;

    DossierDoor(CaseDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/cases/{caseId}/dossiers/{version}")
    @PreAuthorize(Access.DOSSIERS)
    ResponseEntity<byte[]> version(@PathVariable String caseId, @PathVariable int version) {
        CaseId id = CaseId.of(caseId);
        byte[] pdf = dossiers.read(id, version);
        ContentDisposition shown = ContentDisposition.inline()
                .filename("dossier-" + id.toString().substring(0, 8) + "-" + version + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf);
    }
}
