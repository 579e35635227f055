package org.lotse.remediation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.document.DocumentType;
import org.lotse.kernel.RuleBroken;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceLevel;
import org.lotse.rules.RulePack;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where compliance plans remediations, releases them, sees how far they are and stops them. */
@Controller
@RequestMapping("/remediations")
@PreAuthorize("hasAnyRole('COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR', 'OPERATOR')")
class RemediationPages {

    private static final String WORK = "hasRole('COMPLIANCE')";
    private static final int MOST = 100;

    private final Remediations remediations;
    private final RemediationTable table;
    private final ClientTable clients;
    private final Progressing progressing;
    private final PopulationQuery population;
    private final Preview preview;
    private final ClientsCsv csv;
    private final CurrentUser user;

    RemediationPages(
            Remediations remediations,
            RemediationTable table,
            ClientTable clients,
            Progressing progressing,
            PopulationQuery population,
            Preview preview,
            ClientsCsv csv,
            CurrentUser user) {
        this.remediations = remediations;
        this.table = table;
        this.clients = clients;
        this.progressing = progressing;
        this.population = population;
        this.preview = preview;
        this.csv = csv;
        this.user = user;
    }

    /** One of the list. */
    record Line(Remediation one, Progress progress) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "lines",
                table.all(MOST).stream()
                        .map(one -> new Line(one, progressing.of(one, 0)))
                        .toList());
        model.addAttribute("mayWork", mayWork());
        return "remediation/list";
    }

    @GetMapping("/new")
    @PreAuthorize(WORK)
    String fresh(Model model) {
        return form(PlanForm.empty(), null, model);
    }

    @PostMapping
    @PreAuthorize(WORK)
    String plan(@ModelAttribute PlanForm form, BindingResult typed, Model model) {
        try {
            return to(remediations.plan(form.plan(unreadable(typed)), me()));
        } catch (RuleBroken broken) {
            model.addAttribute("broken", broken);
            return form(form, null, model);
        }
    }

    @GetMapping("/{id}/plan")
    @PreAuthorize(WORK)
    String change(@PathVariable String id, Model model) {
        Remediation one = remediations.get(RemediationId.of(id));
        return form(PlanForm.of(one.plan()), one, model);
    }

    @PostMapping("/{id}/plan")
    @PreAuthorize(WORK)
    String change(
            @PathVariable String id,
            @RequestParam int version,
            @ModelAttribute PlanForm form,
            BindingResult typed,
            Model model) {
        RemediationId which = RemediationId.of(id);
        try {
            remediations.change(which, version, form.plan(unreadable(typed)), me());
            return to(which);
        } catch (RuleBroken broken) {
            model.addAttribute("broken", broken);
            return form(form, remediations.get(which), model);
        }
    }

    private static List<String> unreadable(BindingResult typed) {
        return typed.getFieldErrors().stream().map(FieldError::getField).toList();
    }

    /** @param one null for a new plan */
    private String form(PlanForm form, Remediation one, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("one", one);
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("ratings", RiskRating.values());
        model.addAttribute("levels", DueDiligenceLevel.values());
        model.addAttribute("kinds", ClientKind.values());
        model.addAttribute(
                "proofs",
                Stream.of(DocumentType.values())
                        .filter(type -> type != DocumentType.OTHER)
                        .toList());
        model.addAttribute("effects", PackEffect.values());
        model.addAttribute(
                "packDay", population.nextPack().map(RulePack::validFrom).orElse(null));
        return "remediation/form";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Remediation one = remediations.get(RemediationId.of(id));
        int shown = Math.max(1, Math.min(page, 1_000_000));
        int from = (shown - 1) * Preview.PAGE;
        int in = one.population() == null ? 0 : one.population().clients();
        if (one.status() == RemediationStatus.PLANNED) {
            boolean leftOut = show.equals(ClientState.LEFT_OUT.name());
            Preview.Look look = preview.of(one.plan().criteria(), one.id(), leftOut, from);
            in = look.population().clients();
            model.addAttribute("look", look);
            model.addAttribute("show", leftOut ? ClientState.LEFT_OUT.name() : ClientState.WAITING.name());
            model.addAttribute("pages", pages(leftOut ? look.population().allLeftOut() : in));
        } else {
            ClientState state = state(show).orElse(ClientState.AT_WORK);
            model.addAttribute("listed", clients.page(one.id(), state, from, Preview.PAGE));
            model.addAttribute("show", state.name());
            model.addAttribute("pages", pages(clients.of(one.id(), state)));
        }
        model.addAttribute("one", one);
        model.addAttribute("page", shown);
        model.addAttribute("progress", progressing.of(one, in));
        model.addAttribute("entries", table.entries(one.id()));
        model.addAttribute("pace", PlanForm.of(one.plan()));
        model.addAttribute("mayWork", mayWork());
        model.addAttribute("named", mayReadNames(user.required()));
        model.addAttribute("mine", one.isMadeBy(me()));
        return "remediation/one";
    }

    private static int pages(int lines) {
        return Math.max(1, (lines + Preview.PAGE - 1) / Preview.PAGE);
    }

    private static Optional<ClientState> state(String typed) {
        return Stream.of(ClientState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst();
    }

    @GetMapping("/{id}/clients.csv")
    void clients(@PathVariable String id, HttpServletResponse response) throws IOException {
        Remediation one = remediations.get(RemediationId.of(id));
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"remediation-" + one.id() + ".csv\"");
        csv.write(one.id(), mayReadNames(user.required()), response.getWriter());
    }

    @PostMapping("/{id}/release")
    @PreAuthorize(WORK)
    String release(@PathVariable String id, @RequestParam int version, RedirectAttributes flash) {
        return after(flash, id, which -> remediations.release(which, version, me()));
    }

    @PostMapping("/{id}/discard")
    @PreAuthorize(WORK)
    String discard(@PathVariable String id, @RequestParam int version, RedirectAttributes flash) {
        return after(flash, id, which -> remediations.discard(which, version, me()));
    }

    @PostMapping("/{id}/pause")
    @PreAuthorize(WORK)
    String pause(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        flash.addFlashAttribute("reason", reason);
        return after(flash, id, which -> remediations.pause(which, version, reason, me()));
    }

    @PostMapping("/{id}/resume")
    @PreAuthorize(WORK)
    String resume(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        flash.addFlashAttribute("reason", reason);
        return after(flash, id, which -> remediations.resume(which, version, reason, me()));
    }

    @PostMapping("/{id}/stop")
    @PreAuthorize(WORK)
    String stop(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean withdraw,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        flash.addFlashAttribute("reason", reason);
        return after(flash, id, which -> remediations.stop(which, version, withdraw, reason, me()));
    }

    @PostMapping("/{id}/pace")
    @PreAuthorize(WORK)
    String pace(
            @PathVariable String id,
            @RequestParam int version,
            @ModelAttribute PlanForm form,
            BindingResult typed,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        flash.addFlashAttribute("reason", reason);
        return after(flash, id, which -> remediations.changePace(which, version, form.pace(), reason, me()));
    }

    @PostMapping("/{id}/try-again")
    @PreAuthorize(WORK)
    String tryAgain(@PathVariable String id, @RequestParam int version, RedirectAttributes flash) {
        return after(flash, id, which -> remediations.tryAgain(which, version, me()));
    }

    @PostMapping("/{id}/set-aside")
    @PreAuthorize(WORK)
    String setAside(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        flash.addFlashAttribute("reason", reason);
        return after(flash, id, which -> remediations.setAside(which, version, reason, me()));
    }

    private static String after(RedirectAttributes flash, String id, java.util.function.Consumer<RemediationId> step) {
        RemediationId which = RemediationId.of(id);
        try {
            step.accept(which);
            flash.getFlashAttributes().remove("reason");
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("broken", broken);
        }
        return to(which);
    }

    private static String to(RemediationId id) {
        return "redirect:/remediations/" + id;
    }

    private String me() {
        return user.required().username();
    }

    private boolean mayWork() {
        return user.required().has(Role.COMPLIANCE);
    }

    /** An operator sees how many, and nobody's name. */
    private static boolean mayReadNames(Staff staff) {
        return staff.has(Role.COMPLIANCE) || staff.has(Role.SENIOR_MANAGEMENT) || staff.has(Role.AUDITOR);
    }
}
