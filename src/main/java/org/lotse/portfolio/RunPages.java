package org.lotse.portfolio;

import java.time.Clock;
import java.util.List;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which people watch the book being screened. */
@Controller
@RequestMapping("/screening")
@PreAuthorize(RunApi.READ)
class RunPages {

    private static final int MOST_SHOWN = 20;

    private final Runs runs;
    private final CurrentUser user;
    private final Clock clock;

    RunPages(Runs runs, CurrentUser user, Clock clock) {
        this.runs = runs;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    String screening(Model model) {
        state(model);
        return "portfolio/screening";
    }

    /** The part of the page that changes by itself. */
    @GetMapping("/state")
    String refreshed(Model model) {
        state(model);
        return "portfolio/screening :: state";
    }

    private void state(Model model) {
        List<RunView> views = runs.recent(MOST_SHOWN).stream()
                .map(run -> RunView.of(run, clock.instant()))
                .toList();
        views.stream().filter(view -> view.run().isUnderWay()).findFirst().ifPresent(view -> {
            model.addAttribute("current", view);
            model.addAttribute("shares", runs.shares(view.run().id()));
        });
        model.addAttribute("runs", views);
        model.addAttribute("asked", views.stream().anyMatch(view -> view.run().status() == RunStatus.REQUESTED));
        mayWork(model);
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable String id, Model model) {
        Run run = runs.run(RunId.of(id));
        model.addAttribute("one", RunView.of(run, clock.instant()));
        model.addAttribute("shares", runs.shares(run.id()));
        mayWork(model);
        return "portfolio/run";
    }

    private void mayWork(Model model) {
        var staff = user.required();
        model.addAttribute("mayAsk", staff.has(Role.COMPLIANCE) || staff.has(Role.CLERK));
        model.addAttribute("mayWork", staff.has(Role.OPERATOR) || staff.has(Role.COMPLIANCE));
    }

    @PostMapping("/runs")
    @PreAuthorize(RunApi.WORK)
    String request() {
        runs.request(user.required().username());
        return "redirect:/screening";
    }

    @PostMapping("/runs/{id}/stop")
    @PreAuthorize(RunApi.WORK)
    String stop(@PathVariable String id) {
        runs.stop(RunId.of(id), user.required().username());
        return "redirect:/screening";
    }
}
