package org.lotse.caseview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lotse.dossier.CaseDossiers;
import org.lotse.inbox.DueClock;
import org.lotse.inbox.OpenTask;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.lotse.workflow.HumanTasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case as a page. */
@Controller
@RequestMapping("/cases/{caseId}")
class CasePages {

    private final Dossiers dossiers;
    private final Story story;
    private final ClientViews clients;
    private final DecisionReviewViews decisionReviews;
    private final HumanTasks tasks;
    private final FittedForms forms;
    private final CaseDossiers kept;
    private final StaffDirectory directory;
    private final CurrentUser user;
    private final Clock clock;

    CasePages(
            Dossiers dossiers,
            Story story,
            ClientViews clients,
            DecisionReviewViews decisionReviews,
            HumanTasks tasks,
            FittedForms forms,
            CaseDossiers kept,
            StaffDirectory directory,
            CurrentUser user,
            Clock clock) {
        this.dossiers = dossiers;
        this.story = story;
        this.clients = clients;
        this.decisionReviews = decisionReviews;
        this.tasks = tasks;
        this.forms = forms;
        this.kept = kept;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    String read(@PathVariable String caseId, @RequestParam(required = false) String task, Model model) {
        Dossier dossier = dossiers.read(CaseId.of(caseId));
        Staff reader = user.required();
        Optional<OpenTask> atHand = atHand(dossier.tasks(), task, reader);
        model.addAttribute("dossier", dossier);
        model.addAttribute("steps", Step.of(dossier.file()));
        model.addAttribute("story", story.tell(dossier.trail()));
        model.addAttribute(
                "gone",
                task != null
                        && dossier.tasks().stream().noneMatch(one -> one.id().equals(task)));
        model.addAttribute("desk", atHand.map(one -> desk(one, dossier, reader)).orElse(null));
        model.addAttribute("working", reader.roles().stream().anyMatch(role -> Workplace.ROLES.contains(role)));
        model.addAttribute("correcting", mayCorrect(reader, dossier));
        model.addAttribute("known", clients.of(dossier.client()));
        model.addAttribute(
                "again", decisionReviews.of(dossier.file().id(), reader).orElse(null));
        model.addAttribute("resolving", reader.has(Role.CLERK) || reader.has(Role.COMPLIANCE));
        model.addAttribute("me", reader.username());
        model.addAttribute(
                "dossiers", mayReadDossiers(reader) ? kept.of(dossier.file().id()) : List.of());
        model.addAttribute("judge", reader.has(Role.COMPLIANCE));
        model.addAttribute("recording", reader.has(Role.CLERK) || reader.has(Role.COMPLIANCE));
        model.addAttribute("auditing", reader.has(Role.AUDITOR));
        return "caseview/case";
    }

    private static boolean mayCorrect(Staff reader, Dossier dossier) {
        return !dossier.file().status().isFinal() && (reader.has(Role.CLERK) || reader.has(Role.COMPLIANCE));
    }

    private static boolean mayReadDossiers(Staff reader) {
        return reader.has(Role.COMPLIANCE) || reader.has(Role.SENIOR_MANAGEMENT) || reader.has(Role.AUDITOR);
    }

    /** The task that was asked for, else one this reader may do, else whatever waits. */
    private static Optional<OpenTask> atHand(List<OpenTask> waiting, String asked, Staff reader) {
        return waiting.stream()
                .filter(task -> task.id().equals(asked))
                .findFirst()
                .or(() -> waiting.stream().filter(task -> task.isOpenTo(reader)).findFirst())
                .or(() -> waiting.stream().findFirst());
    }

    private Workplace desk(OpenTask task, Dossier dossier, Staff reader) {
        boolean open = task.isOpenTo(reader);
        return new Workplace(
                task,
                DueClock.of(task.createdAt(), task.dueAt(), clock.instant()),
                task.assignee() == null ? null : directory.displayName(task.assignee()),
                open,
                task.isOf(reader),
                task.key().equals("confirm-dispositions") && dossier.screening().judgedBy(reader.username()),
                open ? forms.of(task.key(), dossier).orElse(null) : null);
    }

    @PostMapping("/tasks/{taskId}/claim")
    @PreAuthorize(Access.WORK)
    String claim(@PathVariable String caseId, @PathVariable String taskId, RedirectAttributes flash) {
        return here(caseId, taskId, () -> tasks.claim(taskId, user.required().username()), flash);
    }

    @PostMapping("/tasks/{taskId}/release")
    @PreAuthorize(Access.WORK)
    String release(@PathVariable String caseId, @PathVariable String taskId, RedirectAttributes flash) {
        return here(caseId, taskId, () -> tasks.release(taskId, user.required().username()), flash);
    }

    private static String here(String caseId, String taskId, Runnable step, RedirectAttributes flash) {
        try {
            step.run();
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("said", "problem." + broken.rule());
        } catch (NotFound gone) {
            flash.addFlashAttribute("said", "problem.task-gone");
        }
        return "redirect:/cases/" + CaseId.of(caseId) + "?task=" + taskId;
    }
}
