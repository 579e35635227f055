package org.lotse.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.audit.Trail;
import org.lotse.screening.Screenings;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.workerapi.Heartbeat;
import org.lotse.workerapi.Heartbeats;
import org.lotse.workflow.Incidents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The operator's page. */
@Controller
@PreAuthorize("hasAnyRole('OPERATOR', 'AUDITOR')")
class OperationsPage {

    /** Three missed signs of life. */
    private static final Duration SILENT = Duration.ofSeconds(35);

    /** A worker program and whether it was heard of lately. */
    record WorkerView(Heartbeat heartbeat, boolean alive) {}

    private final Incidents incidents;
    private final Heartbeats heartbeats;
    private final Screenings screenings;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;

    OperationsPage(
            Incidents incidents,
            Heartbeats heartbeats,
            Screenings screenings,
            Trail trail,
            CurrentUser currentUser,
            Clock clock) {
        this.incidents = incidents;
        this.heartbeats = heartbeats;
        this.screenings = screenings;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @GetMapping("/operations")
    String operations(Model model) {
        state(model);
        return "operations/operations";
    }

    /** The part of the page that changes by itself. */
    @GetMapping("/operations/state")
    String refreshed(Model model) {
        state(model);
        return "operations/operations :: state";
    }

    private void state(Model model) {
        model.addAttribute("incidents", incidents.open());
        List<WorkerView> workers = workers();
        model.addAttribute("workers", workers);
        model.addAttribute("lists", lists(workers));
        model.addAttribute("mayRetry", currentUser.required().has(Role.OPERATOR));
    }

    private List<HeldList> lists(List<WorkerView> workers) {
        Set<String> atWork = workers.stream()
                .filter(WorkerView::alive)
                .map(worker -> worker.heartbeat().workerId())
                .collect(Collectors.toSet());
        return HeldList.of(screenings.lists(), atWork, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private List<WorkerView> workers() {
        var heardSince = clock.instant().minus(SILENT);
        return heartbeats.recent().stream()
                .map(heartbeat -> new WorkerView(heartbeat, heartbeat.at().isAfter(heardSince)))
                .toList();
    }

    @PostMapping("/operations/incidents/{id}/retry")
    @PreAuthorize("hasRole('OPERATOR')")
    String retry(@PathVariable String id) {
        incidents.retry(id, currentUser.required().username());
        return "redirect:/operations";
    }

    @PostMapping("/operations/trail/check")
    String check(Model model) {
        model.addAttribute("check", trail.check());
        return "operations/operations :: trail";
    }
}
