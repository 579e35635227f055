package org.lotse.caseview;

import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.screening.Screenings;
import org.lotse.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A settled hit that somebody doubts. */
@Controller
@RequestMapping("/cases/{caseId}/hits/{hitId}")
class HitPages {

    private final Cases cases;
    private final Screenings screenings;
    private final CurrentUser user;

    HitPages(Cases cases, Screenings screenings, CurrentUser user) {
        this.cases = cases;
        this.screenings = screenings;
        this.user = user;
    }

    @PostMapping("/reopen")
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

    /** In a case that came to nothing there is nothing left to judge. */
    private static void check(CaseStatus status) {
        switch (status) {
            case OPEN, AWAITING_CLIENT, APPROVED, ACTIVE -> {}
            case REJECTED, WITHDRAWN, EXPIRED -> throw new RuleBroken("case-is-final");
        }
    }
}
