package org.lotse.caseview;

import java.nio.charset.StandardCharsets;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.lotse.security.CurrentUser;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settled hits that somebody doubts, and screenings to take along. */
@Controller
@RequestMapping("/cases/{caseId}")
class HitPages {

    private final Cases cases;
    private final Dossiers dossiers;
    private final Screenings screenings;
    private final CurrentUser user;

    HitPages(Cases cases, Dossiers dossiers, Screenings screenings, CurrentUser user) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.screenings = screenings;
        this.user = user;
    }

    @PostMapping("/hits/{hitId}/reopen")
    @PreAuthorize(Access.JUDGE)
    String reopen(
            @PathVariable String caseId,
            @PathVariable String hitId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        CaseId id = CaseId.of(caseId);
        try {
            check(cases.get(id).status());
            screenings.reopen(id, hitId, reason, user.required().username());
            flash.addFlashAttribute("said", "case.reopened");
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("said", "problem." + broken.rule());
        } catch (NotFound gone) {
            flash.addFlashAttribute("said", "problem.hit-not-settled");
        }
        return "redirect:/cases/" + id;
    }

    /** The file that {@code replay} takes. */
    @GetMapping("/screenings/{key}")
    @PreAuthorize(Access.SCREENINGS)
    ResponseEntity<ScreeningResult> archive(@PathVariable String caseId, @PathVariable String key) {
        ScreeningResult archived = dossiers.archived(CaseId.of(caseId), key);
        ContentDisposition save = ContentDisposition.attachment()
                .filename("screening-" + key + ".json", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .body(archived);
    }

    /** In a case that came to nothing there is nothing left to judge. */
    private static void check(CaseStatus status) {
        switch (status) {
            case OPEN, AWAITING_CLIENT, APPROVED, ACTIVE -> {}
            case REJECTED, WITHDRAWN, EXPIRED -> throw new RuleBroken("case-is-final");
        }
    }
}
