package org.lotse.suspicionview;

import java.time.Clock;
import java.util.List;
import org.lotse.audit.Trail;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.suspicion.Assessment;
import org.lotse.suspicion.Finished;
import org.lotse.suspicion.FinishedSuspicions;
import org.lotse.suspicion.Suspicion;
import org.lotse.suspicion.Suspicions;
import org.lotse.workflow.HumanTask;
import org.lotse.workflow.HumanTasks;
import org.lotse.workflow.Incidents;
import org.lotse.workflow.WalledSteps;
import org.lotse.workingdays.WorkingDays;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of suspicions, a new one, and the file of one. */
@Controller
@RequestMapping("/suspicions")
class SuspicionPages {

    private static final String CONFIRMING = "confirm-assessment";

    private final Suspicions suspicions;
    private final Cases cases;
    private final ClientNames clients;
    private final FinishedSuspicions finished;
    private final WalledSteps steps;
    private final HumanTasks tasks;
    private final Incidents incidents;
    private final Trail trail;
    private final CurrentUser user;
    private final WorkingDays days;
    private final Clock clock;

    SuspicionPages(
            Suspicions suspicions,
            Cases cases,
            ClientNames clients,
            FinishedSuspicions finished,
            WalledSteps steps,
            HumanTasks tasks,
            Incidents incidents,
            Trail trail,
            CurrentUser user,
            WorkingDays days,
            Clock clock) {
        this.suspicions = suspicions;
        this.cases = cases;
        this.clients = clients;
        this.finished = finished;
        this.steps = steps;
        this.tasks = tasks;
        this.incidents = incidents;
        this.trail = trail;
        this.user = user;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    String list(Model model) {
        List<HumanTask> waiting = steps.open();
        model.addAttribute(
                "lines",
                suspicions.all().stream()
                        .map(file -> Line.of(file, clients.name(file.party()), waiting, clock.instant()))
                        .sorted(Line.BY_DEADLINE)
                        .toList());
        model.addAttribute("over", finished.over().stream().map(this::ending).toList());
        model.addAttribute("stuck", incidents.behindWalls());
        model.addAttribute("working", isOfficer(user.required()));
        return "suspicionview/suspicions";
    }

    private Ending ending(Finished one) {
        return Ending.of(one, clients.name(one.file().party()), user.required(), days.day(clock.instant()));
    }

    @GetMapping("/new")
    @PreAuthorize(Access.WORK)
    String ask(@RequestParam("case") String caseId, Model model) {
        return asking(CaseId.of(caseId), "", null, model);
    }

    @PostMapping
    @PreAuthorize(Access.WORK)
    String open(@RequestParam("case") String caseId, @RequestParam String occasion, Model model) {
        CaseId about = CaseId.of(caseId);
        try {
            return "redirect:/suspicions/"
                    + suspicions.open(about, occasion, user.required().username());
        } catch (RuleBroken broken) {
            return asking(about, occasion, "problem." + broken.rule(), model);
        } catch (DuplicateKeyException colleagueAtTheSameMoment) {
            return asking(about, occasion, "problem.changed-meanwhile", model);
        }
    }

    private String asking(CaseId about, String occasion, String problem, Model model) {
        model.addAttribute("about", about);
        model.addAttribute("client", clients.name(cases.get(about).partyId()));
        model.addAttribute("occasion", occasion);
        model.addAttribute("problem", problem);
        return "suspicionview/new";
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    String read(@PathVariable String id, Model model) {
        Staff reader = user.required();
        Suspicion file = suspicions.read(CaseId.of(id), reader.username());
        model.addAttribute("file", file);
        model.addAttribute("client", clients.name(file.party()));
        model.addAttribute("working", isOfficer(reader));
        model.addAttribute("today", days.day(clock.instant()));
        model.addAttribute(
                "free", file.filing() == null ? null : days.day(file.filing().restsUntil()));
        model.addAttribute("trail", trail.of(file.id()));
        model.addAttribute(
                "todos",
                steps.open().stream()
                        .filter(task -> Line.belongs(task, file))
                        .map(task -> todo(task, file, reader))
                        .toList());
        return "suspicionview/suspicion";
    }

    private Todo todo(HumanTask task, Suspicion file, Staff reader) {
        boolean maker = task.key().equals(CONFIRMING)
                && file.proposal()
                        .map(Assessment::by)
                        .filter(reader.username()::equals)
                        .isPresent();
        boolean mayAnswer = isOfficer(reader) && !maker;
        return new Todo(
                task, mayAnswer ? tasks.form(task.key()).map(Object::toString).orElse(null) : null, maker);
    }

    private static boolean isOfficer(Staff reader) {
        return reader.has(Role.COMPLIANCE);
    }
}
