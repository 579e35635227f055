package org.lotse.caseview;

import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.resolution.Resolutions;
import org.lotse.resolution.Standing;
import org.lotse.resolution.Verdict;
import org.lotse.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding, from a case, whether its client is somebody the bank knows. */
@Controller
@RequestMapping("/cases/{caseId}/client/{other}")
@PreAuthorize(Access.CORRECT)
class ResolutionPages {

    private final Resolutions resolutions;
    private final Cases cases;
    private final CurrentUser user;

    ResolutionPages(Resolutions resolutions, Cases cases, CurrentUser user) {
        this.resolutions = resolutions;
        this.cases = cases;
        this.user = user;
    }

    /** What was typed for somebody and not kept. */
    record Typed(PartyId other, Verdict verdict, String reason) {}

    private interface Move {
        Standing take(PartyId party, String by);
    }

    @PostMapping
    String decide(
            @PathVariable String caseId,
            @PathVariable String other,
            @RequestParam int seen,
            @RequestParam(required = false) Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        PartyId somebody = PartyId.of(other);
        Move move = (party, by) -> {
            if (verdict == null) {
                throw new RuleBroken("resolution-verdict");
            }
            return resolutions.decide(party, somebody, seen, verdict, reason, by);
        };
        return here(caseId, move, new Typed(somebody, verdict, reason), flash);
    }

    @PostMapping("/confirm")
    String confirm(
            @PathVariable String caseId,
            @PathVariable String other,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        PartyId somebody = PartyId.of(other);
        Move move = (party, by) -> resolutions.confirm(party, somebody, seen, reason, by);
        return here(caseId, move, new Typed(somebody, null, reason), flash);
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable String caseId,
            @PathVariable String other,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        PartyId somebody = PartyId.of(other);
        Move move = (party, by) -> resolutions.undo(party, somebody, seen, reason, by);
        return here(caseId, move, new Typed(somebody, null, reason), flash);
    }

    private String here(String caseId, Move move, Typed typed, RedirectAttributes flash) {
        CaseId id = CaseId.of(caseId);
        PartyId party = cases.get(id).partyId();
        try {
            Standing standing = move.take(party, user.required().username());
            flash.addFlashAttribute("said", "client.said." + standing);
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("said", "problem." + broken.rule());
            flash.addFlashAttribute("typed", typed);
        }
        return "redirect:/cases/" + id;
    }
}
