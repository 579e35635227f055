package org.lotse.retention;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.RuleBroken;
import org.lotse.rules.Artefact;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept until when, what waits to be destroyed, what was destroyed, and who holds what. */
@Controller
@RequestMapping("/retention")
@PreAuthorize("hasAnyRole('COMPLIANCE', 'AUDITOR')")
class RetentionPages {

    private static final String WORK = "hasRole('COMPLIANCE')";
    private static final int MOST = 50;

    private final Destructions destructions;
    private final LegalHolds holds;
    private final RetentionRegister clocks;
    private final ErasureRegister erasures;
    private final CurrentUser user;

    RetentionPages(
            Destructions destructions,
            LegalHolds holds,
            RetentionRegister clocks,
            ErasureRegister erasures,
            CurrentUser user) {
        this.destructions = destructions;
        this.holds = holds;
        this.clocks = clocks;
        this.erasures = erasures;
        this.user = user;
    }

    /** A list with its cases, as whoever reads it may act on it. */
    record ListView(Batch batch, List<CaseView> cases, boolean mayCheck, boolean mayRelease, boolean checkedByMe) {}

    /**
     * @param clocks that have run out
     * @param asked whether the client wants to be erased
     */
    record CaseView(BatchItem item, List<RetentionClock> clocks, boolean asked) {}

    @GetMapping
    String retention(Model model) {
        model.addAttribute("lists", destructions.open().stream().map(this::view).toList());
        model.addAttribute("holds", holds.standing());
        model.addAttribute("clocks", clocks.running(MOST));
        model.addAttribute("certificates", destructions.certificates(MOST));
        return "retention/retention";
    }

    private ListView view(Batch batch) {
        String me = user.required().username();
        boolean works = user.required().has(Role.COMPLIANCE);
        boolean checkedByMe = batch.checkedBy().filter(me::equals).isPresent();
        boolean checked = batch.checkedBy().isPresent();
        List<CaseView> cases = destructions.items(batch.id()).stream()
                .map(item -> new CaseView(item, over(item), erasures.waits(item.caseId())))
                .toList();
        return new ListView(
                batch,
                cases,
                works && !checked,
                works && checked && !checkedByMe && batch.isWaiting(),
                checkedByMe && batch.isWaiting());
    }

    private List<RetentionClock> over(BatchItem item) {
        return clocks.of(item.caseId()).stream()
                .filter(one -> item.share() == Share.REMAINDER || one.artefact() == Artefact.DUE_DILIGENCE)
                .toList();
    }

    @PostMapping("/lists/{id}/check")
    @PreAuthorize(WORK)
    String check(@PathVariable String id, RedirectAttributes flash) {
        return after(flash, "/retention", () -> destructions.check(BatchId.of(id), me()));
    }

    @PostMapping("/lists/{id}/release")
    @PreAuthorize(WORK)
    String release(@PathVariable String id, RedirectAttributes flash) {
        return after(flash, "/retention", () -> destructions.release(BatchId.of(id), me()));
    }

    @GetMapping("/cases")
    String find(@RequestParam String number) {
        return "redirect:/retention/cases/" + CaseId.of(number.strip());
    }

    @GetMapping("/cases/{id}")
    String one(@PathVariable String id, Model model) {
        CaseId caseId = CaseId.of(id);
        boolean held = holds.isHeld(caseId);
        model.addAttribute("caseId", caseId);
        model.addAttribute("clocks", clocks.of(caseId));
        model.addAttribute("entries", holds.of(caseId));
        model.addAttribute("held", held);
        model.addAttribute("mayHold", user.required().has(Role.COMPLIANCE));
        model.addAttribute(
                "grounds",
                Stream.of(HoldGround.values())
                        .filter(ground -> ground.isLifting() == held)
                        .toList());
        return "retention/case";
    }

    @PostMapping("/cases/{id}/hold")
    @PreAuthorize(WORK)
    String hold(
            @PathVariable String id,
            @RequestParam(required = false) HoldGround ground,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes flash) {
        CaseId caseId = CaseId.of(id);
        flash.addFlashAttribute("typed", reference);
        return after(flash, "/retention/cases/" + caseId, () -> holds.set(caseId, ground, reference, me()));
    }

    @PostMapping("/cases/{id}/lift")
    @PreAuthorize(WORK)
    String lift(
            @PathVariable String id,
            @RequestParam(required = false) HoldGround ground,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes flash) {
        CaseId caseId = CaseId.of(id);
        flash.addFlashAttribute("typed", reference);
        return after(flash, "/retention/cases/" + caseId, () -> holds.lift(caseId, ground, reference, me()));
    }

    @GetMapping("/certificates/{id}")
    String certificate(@PathVariable String id, Model model) {
        BatchItem item = destructions.item(id);
        model.addAttribute("item", item);
        model.addAttribute("batch", destructions.batch(item.batchId()));
        return "retention/certificate";
    }

    private String me() {
        return user.required().username();
    }

    private static String after(RedirectAttributes flash, String page, Runnable step) {
        try {
            step.run();
            flash.getFlashAttributes().remove("typed");
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("broken", broken);
        }
        return "redirect:" + page;
    }
}
